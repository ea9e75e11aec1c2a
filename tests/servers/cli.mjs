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

export function run(args, input, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.env.JOTSCOPE_CLI, args, { env: { ...process.env, ...own, ...env } });
    let out = ''; let err = '';
    child.stdout.on('data', (piece) => { out += piece; });
    child.stderr.on('data', (piece) => { err += piece; });
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
