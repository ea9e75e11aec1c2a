// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { explain as explainIn, keepEnvironments } from './cli.mjs';
import { startIssuer } from './issuer.mjs';
import { startScim } from './scim.mjs';

const known = '11111111-1111-4111-8111-111111111111';
const odd = 'auth0|a/b 12?x=1#é';
const login = { sid: 'e0b7f6a1-93c4-4a58-b2d7-61c0f5d9a824' };
const secrets = { PROD_SCIM: 'prod-secret', STAGING_SCIM: 'staging-secret', WRONG_SCIM: 'revoked' };

describe('jotscope-cli against a SCIM server', () => {
  const issuers = {}; const servers = {};
  let kept;

  before(async () => {
    for (const name of ['prod', 'staging']) {
      issuers[name] = await startIssuer(name, 'ES256');
      servers[name] = await startScim(`${name}-secret`);
      await servers[name].add(known, 'known@acme.example');
    }
    const environment = (name, of, secret) => ({
      name, issuer: issuers[of].url, audiences: ['https://api.example'], keys: { discovery: true },
      user_endpoint: {
        provider: 'scim', base_url: servers[of].url, known_good_id: known, credential: { kind: 'bearer', secret: `env:${secret}` },
        probes: ['controls', 'alternates', 'variants'],
      },
    });
    kept = keepEnvironments([environment('prod', 'prod', 'PROD_SCIM'), environment('staging', 'staging', 'STAGING_SCIM'),
      environment('revoked', 'prod', 'WRONG_SCIM')]);
  });

  after(async () => {
    for (const one of [...Object.values(issuers), ...Object.values(servers)]) await one.stop();
    kept?.remove();
  });

  /// Only prod and staging are asked, unless the third is meant.
  const explain = (token, presented = 'prod') => explainIn(kept.file, token, presented, secrets, ['--only', 'prod', '--only', 'staging']);
  const of = (json, name) => json.environments.find((one) => one.name === name);

  for (const id of ['2819c223-7f76-453a-919d-413861904646', odd, 'li moreau', 'user+tag@acme.example', 'f:1:x', 'ÄÖ-漢字']) {
    it(`finds the user ${id}`, async () => {
      await servers.prod.add(id, `${encodeURIComponent(id)}@acme.example`);
      const { json, code } = await explain(await issuers.prod.mint(id, login));
      assert.equal(of(json, 'prod').user, 'found');
      assert.equal(json.diagnosis.cause, 'accepted');
      assert.equal(code, 0);
    });
  }

  it('calls a user that the server deleted deleted, and does not call it proven', async () => {
    await servers.prod.add('gone-1', 'gone@acme.example');
    const token = await issuers.prod.mint('gone-1', login);
    assert.equal((await explain(token)).json.diagnosis.cause, 'accepted');
    await servers.prod.ask('DELETE', '/Users/gone-1');
    const { json, code } = await explain(token);
    assert.equal(json.diagnosis.cause, 'user-deleted-hard');
    assert.equal(json.diagnosis.standing, 'likely');
    assert.equal(code, 1);
  });

  it('names the suspended user', async () => {
    await servers.prod.add('noor-1', 'noor@acme.example');
    await servers.prod.ask('PATCH', '/Users/noor-1', {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path: 'active', value: false }],
    });
    const { json } = await explain(await issuers.prod.mint('noor-1', login));
    assert.equal(of(json, 'prod').user, 'disabled');
    assert.equal(json.diagnosis.cause, 'user-disabled');
    assert.equal(json.diagnosis.standing, 'proven');
  });

  it('finds the account that was made anew with the same e-mail', async () => {
    await servers.prod.add('old-7', 'sam@acme.example');
    const hourAgo = Math.floor(Date.now() / 1000) - 3600;
    const token = await issuers.prod.mint('old-7', { ...login, email: 'sam@acme.example', iat: hourAgo });
    await servers.prod.ask('DELETE', '/Users/old-7');
    await servers.prod.add('new-7', 'sam@acme.example');
    const { json } = await explain(token);
    assert.equal(json.diagnosis.cause, 'user-recreated');
    assert.equal(json.diagnosis.standing, 'proven');
    assert.ok(json.diagnosis.causes[0].for.some((reason) => reason.includes('new-7')), JSON.stringify(json.diagnosis.causes[0].for));
  });

  it('names the environment that has the user', async () => {
    await servers.staging.add('dana-1', 'dana@acme.example');
    const { json } = await explain(await issuers.staging.mint('dana-1', login));
    assert.equal(json.diagnosis.cause, 'wrong-environment');
    assert.equal(json.diagnosis.standing, 'proven');
    assert.equal(of(json, 'staging').user, 'found');
  });

  it('finds the id that was sent in upper case', async () => {
    await servers.prod.add('kim-larsen-0001', 'kim@acme.example');
    const { json } = await explain(await issuers.prod.mint('KIM-LARSEN-0001', { ...login, email: 'kim@acme.example' }));
    assert.equal(json.diagnosis.cause, 'id-format');
    assert.equal(json.diagnosis.standing, 'proven');
  });

  it('knows sub as the externalId of another id', async () => {
    await servers.prod.add('legacy-77', 'robin@acme.example');
    servers.prod.users.set('scim-77', { ...servers.prod.users.get('legacy-77'), id: 'scim-77' });
    servers.prod.users.delete('legacy-77');
    const { json } = await explain(await issuers.prod.mint('legacy-77', login));
    assert.equal(json.diagnosis.cause, 'id-namespace');
    assert.equal(json.diagnosis.standing, 'proven');
  });

  it('says that our credential is refused, and nothing of the user', async () => {
    const { json } = await explain(await issuers.prod.mint(known, login), 'revoked');
    assert.equal(of(json, 'revoked').user, 'refused');
    assert.equal(json.diagnosis.cause, 'our-credential');
    assert.equal(json.diagnosis.standing, 'proven');
    assert.equal(json.verdict, 'undecided');
  });

  it('sends each server its own secret and never the token', async () => {
    const token = await issuers.prod.mint(known, login);
    await explain(token);
    for (const [name, server] of Object.entries(servers)) {
      for (const asked of server.heard) {
        assert.ok([`Bearer ${name}-secret`, 'Bearer revoked'].includes(asked.headers.authorization), asked.headers.authorization);
        assert.ok(!JSON.stringify(asked).includes(token));
      }
    }
  });
});
