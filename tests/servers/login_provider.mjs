// SPDX-License-Identifier: GPL-3.0-or-later
// A provider that nobody here wrote (oidc-provider) with its own login and consent pages, and the person who fills them in.
import { createServer, request as httpRequest } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { errors } from 'oidc-provider';

const device = 'urn:ietf:params:oauth:grant-type:device_code';
export const resource = 'https://api.example';

const clients = (fixed) => [
  { // a program on a person's computer: no secret, any port of the loopback address
    client_id: 'native', application_type: 'native', token_endpoint_auth_method: 'none', redirect_uris: ['http://127.0.0.1/'],
    response_types: ['code'], grant_types: ['authorization_code', 'refresh_token', device],
  },
  {
    client_id: 'web', client_secret: 'the/secret of+web', redirect_uris: [fixed], application_type: 'native', response_types: ['code'],
    grant_types: ['authorization_code'], token_endpoint_auth_method: 'client_secret_post',
  },
  { client_id: 'robot', client_secret: 'the secret of the robot', redirect_uris: [], response_types: [], grant_types: ['client_credentials'] },
];

/// `fixed`: the redirect address of the client "web".
export async function startLoginProvider(fixed) {
  const holder = createServer((request, response) => holder.answer(request, response));
  await new Promise((done) => { holder.listen(0, '127.0.0.1', done); });
  const url = `http://127.0.0.1:${holder.address().port}`;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const provider = new Provider(url, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'login-1' }] },
    clients: clients(fixed).map((one) => ({ ...one, id_token_signed_response_alg: 'ES256' })),
    cookies: { keys: ['a key for tests only'] },
    pkce: { required: () => true, methods: ['S256'] },
    scopes: ['openid', 'offline_access'],
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    features: {
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, indicator) => {
          if (indicator !== resource) throw new errors.InvalidTarget();
          return { scope: 'orders:read', accessTokenFormat: 'jwt', accessTokenTTL: 3600, jwt: { sign: { alg: 'ES256' } } };
        },
      },
    },
  });
  const callback = provider.callback();
  const asked = [];
  holder.answer = (request, response) => { asked.push(request.url); callback(request, response); };
  return { url, asked, stop: () => new Promise((done) => { holder.closeAllConnections(); holder.close(done); }) };
}

/// A gateway before the authorization endpoint that loses `code_challenge`.
export async function startLossyGateway(target) {
  const server = createServer((request, response) => {
    const query = new URL(request.url, target).searchParams;
    query.delete('code_challenge');
    query.delete('code_challenge_method');
    response.writeHead(302, { location: `${target}/auth?${query}` });
    response.end();
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  return { url: `http://127.0.0.1:${server.address().port}/auth`, stop: () => new Promise((done) => { server.close(done); }) };
}

const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
const attribute = (tag, name) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/// What a person would send from a page: its first form, with what they type; nothing where there is no form.
function filledForm(page, person) {
  const form = /<form\b[^>]*>[\s\S]*?<\/form>/.exec(page)?.[0];
  if (!form) return undefined;
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (name) fields.set(name, person[name] ?? attribute(tag, 'value'));
  }
  if (/name="confirm"|id="op.deviceConfirmForm"/.test(page)) fields.set('confirm', 'yes');
  return { action: attribute(form, 'action'), fields };
}

/// As a browser navigates; fetch() would call itself a script.
function navigate({ url, body }, cookie) {
  return new Promise((resolve, reject) => {
    const form = body?.toString();
    const headers = { cookie, 'sec-fetch-mode': 'navigate', ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }) };
    const asked = httpRequest(url, { method: form === undefined ? 'GET' : 'POST', headers }, (answer) => {
      let page = '';
      answer.setEncoding('utf8').on('data', (piece) => { page += piece; }).on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, page }));
    });
    asked.on('error', reject).end(form);
  });
}

/// A browser without a screen: follows redirects with a cookie jar and fills in forms until it comes to a page without one.
/// `person`: what is typed, by the field's name; `refuses`: leaves by the link that aborts as soon as there is one after the login.
export async function browse(start, person, refuses = false) {
  const jar = new Map();
  let next = { url: start };
  for (let hop = 0; hop < 30; hop += 1) {
    const answer = await navigate(next, [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^\s*([^=]+)=([^;]*)/.exec(cookie);
      if (value) jar.set(name, value); else jar.delete(name);
    }
    const { location } = answer.headers;
    const page = location ? '' : answer.page;
    const form = filledForm(page, person);
    const abort = /href="([^"]*\/abort)"/.exec(page)?.[1];
    if (location) next = { url: new URL(location, next.url).href };
    else if (refuses && abort && !/name="login"/.test(page)) next = { url: new URL(unescaped(abort), next.url).href };
    else if (form) next = { url: new URL(form.action || next.url, next.url).href, body: form.fields };
    else return { status: answer.status, url: next.url, page };
  }
  throw new Error(`no end at ${next.url}`);
}
