// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { explain as explainIn, keepEnvironments } from './cli.mjs';
import { startGateway } from './gateway.mjs';
import { startDirectory, startIssuer } from './issuer.mjs';

const lee = 'auth0|a/b 12?x=1#é';
const ways = ['', 'decoded', 'unauthorized', 'forbidden', 'down', 'login', 'nowhere', 'slow'];

describe('jotscope-cli behind nginx', () => {
  let issuer; let directory; let gateway; let wall; let kept; let token;
  const atTheWall = [];

  before(async () => {
    issuer = await startIssuer('prod', 'ES256');
    directory = await startDirectory([{ id: lee, email: 'li@acme.example' }], 'prod-secret');
    wall = createServer((request, response) => { atTheWall.push(request.headers); response.end('<form><input type="password"></form>'); });
    await new Promise((resolve) => wall.listen(0, '127.0.0.1', resolve));
    gateway = await startGateway(directory.url, `http://127.0.0.1:${wall.address().port}`);
    kept = keepEnvironments(ways.map((way) => ({
      name: way || 'pass', issuer: issuer.url, audiences: ['https://api.example'], keys: { discovery: true },
      user_endpoint: { provider: 'rest', base_url: `${gateway.url}/${way}`.replace(/\/$/, ''), credential: { kind: 'bearer', secret: 'env:PROD_SECRET' } },
    })));
    token = await issuer.mint(lee, { sid: 'e0b7f6a1' });
  });

  after(async () => {
    for (const one of [gateway, directory, issuer]) await one?.stop();
    wall.close();
    kept?.remove();
  });

  const explain = (way) => explainIn(kept.file, token, way, { PROD_SECRET: 'prod-secret' }, ['--only', way]);

  it('finds the user, odd id and all, through a gateway that passes on', async () => {
    const { json } = await explain('pass');
    assert.equal(json.diagnosis.cause, 'accepted');
  });

  it('blames the spelling, not the user, where the gateway decodes the id', async () => {
    const { json } = await explain('decoded');
    assert.equal(json.diagnosis.cause, 'id-format');
    assert.notEqual(json.diagnosis.standing, 'proven');
  });

  const rows = [
    ['unauthorized', 'a 401 page of the gateway is no word about the user', ['intermediary', 'our-credential']],
    ['forbidden', 'a 403 page of the gateway is no word about the user', ['intermediary']],
    ['down', 'a 502 with the service down is a backend failure', ['backend-failure']],
    ['login', 'a redirect to a login page is an intermediary', ['intermediary']],
    ['nowhere', "the gateway's own 404 is a wrong route", ['wrong-route']],
  ];
  for (const [way, what, causes] of rows) {
    it(what, async () => {
      const { json, code } = await explain(way);
      const found = json.environments.find((one) => one.name === way);
      assert.ok(causes.includes(json.diagnosis.cause), `${json.diagnosis.cause}: ${json.diagnosis.headline}`);
      assert.equal(json.diagnosis.standing, 'proven');
      assert.equal(json.verdict, 'undecided');
      assert.equal(code, 3);
      assert.ok(!['found', 'not-found', 'deleted', 'disabled'].includes(found.user), found.user);
      for (const cause of json.diagnosis.causes.filter((one) => one.id.startsWith('user-') || one.id === 'never-existed')) {
        assert.notEqual(cause.standing, 'proven');
        assert.notEqual(cause.standing, 'likely');
      }
    });
  }

  it("the gateway's own limit is a rate limit", async () => {
    await fetch(`${gateway.url}/slow/users/1`);
    const { json } = await explain('slow');
    assert.equal(json.diagnosis.cause, 'rate-limit');
  });

  it('no credential reaches the login page', () => {
    assert.deepEqual(atTheWall, []);
  });
});
