// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in at a provider that nobody here wrote, with its own pages: each flow to verified tokens, each refusal explained.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { explain, keepEnvironments, run } from './cli.mjs';
import { browse, resource, startLoginProvider, startLossyGateway } from './login_provider.mjs';

const dana = 'dana-7c2e4a90';

/// A port that is free now.
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); });
  });
}

describe('jotscope-cli login and oidc-provider', () => {
  let provider; let gateway; let kept; let fixed;
  const secrets = { WEB_SECRET: 'the/secret of+web', ROBOT_SECRET: 'the secret of the robot', WRONG_SECRET: 'this is not the secret' };

  before(async () => {
    fixed = `http://127.0.0.1:${await freePort()}/callback`;
    provider = await startLoginProvider(fixed);
    gateway = await startLossyGateway(provider.url);
    const environment = (name, login) => ({ name, issuer: provider.url, audiences: [resource, 'native', 'web'], keys: { discovery: true }, login });
    const native = { client_id: 'native', scopes: ['openid', 'offline_access', 'orders:read'], parameters: { prompt: 'consent' } };
    const web = { client_id: 'web', client_secret: 'env:WEB_SECRET', client_authentication: 'client_secret_post', redirect_uri: fixed };
    const robot = { flow: 'client-credentials', client_id: 'robot', client_secret: 'env:ROBOT_SECRET', scopes: ['orders:read'] };
    kept = keepEnvironments([
      environment('native', native), environment('web', web), environment('robot', robot),
      environment('gateway', { ...native, authorization_endpoint: gateway.url }),
      environment('stranger', { ...native, client_id: 'stranger' }),
      environment('elsewhere', { ...web, redirect_uri: 'http://127.0.0.1/elsewhere' }),
      environment('wrong', { ...robot, client_secret: 'env:WRONG_SECRET' }),
      environment('beyond', { ...robot, parameters: { resource: 'https://other.example' } }),
      environment('robot-device', { ...robot, flow: 'device' }),
      environment('refresh', { ...native, flow: 'refresh', refresh_token: 'env:REFRESH', parameters: {} }),
    ]);
  });

  after(async () => {
    await provider.stop();
    await gateway.stop();
    kept.remove();
  });

  /// Logs in; `person` is what happens at the address or code that standard error tells.
  async function logIn(name, { person = () => {}, more = [], env = {} } = {}) {
    const walks = [];
    const args = ['login', '--environments', kept.file, '--environment', name, '--trust-secrets', '--no-browser', '--timeout', '20', ...more];
    const answer = await run(args, '', { ...secrets, ...env }, (line) => { walks.push(person(line)); });
    await Promise.all(walks);
    const tokens = Object.fromEntries(answer.out.split('\n').filter(Boolean).map((line) => JSON.parse(line)).map((one) => [one.place, one]));
    for (const secret of Object.values({ ...secrets, ...env })) assert.ok(!answer.err.includes(secret), answer.err);
    return { ...answer, tokens };
  }
  const atBrowser = (refuses) => async (line) => {
    const url = /Log in with your browser at: (\S+)/.exec(line)?.[1];
    if (url) return browse(url, { login: dana, password: 'any' }, refuses);
  };
  const failsWith = async (name, id, remedy, given = {}) => {
    const answer = await logIn(name, given);
    assert.equal(answer.code, 3, answer.err);
    assert.equal(answer.out, '');
    assert.match(answer.err, new RegExp(`\\(${id}, `));
    assert.match(answer.err, remedy);
    return answer;
  };
  const verified = async (token, name) => {
    const { json } = await explain(kept.file, token, name, secrets);
    const here = json.environments.find((one) => one.name === name);
    assert.deepEqual([here.key, here.signature, here.issuer, here.audience, here.time], ['published', 'valid', 'match', 'match', 'ok']);
    return json.payload;
  };

  it('gets access, ID and refresh token by the browser, and both JWTs verify', async () => {
    const { code, err, tokens } = await logIn('native', { person: atBrowser() });
    assert.equal(code, 0, err);
    assert.deepEqual(Object.keys(tokens), ['access_token', 'id_token', 'refresh_token']);
    assert.equal((await verified(tokens.access_token.text, 'native')).sub, dana);
    assert.equal((await verified(tokens.id_token.text, 'native')).sub, dana);
    assert.equal(tokens.refresh_token.kind, 'opaque');
    const again = await logIn('refresh', { env: { REFRESH: tokens.refresh_token.text } });
    assert.equal(again.code, 0, again.err);
    assert.equal((await verified(again.tokens.access_token.text, 'refresh')).sub, dana);
  });

  it('logs in as a client with a secret, at a fixed redirect address', async () => {
    const { code, err, tokens } = await logIn('web', { person: atBrowser() });
    assert.equal(code, 0, err);
    assert.equal((await verified(tokens.id_token.text, 'web')).sub, dana);
  });

  it('gets tokens by device code, with a browser that knows nothing of us', async () => {
    const person = async (line) => {
      const [, url, code] = /Open (\S+) on any device, and type in: (\S+)/.exec(line) ?? [];
      if (code) return browse(url, { user_code: code, login: dana, password: 'any' });
    };
    const { code, err, tokens } = await logIn('native', { person, more: ['--flow', 'device'] });
    assert.equal(code, 0, err);
    assert.equal((await verified(tokens.access_token.text, 'native')).sub, dana);
    assert.equal((await verified(tokens.id_token.text, 'native')).sub, dana);
  });

  it('gets a token as the client itself', async () => {
    const { code, err, tokens } = await logIn('robot');
    assert.equal(code, 0, err);
    assert.equal((await verified(tokens.access_token.text, 'robot')).client_id, 'robot');
  });

  it('names the redirect address to register, before any browser opens', async () => {
    const answer = await failsWith('elsewhere', 'redirect-mismatch', /Register as redirect address of the client "web": http:\/\/127\.0\.0\.1\/elsewhere with any port/);
    assert.ok(!answer.err.includes('Log in with your browser'));
  });

  it('says that the client is not known, before any browser opens', async () => {
    const answer = await failsWith('stranger', 'unknown-client', /Compare the client id/);
    assert.ok(!answer.err.includes('Log in with your browser'));
  });

  it('says that the secret is wrong', () => failsWith('wrong', 'wrong-secret', /env:WRONG_SECRET/));
  it('says that the resource is not known', () => failsWith('beyond', 'wrong-resource', /https:\/\/other\.example/));
  it('says that the person refused', () => failsWith('native', 'access-denied', /Log in again and agree/, { person: atBrowser(true) }));
  it('says that PKCE was lost on the way', () => failsWith('gateway', 'pkce-required', /drops "code_challenge"/, { person: atBrowser() }));
  it('says that the client may not use the flow', () => failsWith('robot-device', 'device-off', /Allow the device flow/));
  it('says that a refresh token no longer counts', () => failsWith('refresh', 'refresh-refused', /store the new one/, { env: { REFRESH: 'a-made-up-refresh-token' } }));
  it('says that the provider is down', async () => {
    const answer = await run(['login', '--issuer', 'http://127.0.0.1:1', '--client-id', 'native'], '', {});
    assert.equal(answer.code, 3);
    assert.match(answer.err, /\(no-discovery, at the discovery of the provider\)/);
  });
});
