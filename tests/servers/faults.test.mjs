// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be wrong with a host, by nginx and by servers that write single octets: each has a message of its own, in time.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { explain as explainIn, keepEnvironments } from './cli.mjs';
import { makeCertificates, startFaultyNginx } from './nginx_tls.mjs';

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'ES256', kid: 'a' })}.${part({ iss: 'https://id.example', sub: '7' })}.${Buffer.alloc(64, 1).toString('base64url')}`;

/// A server that does what `speak` does with each connection as soon as it has said something.
async function startRaw(speak) {
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', () => speak(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => new Promise((done) => { for (const socket of sockets) socket.destroy(); server.close(done); });
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}

function drip(socket) {
  socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n');
  const timer = setInterval(() => socket.write(' '), 200);
  socket.on('close', () => clearInterval(timer));
}

const raws = {
  hangs: () => {},
  drips: drip,
  truncated: (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"keys"'),
  reset: (socket) => socket.resetAndDestroy(),
  silent: (socket) => socket.end(),
  mail: (socket) => socket.end('220 mail.example ESMTP\r\n'),
};

const timeout = 10_000; // of one question

describe('jotscope-cli against hosts that fail', { concurrency: true }, () => {
  let certificates; let nginx; const raw = {}; const asked = {}; const kept = [];

  /// Where keys are asked for, what else the environment says, and what must be told of it.
  const rows = [
    ['an expired certificate', () => nginx.secure('expired'), (at) => {
      const day = (name) => new Date(certificates.dates('expired')[name]).toISOString().slice(0, 16).replace('T', ' ');
      return `TLS with ${at} failed: its certificate expired on ${day('notAfter')} UTC (it was valid from ${day('notBefore')} UTC); whoever runs the host must renew it.`;
    }],
    ['a certificate of another host', () => nginx.secure('elsewhere'), (at) =>
      `TLS with ${at} failed: its certificate is for id.example, users.example, not for 127.0.0.1; ask the host by a name that its certificate holds.`],
    ['an authority that nobody knows', () => nginx.secure('foreign'), (at) =>
      `TLS with ${at} failed: its certificate comes from an authority that is unknown here; name that in "ca_file" to trust it.`],
    ['a self-signed certificate', () => nginx.secure('alone'), (at) =>
      `TLS with ${at} failed: its certificate is self-signed; name it in "ca_file" to trust it.`],
    ['TLS 1.1 only', () => nginx.secure('old'), (at) =>
      `TLS with ${at} failed: it speaks only versions of TLS before 1.2, which are not safe; it must offer 1.2 or newer.`],
    ['no client certificate where one is asked for', () => nginx.secure('demanding'), (at) =>
      `TLS with ${at} failed: it asks for a client certificate; name one in "client_certificate".`],
    ['a client certificate of another authority', () => nginx.secure('demanding'), (at) =>
      `TLS with ${at} failed: it does not take our client certificate.`, () => ({ client_certificate: { file: certificates.path('impostor.pem'), key_file: certificates.path('impostor.key') } })],
    ['a host that hangs', () => raw.hangs.url, (at) => `${at} did not answer within 10 s.`],
    ['a host that answers drop by drop', () => raw.drips.url, (at) => `${at} did not finish its answer within 10 s.`],
    ['a body that breaks off', () => raw.truncated.url, (at) => `${at} closed the connection before the answer was complete.`],
    ['a connection that is reset', () => raw.reset.url, (at) => `${at} closed the connection without an answer; perhaps it wants https there.`],
    ['a connection that is closed without a word', () => raw.silent.url, (at) => `${at} closed the connection without an answer; perhaps it wants https there.`],
    ['a mail server', () => raw.mail.url, (at) => `${at} answered, but not in HTTP/1.1; something else listens there, or it wants https.`],
    ['a body of 1 GB', () => `${nginx.plain}/huge`, () => `${nginx.plain} sent more than 1 MiB; a key set or a user record is smaller.`],
    ['a body of 64 MB in a little gzip', () => `${nginx.plain}/bomb`, () => `${nginx.plain} sent more than 1 MiB; a key set or a user record is smaller.`],
    ['a circle of redirects', () => `${nginx.plain}/circle`, () => `${nginx.plain} redirects in a circle.`],
    ['a redirect to another host', () => `${nginx.plain}/elsewhere`, (at) =>
      `${at}: expected a key set, found a redirect to http://127.0.0.1:${nginx.ports.good}, which is not followed.`],
    ['a redirect to another scheme', () => `${nginx.plain}/secure`, (at) =>
      `${at}: expected a key set, found a redirect to https://127.0.0.1:${nginx.ports.plain}, which is not followed.`],
    ['a web page', () => `${nginx.plain}/page`, (at) => `${at}: expected a key set, found a web page.`],
    ['plain text', () => `${nginx.plain}/text`, (at) => `${at}: expected a key set, found something else.`],
    ['JSON that is no key set', () => `${nginx.plain}/array`, (at) => `${at}: expected a key set, found something else.`],
    ['nothing', () => `${nginx.plain}/empty`, (at) => `${at}: expected a key set, found nothing.`],
    ['304 without a question', () => `${nginx.plain}/unchanged`, /HTTP status 304/],
    ['429 with Retry-After', () => `${nginx.plain}/limited`, /HTTP status 429/],
    ['500', () => `${nginx.plain}/broken`, /HTTP status 500/],
    ['503', () => `${nginx.plain}/away`, /HTTP status 503/],
  ];

  before(async () => {
    certificates = makeCertificates();
    nginx = await startFaultyNginx(certificates);
    for (const [name, speak] of Object.entries(raws)) raw[name] = await startRaw(speak);
    for (const [name, where, , more] of rows) {
      const environments = keepEnvironments([{
        name: 'here', issuer: 'https://id.example', ca_file: certificates.path('ours.pem'), keys: { jwks_url: where() }, ...(more && more()),
      }]);
      kept.push(environments);
      const start = performance.now();
      asked[name] = explainIn(environments.file, token, 'here', {}).then((answer) => ({ ...answer, took: performance.now() - start }));
    }
  });

  after(async () => {
    await Promise.allSettled(Object.values(asked));
    await nginx?.stop();
    for (const one of Object.values(raw)) await one.stop();
    for (const one of kept) one.remove();
    certificates?.remove();
  });

  for (const [name, where, told] of rows) {
    it(`${name}: is told, and in time`, async () => {
      const { json, code, took } = await asked[name];
      const [here] = json.environments;
      const [problem] = here.key_problems;
      if (told instanceof RegExp) assert.match(problem, told);
      else assert.equal(problem, told(where()));
      assert.ok(took < timeout + 5_000, `${took} ms`);
      assert.equal(json.verdict, 'undecided');
      assert.equal(json.diagnosis.cause, 'network');
      assert.equal(code, 3);
    });
  }

  it('a certificate that is not trusted is shown before an exception can be made', async () => {
    const { json } = await asked['a self-signed certificate'];
    const [exchange] = json.environments[0].exchanges;
    const notes = exchange.notes.join('\n');
    assert.match(notes, /the certificate is for 127\.0\.0\.1, localhost/);
    assert.match(notes, /issued by itself/);
    assert.match(notes, /valid from .* to /);
    assert.ok(notes.includes(certificates.fingerprint('alone')));
  });

  const ways = [
    ['an authority of its own', 'good', () => ({ ca_file: certificates.path('ours.pem') })],
    ['an exception', 'alone', () => ({ tls_exceptions: [{ host: '127.0.0.1', sha256: certificates.fingerprint('alone') }] })],
    ['a client certificate', 'demanding', () => ({
      ca_file: certificates.path('ours.pem'), client_certificate: { file: certificates.path('client.pem'), key_file: certificates.path('client.key') },
    })],
    ['a client certificate whose key has a password', 'demanding', () => ({
      ca_file: certificates.path('ours.pem'),
      client_certificate: { file: certificates.path('client.pem'), key_file: certificates.path('client-encrypted.key'), password: 'env:CLIENT_KEY' },
    })],
  ];
  for (const [name, server, more] of ways) {
    it(`${name} makes nginx answer`, async () => {
      const environments = keepEnvironments([{ name: 'here', issuer: 'https://id.example', keys: { jwks_url: nginx.secure(server) }, ...more() }]);
      kept.push(environments);
      const { json } = await explainIn(environments.file, token, 'here', { CLIENT_KEY: 'correct horse' });
      assert.equal(json.environments[0].exchanges[0].status, 200, JSON.stringify(json.environments[0].exchanges));
      assert.equal(json.environments[0].key_problems, undefined);
    });
  }
});
