// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { listen, scan } from './cli.mjs';
import { startGateway } from './gateway.mjs';
import { startDirectory, startIssuer } from './issuer.mjs';

/// A program with its output, both streams as a terminal shows them.
function transcript(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', 'exec "$0" "$@" 2>&1', command, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (piece) => { text += piece; });
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}

/// Waits until something is so.
async function until(what) {
  for (let attempt = 0; attempt < 1000; ++attempt) {
    if (what()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`waited in vain: ${what}`);
}

describe('real clients through the relay, before nginx', () => {
  let issuer; let directory; let gateway; let relay; let token;

  before(async () => {
    issuer = await startIssuer('prod', 'ES256');
    directory = await startDirectory([], 'prod-secret');
    gateway = await startGateway(directory.url, directory.url);
    relay = await listen(gateway.url);
    token = await issuer.mint('7c2e', {});
  });
  after(async () => {
    await relay?.stop();
    for (const one of [gateway, directory, issuer]) await one?.stop();
  });

  const clients = [
    ['curl -v', 'curl', (url) => ['-v', '-s', '-H', `Authorization: Bearer ${token}`, url]],
    ['curl -i', 'curl', (url) => ['-i', '-s', '-H', `Authorization: Bearer ${token}`, url], 'no request'],
    ['wget -d', 'wget', (url) => ['-d', '-S', '-O', '-', '--content-on-error', `--header=Authorization: Bearer ${token}`, url]],
    ['http --verbose', 'http', (url) => ['--verbose', '--ignore-stdin', '--pretty=none', url, `Authorization:Bearer ${token}`]],
  ];
  const paths = [['/users/7c2e', 401, 'the service behind nginx'], ['/unauthorized/7c2e', 401, 'nginx itself'], ['/forbidden/x', 403, 'nginx itself']];

  for (const [name, command, args, hasNoRequest] of clients) {
    for (const [path, status, who] of paths) {
      it(`${name}: a ${status} of ${who} is seen with the token that it answers`, async () => {
        const before = relay.lines.length;
        const text = await transcript(command, args(relay.url + path));
        await until(() => relay.lines.length > before);
        const seen = relay.lines.at(-1);
        assert.equal(relay.lines.length, before + 1);
        assert.equal(seen.text, token);
        assert.match(seen.place, /^request \d+, Authorization$/);
        assert.equal(seen.request, `GET ${gateway.url}${path}`);
        assert.match(seen.answer, new RegExp(`^HTTP/1\\.1 ${status} `));
        if (hasNoRequest) return;
        const [told] = await scan(text); // what the client showed of the same call
        assert.ok(told, text);
        assert.equal(told.text, token);
        assert.ok(told.request?.endsWith(path), `${told.request}\n${text}`);
        assert.match(told.answer, new RegExp(`^HTTP/1\\.1 ${status} `));
        const body = (answer) => answer.slice(answer.indexOf('\n\n') + 2).replaceAll('\r', '').trim();
        assert.equal(body(told.answer), body(seen.answer));
      });
    }
  }

  it('a POST with its token in the body is seen in its place', async () => {
    const before = relay.lines.length;
    await transcript('curl', ['-s', '-d', `grant_type=urn%3Ax&assertion=${token}`, `${relay.url}/unauthorized/`]);
    await until(() => relay.lines.length > before);
    assert.match(relay.lines.at(-1).place, /^request \d+, form field assertion$/);
    assert.equal(relay.lines.at(-1).request, `POST ${gateway.url}/unauthorized/`);
  });
});

describe('the relay under load', () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tb2N0ZXRzISE';
  let service; let url;

  before(async () => {
    service = createServer((incoming, answer) => {
      incoming.resume();
      if (incoming.url.startsWith('/dies')) {
        answer.writeHead(200, { 'Content-Length': 1000 });
        answer.write('some');
        setTimeout(() => incoming.socket.destroy(), 5);
      } else if (incoming.url.startsWith('/hangs')) {
        answer.writeHead(200, { 'Content-Length': 1000 });
        answer.write('some');
      } else {
        answer.writeHead(404, { 'Content-Type': 'application/json' });
        answer.end('{"error":"user_not_found"}');
      }
    });
    await new Promise((resolve) => service.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${service.address().port}`;
  });
  after(() => { service.closeAllConnections(); service.close(); });

  function call(relay, agent, path) {
    return new Promise((resolve) => {
      const asked = request(relay.url + path, { agent, headers: { Authorization: `Bearer ${token}` } }, (answer) => {
        let body = '';
        answer.on('data', (piece) => {
          body += piece;
          if (path.startsWith('/hangs')) asked.destroy();
        });
        answer.on('error', () => {});
        answer.on('close', () => resolve(answer.complete ? `${answer.statusCode} ${body}` : 'cut off'));
      });
      asked.on('error', () => resolve('cut off'));
      asked.end();
    });
  }

  it('10,000 requests over 200 connections, some with a dying upstream, some with a leaving client: all are accounted for', { timeout: 240_000 }, async () => {
    const relay = await listen(url);
    const agent = new Agent({ keepAlive: true, maxSockets: 200 });
    const wanted = Array.from({ length: 10_000 }, (_, i) => (i % 100 === 3 ? '/dies/' : i % 100 === 7 ? '/hangs/' : '/users/') + i);
    const heard = await Promise.all(wanted.map((path) => call(relay, agent, path)));
    agent.destroy();
    heard.forEach((one, i) => assert.equal(one, wanted[i].startsWith('/users') ? '404 {"error":"user_not_found"}' : 'cut off', wanted[i]));
    await until(() => relay.lines.length === 10_000);
    const { code, lines, totals } = await relay.stop();
    assert.equal(code, 0);
    assert.match(totals, /Calls: 10000, of these 9800 answered, 100 failed at the upstream, 100 left by their client\. Tokens seen: 10000\.$/);
    const seen = new Map(lines.map((line) => [new URL(line.request.slice(4)).pathname, line]));
    assert.equal(seen.size, 10_000);
    for (const path of wanted) assert.match(seen.get(path).answer, path.startsWith('/users') ? /^HTTP\/1\.1 404 / : /^HTTP\/1\.1 200 .*some$/s);
  });

  it('wrk with 200 connections loses none', { timeout: 120_000 }, async () => {
    const relay = await listen(url, ['--format', 'text']);
    const memory = () => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${relay.pid}/status`, 'utf8'))[1]);
    const told = await transcript('wrk', ['-t1', '-c200', '-d4s', '--timeout', '20s', '-H', `Authorization: Bearer ${token}`, `${relay.url}/users/7`]);
    const answered = Number(/(\d+) requests in/.exec(told)[1]);
    assert.doesNotMatch(told, /Socket errors/, told);
    assert.match(told, new RegExp(`Non-2xx or 3xx responses: ${answered}\\b`), told); // each is the service's 404
    assert.ok(answered > 200, told);
    const kib = memory();
    assert.ok(kib < 200_000, `${kib} KiB`);
    const { totals } = await relay.stop('SIGTERM').catch((error) => assert.fail(error));
    const [, calls, done] = /Calls: (\d+), of these (\d+) answered/.exec(totals);
    const left = Number(/(\d+) left by their client/.exec(totals)?.[1] ?? 0);
    const cut = Number(/(\d+) cut off by the end/.exec(totals)?.[1] ?? 0);
    assert.equal(Number(calls), Number(done) + left + cut, totals);
    assert.ok(Number(done) >= answered && left + cut <= 200, `${totals}\n${told}`);
  });
});
