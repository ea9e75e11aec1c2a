// SPDX-License-Identifier: GPL-3.0-or-later
// Two issuers that nobody here wrote: tokens of a real login, keys that rotate, an issuer that goes and comes back.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { explain as explainIn, keepEnvironments } from './cli.mjs';
import { startIssuer } from './issuer.mjs';

const algs = ['RS256', 'ES256', 'EdDSA'];
const dana = '7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3';
const headerOf = (token) => JSON.parse(Buffer.from(token.split('.')[0], 'base64url'));

describe('jotscope-cli and two oidc-providers', () => {
  const issuers = {}; let kept;

  before(async () => {
    for (const name of ['prod', 'staging']) issuers[name] = await startIssuer(name, ...algs);
    kept = keepEnvironments(Object.values(issuers).map(({ name, url }) => ({
      name, issuer: url, audiences: ['https://api.example', ...algs], keys: { discovery: true },
    })));
  });

  after(async () => {
    for (const issuer of Object.values(issuers)) await issuer.stop();
    kept.remove();
  });

  const explain = async (token, presented) => (await explainIn(kept.file, token, presented, {})).json;
  const seenBy = (json, name) => json.environments.find((one) => one.name === name);

  for (const name of ['prod', 'staging']) {
    for (const alg of algs) {
      it(`verifies both tokens of a login at ${name} with ${alg}`, async () => {
        const tokens = await issuers[name].logIn(dana, alg);
        const other = name === 'prod' ? 'staging' : 'prod';
        for (const token of [tokens.access_token, tokens.id_token]) {
          assert.equal(headerOf(token).alg, alg);
          const json = await explain(token, name);
          const here = seenBy(json, name);
          assert.deepEqual([here.key, here.signature, here.issuer, here.audience, here.time], ['published', 'valid', 'match', 'match', 'ok']);
          assert.equal(json.signature.key.kid, `${name}-${alg}-1`);
          assert.ok(json.signature.key.from.startsWith(issuers[name].url), json.signature.key.from);
          assert.equal(json.payload.sub, dana);
          assert.notEqual(seenBy(json, other).signature, 'valid');
          assert.equal(seenBy(json, other).issuer, 'mismatch');
        }
      });
    }
  }

  it('follows a rotation: the new key verifies, and of the old one it says that it is gone', async () => {
    const old = (await issuers.prod.logIn(dana, 'ES256')).access_token;
    assert.equal(seenBy(await explain(old, 'prod'), 'prod').signature, 'valid');
    await issuers.prod.rotate();
    const fresh = (await issuers.prod.logIn(dana, 'ES256')).access_token;
    const now = await explain(fresh, 'prod');
    assert.equal(seenBy(now, 'prod').signature, 'valid');
    assert.equal(now.signature.key.kid, 'prod-ES256-2');
    const gone = await explain(old, 'prod');
    assert.equal(gone.signature.verdict, 'no-key');
    assert.equal(gone.signature.reason, 'kid-not-found');
    const reasons = gone.diagnosis.causes.flatMap((cause) => cause.for).join('\n');
    assert.match(reasons, /stood in the set until .* and was gone by/);
  });

  it('says that it cannot tell while the issuer is down, and tells once it is back', async () => {
    const token = (await issuers.staging.logIn(dana, 'EdDSA')).access_token;
    await issuers.staging.stop();
    const down = await explain(token, 'staging');
    assert.notEqual(down.verdict, 'rejected');
    await issuers.staging.restart();
    const up = await explain(token, 'staging');
    assert.equal(seenBy(up, 'staging').signature, 'valid');
  });
});
