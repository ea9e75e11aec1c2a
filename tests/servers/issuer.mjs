// SPDX-License-Identifier: GPL-3.0-or-later
// An issuer nobody here wrote (oidc-provider) and a small user directory behind it, on a loopback port each.
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

/// Starts an issuer with one key of `alg`. `mint(subject, claims)` gets a JWT access token from it by client credentials, with
/// that subject and those claims put in.
export async function startIssuer(name, alg) {
  const holder = createServer((request, response) => holder.answer(request, response));
  const port = await listen(holder);
  const url = `http://127.0.0.1:${port}`;
  const provider = new Provider(url, {
    jwks: { keys: [await signingKey(alg, `${name}-1`)] },
    clients: [{ client_id: 'tests', client_secret: 'tests-secret', grant_types: ['client_credentials'], redirect_uris: [], response_types: [],
      id_token_signed_response_alg: alg }],
    cookies: { keys: ['a key for tests only'] },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        getResourceServerInfo: () => ({ scope: 'orders:read', accessTokenFormat: 'jwt', accessTokenTTL: 3600, jwt: { sign: { alg } } }),
      },
    },
    formats: {
      customizers: {
        jwt: (ctx, token, parts) => {
          Object.assign(parts.payload, JSON.parse(decodeURIComponent(ctx.get('x-test-claims'))));
          return parts;
        },
      },
    },
  });
  holder.answer = provider.callback();
  const mint = async (subject, claims = {}) => {
    const answer = await fetch(`${url}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from('tests:tests-secret').toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        'x-test-claims': encodeURIComponent(JSON.stringify({ sub: subject, ...claims })),
      },
      body: 'grant_type=client_credentials&scope=orders:read',
    });
    const body = await answer.json();
    if (!body.access_token) throw new Error(JSON.stringify(body));
    return body.access_token;
  };
  return { name, url, mint, stop: () => new Promise((done) => { holder.closeAllConnections(); holder.close(done); }) };
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
