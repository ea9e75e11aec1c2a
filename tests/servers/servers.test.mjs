// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { explain as explainIn, keepEnvironments } from './cli.mjs';
import { startDirectory, startIssuer } from './issuer.mjs';

const known = '11111111-1111-4111-8111-111111111111';
const dana = '7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3';
const lee = 'auth0|a/b 12?x=1#é';
const noor = 'b81d5f04-6c3a-4e19-a7d2-90fe3c4b6a15';

const user = (id, more = {}) => ({ id, email: `${encodeURIComponent(id)}@acme.example`, active: true, created_at: '2025-03-01T09:00:00Z', ...more });

describe('jotscope-cli against oidc-provider', () => {
  const stops = [];
  let kept; const issuers = {}; const directories = {};

  before(async () => {
    const sites = [['prod', 'RS256', [user(known), user(lee), user(noor, { active: false })]], ['staging', 'ES256', [user(known), user(dana)]],
      ['edge', 'EdDSA', [user(known)]]];
    for (const [name, alg, users] of sites) {
      issuers[name] = await startIssuer(name, alg);
      directories[name] = await startDirectory(users, `${name}-secret`);
      stops.push(issuers[name].stop, directories[name].stop);
    }
    kept = keepEnvironments(sites.map(([name]) => ({
      name,
      issuer: issuers[name].url,
      audiences: ['https://api.example'],
      keys: { discovery: true },
      user_endpoint: {
        provider: 'rest', base_url: directories[name].url, known_good_id: known,
        credential: { kind: 'bearer', secret: `env:${name.toUpperCase()}_SECRET` },
      },
    })));
  });

  after(async () => {
    for (const stop of stops) await stop();
    kept.remove();
  });

  const secrets = { PROD_SECRET: 'prod-secret', STAGING_SECRET: 'staging-secret', EDGE_SECRET: 'edge-secret' };
  const explain = (token, presented, more, env) => explainIn(kept.file, token, presented, { ...secrets, ...env }, more);

  for (const name of ['prod', 'staging', 'edge']) {
    it(`verifies a token that the ${name} issuer minted, with keys found by discovery`, async () => {
      const { json } = await explain(await issuers[name].mint(known), name);
      assert.equal(json.environments.find((one) => one.name === name).signature, 'valid');
      assert.equal(json.diagnosis.cause, 'accepted');
    });
  }

  it('finds a user with an odd id', async () => {
    const { json, code } = await explain(await issuers.prod.mint(lee), 'prod');
    assert.equal(json.diagnosis.cause, 'accepted');
    assert.equal(code, 0);
  });

  it('names the other environment for a staging token sent to prod', async () => {
    const { json, code } = await explain(await issuers.staging.mint(dana), 'prod');
    assert.equal(json.diagnosis.cause, 'wrong-environment');
    assert.equal(json.diagnosis.standing, 'proven');
    assert.equal(code, 1);
  });

  it('names the deactivated user', async () => {
    const { json } = await explain(await issuers.prod.mint(noor), 'prod');
    assert.equal(json.diagnosis.cause, 'user-disabled');
    assert.equal(json.diagnosis.standing, 'proven');
  });

  it('does not prove that a user was deleted by a 404 alone', async () => {
    const { json } = await explain(await issuers.prod.mint('0d4c9e7b-2a61-4f58-b3c7-e815fa6d2c90'), 'prod');
    assert.notEqual(json.diagnosis.standing, 'proven');
    assert.equal(json.environments[0].user, 'not-found');
  });

  it('sends nothing with --offline', async () => {
    const before = directories.prod.asked.length;
    await explain(await issuers.prod.mint(known), 'prod', ['--offline']);
    assert.equal(directories.prod.asked.length, before);
  });

  it('never sends the token, nor a secret to another host', async () => {
    await explain(await issuers.prod.mint(known), 'prod');
    for (const [name, directory] of Object.entries(directories)) {
      for (const asked of directory.asked) assert.equal(asked.authorization, `Bearer ${name}-secret`);
    }
  });

  it('judges by the keys it kept once the issuer is stopped and says so; without any, that it cannot be reached', async () => {
    const token = await issuers.edge.mint(known);
    await explain(token, 'edge');
    await issuers.edge.stop();
    const last = (await explain(token, 'edge', ['--fresh-keys'])).json;
    assert.equal(last.signature.verdict, 'valid');
    assert.ok(last.findings.some((finding) => finding.id === 'keys-stale'), JSON.stringify(last.findings));
    const { json } = await explain(token, 'edge', [], { XDG_CACHE_HOME: `${kept.folder}/no-cache` });
    assert.equal(json.verdict, 'undecided');
    assert.equal(json.diagnosis.cause, 'network');
  });
});
