// SPDX-License-Identifier: GPL-3.0-or-later
// Minted there and verified here, minted here and verified there: every algorithm and serialization that a peer has.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = process.env.JOTSCOPE_CLI;
const here = dirname(fileURLToPath(import.meta.url));
const payload = JSON.stringify({ sub: '7c2e4a90', iss: 'https://interop.example', exp: 4102444800, name: 'Zoë 😀' });
const password = 'entrap_o–peter_long–credit_tun';

function run(program, args, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args);
    let out = ''; let err = '';
    child.stdout.on('data', (piece) => { out += piece; });
    child.stderr.on('data', (piece) => { err += piece; });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const signing = {
  HS256: [['oct', 32]], HS384: [['oct', 48]], HS512: [['oct', 64]], RS256: [['RSA']], RS384: [['RSA']], RS512: [['RSA']], PS256: [['RSA']],
  PS384: [['RSA']], PS512: [['RSA']], ES256: [['P-256']], ES384: [['P-384']], ES512: [['P-521']], ES256K: [['secp256k1']],
  EdDSA: [['Ed25519'], ['Ed448']], Ed25519: [['Ed25519']],
};
const curves = [['P-256'], ['P-384'], ['P-521'], ['X25519'], ['X448']];
const managing = {
  A128KW: [['oct', 16]], A192KW: [['oct', 24]], A256KW: [['oct', 32]], A128GCMKW: [['oct', 16]], A192GCMKW: [['oct', 24]], A256GCMKW: [['oct', 32]],
  RSA1_5: [['RSA']], 'RSA-OAEP': [['RSA']], 'RSA-OAEP-256': [['RSA']], 'RSA-OAEP-384': [['RSA']], 'RSA-OAEP-512': [['RSA']],
  'ECDH-ES': curves, 'ECDH-ES+A128KW': curves, 'ECDH-ES+A192KW': curves, 'ECDH-ES+A256KW': curves,
  'PBES2-HS256+A128KW': [['password']], 'PBES2-HS384+A192KW': [['password']], 'PBES2-HS512+A256KW': [['password']],
};
const contents = { A128GCM: 16, A192GCM: 24, A256GCM: 32, 'A128CBC-HS256': 32, 'A192CBC-HS384': 48, 'A256CBC-HS512': 64 };
const forms = ['compact', 'flattened', 'general'];

/// Every content cipher once with dir, and in turn with the other algorithms.
function everyCase() {
  const cases = [];
  const encs = Object.keys(contents);
  for (const form of forms) {
    for (const [alg, kinds] of Object.entries(signing)) {
      for (const [kind, octets] of kinds) cases.push({ alg, kind, octets, form });
    }
    for (const [alg, kinds] of Object.entries(managing)) {
      for (const [kind, octets] of kinds) cases.push({ alg, kind, octets, form, enc: encs[cases.length % encs.length] });
    }
    for (const [enc, octets] of Object.entries(contents)) cases.push({ alg: 'dir', kind: 'oct', octets, form, enc });
    cases.push({ alg: 'ECDH-ES', kind: 'P-256', form, enc: 'A128GCM', zip: 'DEF' });
  }
  return cases;
}

const nameOf = (one) => `${one.alg}${one.enc ? ` ${one.enc}` : ''} ${one.kind}${one.zip ? ' zip' : ''} ${one.form}`;
const nodeModule = '/usr/share/nodejs/jose/dist/node/esm/index.js';
const peers = [
  {
    name: 'jose 5 (npm)', program: process.execPath, args: [join(here, 'interop_jose.mjs'), 'jose'],
    lacks: (one) => one.alg === 'RSA1_5' || one.zip, // removed in version 5
  },
  {
    name: 'jose 4 (node-jose)', program: process.execPath, args: [join(here, 'interop_jose.mjs'), nodeModule], needs: nodeModule,
    lacks: (one) => one.alg === 'Ed25519', // the name of RFC 9864
    opensOnly: (one) => one.alg !== 'RSA1_5', // Node itself refuses to, since CVE-2023-46809
  },
  {
    name: 'jwcrypto (python3-jwcrypto)', program: '/usr/bin/python3', args: [join(here, 'interop_jwcrypto.py')],
    needs: '/usr/lib/python3/dist-packages/jwcrypto', lacks: (one) => ['RSA-OAEP-384', 'RSA-OAEP-512', 'Ed25519'].includes(one.alg),
    makesOnly: (one) => one.form !== 'general', // it writes the general form for several signatures only
  },
];
const table = [];

async function ask(peer, question) {
  const answer = await run(peer.program, peer.args, JSON.stringify(question));
  assert.equal(answer.code, 0, answer.err);
  return JSON.parse(answer.out);
}

describe('interop with implementations that nobody here wrote', () => {
  let folder; const keys = new Map();
  const keyId = (one) => `${one.kind}-${one.octets ?? ''}`;
  const keyFile = (one) => join(folder, keyId(one));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jotscope-interop-'));
    const wanted = [...new Map(everyCase().filter((one) => one.kind !== 'password').map((one) => [keyId(one), one])).values()];
    const made = await ask(peers[0], { keys: wanted.map((one) => ({ kind: one.kind, octets: one.octets, kid: keyId(one) })) });
    wanted.forEach((one, i) => {
      assert.ok(made.keys[i].value, made.keys[i].error);
      keys.set(keyId(one), made.keys[i].value);
      writeFileSync(keyFile(one), JSON.stringify(made.keys[i].value), { mode: 0o600 });
    });
    keys.set('password-', { kid: 'password' });
    writeFileSync(join(folder, 'password-'), password, { mode: 0o600 });
    writeFileSync(join(folder, 'all.jwks'), JSON.stringify({ keys: [...keys.values()].filter((key) => key.kty) }), { mode: 0o600 });
  });

  after(() => {
    rmSync(folder, { recursive: true });
    console.log(['', 'peer'.padEnd(30) + 'direction'.padEnd(24) + forms.map((form) => form.padEnd(12)).join('') + 'signed  encrypted', ...table].join('\n'));
  });

  function note(peer, direction, cases) {
    const count = (test) => String(cases.filter(test).length);
    table.push(peer.name.padEnd(30) + direction.padEnd(24) + forms.map((form) => count((one) => one.form === form).padEnd(12)).join('')
      + count((one) => !one.enc).padEnd(8) + count((one) => one.enc));
  }

  const told = (one) => ({ ...one, payload, key: keys.get(keyId(one)), ...(one.kind === 'password' && { password }) });

  async function makeHere(one) {
    const header = { alg: one.alg, kid: keyId(one), ...(one.enc && { enc: one.enc }), ...(one.zip && { zip: one.zip }), ...(one.kind === 'password' && { p2c: 2000 }) };
    const answer = await run(cli, ['sign', '--header', JSON.stringify(header), '--serialization', one.form,
      one.kind === 'password' ? '--password-file' : '--key', keyFile(one)], payload);
    assert.equal(answer.code, 0, `${nameOf(one)}: ${answer.err}`);
    return answer.out.trim();
  }

  /// All tokens in one call: one a line, in their order.
  async function openHere(tokens) {
    const answer = await run(cli, ['verify', '--format', 'json', '--jwks', join(folder, 'all.jwks'), '--password-file', join(folder, 'password-')],
      `${tokens.join('\n')}\n`);
    assert.ok(answer.out, answer.err);
    const found = JSON.parse(answer.out).tokens;
    assert.equal(found.length, tokens.length);
    return found;
  }

  for (const peer of peers) {
    const absent = peer.needs && !existsSync(peer.needs);
    it(`${peer.name}: is installed`, () => assert.ok(!absent, `${peer.needs} is missing: ./dev test servers installs it`));
    if (absent) continue;

    it(`${peer.name}: what is minted there verifies here`, async () => {
      const cases = everyCase().filter((one) => !peer.lacks(one) && (!peer.makesOnly || peer.makesOnly(one)));
      const { made } = await ask(peer, { make: cases.map(told) });
      made.forEach((one, i) => assert.ok(one.value, `${nameOf(cases[i])}: ${one.error}`));
      const found = await openHere(made.map((one) => one.value));
      cases.forEach((one, i) => {
        if (one.enc) {
          assert.equal(found[i].decryption.verdict, 'decrypted', `${nameOf(one)}: ${found[i].decryption.message}`);
          assert.equal(found[i].decryption.plaintext, payload, nameOf(one));
          assert.equal(found[i].signature.verdict, 'encrypted', nameOf(one));
        } else {
          assert.equal(found[i].signature.verdict, 'valid', `${nameOf(one)}: ${found[i].signature.message}`);
          assert.equal(found[i].verdict, 'accepted', nameOf(one));
        }
        assert.equal(found[i].serialization, one.form, nameOf(one));
      });
      note(peer, 'there → here', cases);
    });

    it(`${peer.name}: what is minted here verifies there`, async () => {
      const cases = everyCase().filter((one) => !peer.lacks(one) && (!peer.opensOnly || peer.opensOnly(one)));
      const tokens = [];
      for (let i = 0; i < cases.length; i += 4) tokens.push(...await Promise.all(cases.slice(i, i + 4).map(makeHere)));
      const { opened } = await ask(peer, { open: cases.map((one, i) => ({ ...told(one), token: tokens[i] })) });
      cases.forEach((one, i) => assert.equal(opened[i].value, payload, `${nameOf(one)}: ${opened[i].error}`));
      note(peer, 'here → there', cases);
    });

    it(`${peer.name}: a changed token verifies neither here nor there`, async () => {
      const cases = everyCase().filter((one) => !peer.lacks(one) && one.form === 'compact');
      const { made } = await ask(peer, { make: cases.map(told) });
      const spoilt = made.map(({ value }) => {
        const at = value.length - 6;
        return value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1);
      });
      const found = await openHere(spoilt);
      const { opened } = await ask(peer, { open: cases.map((one, i) => ({ ...told(one), token: spoilt[i] })) });
      cases.forEach((one, i) => {
        assert.ok(opened[i].error, nameOf(one));
        assert.ok(one.enc ? found[i].decryption.verdict !== 'decrypted' : found[i].signature.verdict === 'invalid', nameOf(one));
      });
    });
  }
});
