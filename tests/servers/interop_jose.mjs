// SPDX-License-Identifier: GPL-3.0-or-later
// A peer for interop.test.mjs: panva's jose, from npm or from Debian. `node interop_jose.mjs MODULE` reads {keys}|{make}|{open} as JSON
// on standard input and writes as many answers.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';

const jose = await import(process.argv[2].startsWith('/') ? pathToFileURL(process.argv[2]) : process.argv[2]);
const octets = (text) => new TextEncoder().encode(text);

/// A private JWK for every kind of key that an algorithm can want.
function makeKey({ kind, octets: length, kid }) {
  if (kind === 'oct') return { kty: 'oct', kid, k: randomBytes(length).toString('base64url') };
  if (kind === 'RSA') return { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid };
  const named = { 'P-256': 'P-256', 'P-384': 'P-384', 'P-521': 'P-521', secp256k1: 'secp256k1' }[kind];
  const pair = named ? generateKeyPairSync('ec', { namedCurve: named }) : generateKeyPairSync(kind.toLowerCase());
  return { ...pair.privateKey.export({ format: 'jwk' }), kid };
}

function publicHalf(jwk) {
  if (jwk.kty === 'oct') return jwk;
  const { d, p, q, dp, dq, qi, ...rest } = jwk;
  return rest;
}

const keyOf = async (one, jwk) => (one.password ? octets(one.password) : jose.importJWK(jwk, one.alg));
const textOf = (token) => (typeof token === 'string' ? token : JSON.stringify(token));

async function makeSigned(one) {
  const key = await keyOf(one, one.key);
  const header = { alg: one.alg, kid: one.key.kid };
  const payload = octets(one.payload);
  if (one.form === 'compact') return new jose.CompactSign(payload).setProtectedHeader(header).sign(key);
  if (one.form === 'flattened') return textOf(await new jose.FlattenedSign(payload).setProtectedHeader(header).sign(key));
  return textOf(await new jose.GeneralSign(payload).addSignature(key).setProtectedHeader(header).sign());
}

async function makeEncrypted(one) {
  const key = await keyOf(one, publicHalf(one.key));
  const header = { alg: one.alg, enc: one.enc, kid: one.key.kid, ...(one.zip && { zip: one.zip }) };
  const text = octets(one.payload);
  if (one.form === 'compact') return new jose.CompactEncrypt(text).setProtectedHeader(header).encrypt(key);
  if (one.form === 'flattened') return textOf(await new jose.FlattenedEncrypt(text).setProtectedHeader(header).encrypt(key));
  const { alg, kid, ...shared } = header;
  return textOf(await new jose.GeneralEncrypt(text).setProtectedHeader(shared).addRecipient(key).setUnprotectedHeader({ alg, kid }).encrypt());
}

async function open(one) {
  const token = one.form === 'compact' ? one.token : JSON.parse(one.token);
  const name = `${one.form}${one.enc ? 'Decrypt' : 'Verify'}`;
  const options = one.enc ? { keyManagementAlgorithms: [one.alg] } : { algorithms: [one.alg] };
  const opened = await jose[name](token, await keyOf(one, one.enc ? one.key : publicHalf(one.key)), options);
  return new TextDecoder().decode(one.enc ? opened.plaintext : opened.payload);
}

/// What it cannot do it says; the driver decides whether it should have.
async function each(list, work) {
  const answers = [];
  for (const one of list ?? []) {
    try { answers.push({ value: await work(one) }); } catch (error) { answers.push({ error: `${error.code ?? error.name}: ${error.message}` }); }
  }
  return answers;
}

let input = '';
for await (const piece of process.stdin) input += piece;
const asked = JSON.parse(input);
process.stdout.write(JSON.stringify({
  keys: await each(asked.keys, async (one) => makeKey(one)),
  made: await each(asked.make, (one) => (one.enc ? makeEncrypted(one) : makeSigned(one))),
  opened: await each(asked.open, open),
}));
