// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as others read them: two Markdown renderers, a JSON Schema validator, a browser.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import puppeteer from 'puppeteer-core';

const cli = process.env.JOTSCOPE_CLI;
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const run = (...args) => new Promise((resolve) => {
  execFile(cli, args, { maxBuffer: 64 << 20 }, (error, out, err) => resolve({ code: error ? error.code : 0, out, err }));
});

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

let folder; let reports; let attacked;

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
      for (const file of [reports[ending], attacked[ending]]) assert.ok(valid(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(valid.errors));
    });
  }
  it('sarif has every result at a rule of its own', () => {
    const log = JSON.parse(readFileSync(reports.sarif, 'utf8'));
    for (const result of log.runs[0].results) assert.equal(log.runs[0].tool.driver.rules[result.ruleIndex].id, result.ruleId);
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

  for (const [which, file] of [['of the demo', () => reports.html], ['of a hostile token', () => attacked.html]]) {
    for (const [width, height] of [[390, 844], [1280, 900]]) {
      it(`${which} is silent at ${width} pixels, and prints`, async () => {
        const page = await browser.newPage();
        const said = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(String(error)));
        page.on('dialog', (dialog) => { said.push('a dialog'); dialog.dismiss(); });
        page.on('request', (request) => { if (request.url() !== `file://${file()}`) said.push(request.url()); });
        await page.evaluateOnNewDocument(() => {
          window.violations = [];
          document.addEventListener('securitypolicyviolation', (e) => window.violations.push(`${e.effectiveDirective} ${e.blockedURI}`));
        });
        await page.setViewport({ width, height });
        await page.goto(`file://${file()}`);
        assert.deepEqual(await page.evaluate(() => window.violations), []);
        assert.match(await page.title(), /^Token report/);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'it scrolls sideways');
        assert.equal(await page.evaluate(() => document.querySelectorAll('script, img, iframe, form, [onmouseover], [onerror]').length), 0);
        const print = await page.pdf({ format: 'A4' });
        assert.ok(print.length > 10_000);
        assert.deepEqual(said, []);
        await page.close();
      });
    }
  }
});
