// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser recorded while a page called an API: every token with its request and the answer, diagnosed without a word typed.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { harOf } from './browser.mjs';
import { explain, keepEnvironments, run } from './cli.mjs';
import { startIssuer } from './issuer.mjs';

const dana = '7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3';
const refusal = { code: 403, error_code: 'user_not_found', msg: 'User from sub claim in JWT does not exist' };

/// The page that people have open, and the API behind it: it knows nobody by the name of that token.
function startSite(tokens) {
  const page = `<!DOCTYPE html><title>app</title><script>
    (async () => {
      const token = ${JSON.stringify(tokens.access)};
      await fetch('/api/me', { headers: { Authorization: 'Bearer ' + token, apikey: 'anon' } });
      await fetch('/api/orders?jwt=' + ${JSON.stringify(tokens.query)});
      await fetch('/api/session', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ refresh_token: ${JSON.stringify(tokens.posted)} }) });
      document.title = 'done';
    })();
  </script>`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const answer = (status, body, more = {}) => { response.writeHead(status, { 'Content-Type': 'application/json', ...more }); response.end(JSON.stringify(body)); };
    request.resume();
    if (pathname === '/') { response.writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': `session=${tokens.cookie}; Path=/; HttpOnly` }); response.end(page); }
    else if (pathname === '/api/me') answer(403, refusal, { 'X-Sb-Error-Code': 'user_not_found' });
    else if (pathname === '/api/orders') answer(200, []);
    else if (pathname === '/api/session') answer(200, { access_token: tokens.answered, token_type: 'bearer' });
    else answer(404, {});
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({
      url: `http://127.0.0.1:${server.address().port}`,
      stop: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
    }));
  });
}

describe('a HAR that Chromium recorded', () => {
  const issuers = {}; const tokens = {};
  let kept; let site; let har;

  before(async () => {
    for (const name of ['prod', 'staging']) issuers[name] = await startIssuer(name, 'ES256');
    for (const name of ['access', 'query', 'posted', 'cookie', 'answered']) tokens[name] = await issuers.staging.mint(`${dana.slice(0, -1)}${name.length}`, { use: name });
    site = await startSite(tokens);
    har = await harOf(`${site.url}/`);
    kept = keepEnvironments(Object.values(issuers).map(({ name, url }) => ({
      name, issuer: url, audiences: ['https://api.example'], keys: { discovery: true }, ...(name === 'prod' ? { service: { profile: 'supabase-auth' } } : {}),
    })));
  });

  after(async () => {
    for (const one of [...Object.values(issuers), site]) await one?.stop();
    kept?.remove();
  });

  it('gives every token once, with its place', async () => {
    const { out } = await run(['scan', '--format', 'ndjson'], har);
    const found = out.trim().split('\n').map((line) => JSON.parse(line)).map(({ text, place }) => [Object.keys(tokens).find((name) => tokens[name] === text), place]);
    const placeOf = Object.fromEntries(found.filter(([name]) => name));
    assert.deepEqual(found.filter(([name]) => !name), [], 'nothing else is a token');
    assert.equal(found.length, 5);
    assert.match(placeOf.access, /^request \d+, Authorization$/i);
    assert.match(placeOf.query, /^request \d+, URL, query jwt$/);
    assert.match(placeOf.posted, /^request \d+, body, /);
    assert.match(placeOf.answered, /^request \d+, answer, body/);
    assert.match(placeOf.cookie, /^request \d+, (answer, Set-Cookie|Cookie)/i);
  });

  it('is diagnosed by the answer that stands in it', async () => {
    const { code, json } = await explain(kept.file, har, 'prod', {}, [], (one) => one.text === tokens.access);
    const here = json.environments.find((one) => one.name === 'prod');
    assert.equal(here.stopped_at, 'user-record');
    assert.equal(json.diagnosis.cause, 'wrong-environment');
    assert.match(JSON.stringify(json.diagnosis.causes), /User from sub claim in JWT does not exist|user_not_found/);
    assert.equal(code, 1);
  });

  it('gives the same when it was cut off behind that answer', async () => {
    const cut = har.slice(0, har.indexOf('user_not_found', har.indexOf('"text": "{\\"code\\":403')) + 200);
    const { json } = await explain(kept.file, cut, 'prod', {}, [], (one) => one.text === tokens.access);
    assert.equal(json.environments.find((one) => one.name === 'prod').stopped_at, 'user-record');
    assert.equal(json.diagnosis.cause, 'wrong-environment');
  });
});
