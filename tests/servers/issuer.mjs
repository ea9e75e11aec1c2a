// SPDX-License-Identifier: GPL-3.0-or-later
// An issuer nobody here wrote (oidc-provider) and a small user directory behind it, on a loopback port each.
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

const resource = 'https://api.example';

async function signingKey(alg, kid) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true, ...(alg === 'EdDSA' && { crv: 'Ed25519' }) });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid };
}

function listen(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

const redirect = 'http://127.0.0.1:1/back';
const clientFor = (id, alg) => ({
  client_id: id, client_secret: 'tests-secret', grant_types: ['client_credentials', 'authorization_code'], redirect_uris: [redirect],
  response_types: ['code'], id_token_signed_response_alg: alg,
});

/// One provider at `url`: a client "tests" for the first of its keys, and one named after each algorithm.
function providerAt(url, keys) {
  const algs = [...new Set(keys.map((key) => key.alg))];
  const provider = new Provider(url, {
    jwks: { keys },
    clients: [clientFor('tests', algs[0]), ...algs.map((alg) => clientFor(alg, alg))],
    cookies: { keys: ['a key for tests only'] },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@acme.example` }) }),
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, indicator, client) => ({
          scope: 'orders:read', accessTokenFormat: 'jwt', accessTokenTTL: 3600, jwt: { sign: { alg: client.idTokenSignedResponseAlg } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt: (ctx, token, parts) => {
          const claims = ctx.get('x-test-claims');
          if (claims) Object.assign(parts.payload, JSON.parse(decodeURIComponent(claims)));
          return parts;
        },
      },
    },
  });
  return provider;
}

/// The person at the browser: logs in as whoever the hint names, and agrees to everything.
async function interact(provider, request, response) {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId: params.login_hint } });
  const grant = new provider.Grant({ accountId: params.login_hint, clientId: params.client_id });
  grant.addOIDCScope('openid email');
  grant.addResourceScope(resource, 'orders:read');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
}

const asClient = (id) => `Basic ${Buffer.from(`${id}:tests-secret`).toString('base64')}`;

/// Walks the code flow (RFC 6749 §4.1, with PKCE) as a browser does, with a cookie jar; the answer of the token endpoint.
async function walkCodeFlow(url, subject, client) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: client, response_type: 'code', redirect_uri: redirect, scope: 'openid email orders:read', login_hint: subject, state: 's', nonce: 'n',
    code_challenge_method: 'S256', code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });
  const jar = new Map();
  let next = `${url}/auth?${query}`;
  while (!next.startsWith(redirect)) {
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of answer.headers.get('set-cookie')?.split(/,(?=\s*[\w.]+=)/) ?? []) {
      const [, name, value] = /^\s*([^=]+)=([^;]*)/.exec(cookie);
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${answer.status} at ${next}: ${await answer.text()}`);
    next = new URL(location, next).href;
  }
  const code = new URL(next).searchParams.get('code');
  if (!code) throw new Error(next);
  const answer = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { authorization: asClient(client), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier }),
  });
  const tokens = await answer.json();
  if (!tokens.access_token || !tokens.id_token) throw new Error(JSON.stringify(tokens));
  return tokens;
}

/// Starts an issuer with a key for each of `algs`.
/// `mint(subject, claims)`: a JWT access token by client credentials, with that subject and those claims put in.
/// `logIn(subject, alg)`: access and ID token of a real code flow. `rotate()`: new keys, the old ones gone. `stop()`, `restart()`: same port.
export async function startIssuer(name, ...algs) {
  const holder = createServer((request, response) => holder.answer(request, response));
  const port = await listen(holder);
  const url = `http://127.0.0.1:${port}`;
  let generation = 0;
  const rotate = async () => {
    generation += 1;
    const keys = await Promise.all(algs.map((alg) => signingKey(alg, algs.length > 1 ? `${name}-${alg}-${generation}` : `${name}-${generation}`)));
    const provider = providerAt(url, keys);
    const callback = provider.callback();
    holder.answer = (request, response) => (request.url.startsWith('/interaction/') ? interact(provider, request, response) : callback(request, response));
  };
  await rotate();
  const mint = async (subject, claims = {}) => {
    const answer = await fetch(`${url}/token`, {
      method: 'POST',
      headers: {
        authorization: asClient('tests'),
        'content-type': 'application/x-www-form-urlencoded',
        'x-test-claims': encodeURIComponent(JSON.stringify({ sub: subject, ...claims })),
      },
      body: 'grant_type=client_credentials&scope=orders:read',
    });
    const body = await answer.json();
    if (!body.access_token) throw new Error(JSON.stringify(body));
    return body.access_token;
  };
  return {
    name, url, mint, rotate,
    logIn: (subject, alg) => walkCodeFlow(url, subject, alg),
    stop: () => new Promise((done) => { holder.closeAllConnections(); holder.close(done); }),
    restart: () => new Promise((done) => { holder.listen(port, '127.0.0.1', done); }),
  };
}

/// A user directory: GET /users/{id} with a bearer secret.
export async function startDirectory(users, secret) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization });
    const send = (status, body) => { response.writeHead(status, { 'content-type': 'application/json' }); response.end(JSON.stringify(body)); };
    if (request.headers.authorization !== `Bearer ${secret}`) return send(401, { error: 'invalid_api_key' });
    const [, id] = /^\/users\/([^/?]+)$/.exec(request.url) ?? [];
    if (!id) return send(200, []);
    const user = users.find((one) => one.id === decodeURIComponent(id));
    return user ? send(200, user) : send(404, { error: 'user_not_found' });
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, asked, stop: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}
