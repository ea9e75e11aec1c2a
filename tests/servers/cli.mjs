// SPDX-License-Identifier: GPL-3.0-or-later
// The program under test: jotscope-cli, run as people run it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/// Nothing of the person who runs the tests is read or written; what one run keeps, the next finds.
const home = mkdtempSync(join(tmpdir(), 'jotscope-home-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const own = { HOME: home, XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'data'), XDG_CACHE_HOME: join(home, 'cache') };

/// `watch(line)` sees standard error line by line, while the program runs.
export function run(args, input, env, watch) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.env.JOTSCOPE_CLI, args, { env: { ...process.env, ...own, ...env } });
    let out = ''; let err = '';
    child.stdout.on('data', (piece) => { out += piece; });
    let told = 0;
    child.stderr.on('data', (piece) => {
      err += piece;
      for (let end = err.indexOf('\n', told); end >= 0; end = err.indexOf('\n', told)) {
        watch?.(err.slice(told, end));
        told = end + 1;
      }
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

/// An environments file in a folder of its own.
export function keepEnvironments(environments) {
  const folder = mkdtempSync(join(tmpdir(), 'jotscope-servers-'));
  const file = join(folder, 'environments.json');
  writeFileSync(file, JSON.stringify({ schema: 'jotscope/environments/1', environments }));
  return { file, folder, remove: () => rmSync(folder, { recursive: true }) };
}

/// What `explain --format json` says of one token (of several, the one that is `wanted`); `secrets` are environment variables.
export async function explain(file, token, presented, secrets, more = [], wanted = () => true) {
  const args = ['explain', '--format', 'json', '--environments', file, '--environment', presented, '--trust-secrets', ...more];
  const answer = await run(args, token, secrets);
  assert.ok(answer.out, answer.err);
  return { ...answer, json: JSON.parse(answer.out).tokens.find(wanted) };
}

/// `scan` of a text, a token a line.
export async function scan(text) {
  const { out, err, code } = await run(['scan'], text);
  assert.equal(code, 0, err);
  return out.split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/// `listen`, from when it listens. stop() ends it by a signal and gives its exit code, lines and totals.
export function listen(upstream, more = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.env.JOTSCOPE_CLI, ['listen', '--upstream', upstream, ...more], { env: { ...process.env, ...own } });
    const lines = []; let rest = ''; let err = '';
    const closed = new Promise((done) => child.on('close', done));
    const stop = async (signal = 'SIGINT') => {
      child.kill(signal);
      const code = await closed;
      return { code, lines, totals: err.trim().split('\n').at(-1) };
    };
    child.stdout.on('data', (piece) => {
      if (more.includes('text')) return;
      const whole = (rest + piece).split('\n');
      rest = whole.pop();
      lines.push(...whole.map((line) => JSON.parse(line)));
    });
    child.stderr.on('data', (piece) => {
      err += piece;
      const address = /Listening at (http:\/\/127\.0\.0\.1:\d+),/.exec(err);
      if (address) resolve({ url: address[1], lines, stop, pid: child.pid });
    });
    child.on('error', reject);
    child.on('close', () => reject(new Error(err)));
  });
}
