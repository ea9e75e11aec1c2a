// SPDX-License-Identifier: GPL-3.0-or-later
// A headless Chromium whose network events become a HAR: methods, addresses, headers as they went out, statuses and bodies are its own;
// the layout is that of its developer tools' "Save all as HAR with content".
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

export const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const pairs = (headers) => Object.entries(headers ?? {}).map(([name, value]) => ({ name, value }));
const cookiesOf = (headers) => Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() === 'cookie')
  .flatMap(([, value]) => value.split('; ')).map((one) => ({ name: one.split('=')[0], value: one.slice(one.indexOf('=') + 1) }));

function entryOf(seen) {
  const { sent, sentHeaders, got, gotHeaders, body } = seen;
  const headers = { ...sent.request.headers, ...sentHeaders };
  const query = [...new URL(sent.request.url).searchParams].map(([name, value]) => ({ name, value }));
  const posted = sent.request.postData;
  return {
    _connectionId: String(got?.response.connectionId ?? ''), _initiator: sent.initiator, _resourceType: (sent.type ?? '').toLowerCase(), cache: {},
    request: {
      method: sent.request.method, url: sent.request.url, httpVersion: got?.response.protocol ?? '', headers: pairs(headers), queryString: query,
      cookies: cookiesOf(headers), headersSize: -1, bodySize: posted?.length ?? 0,
      ...(posted ? { postData: { mimeType: headers['content-type'] ?? headers['Content-Type'] ?? '', text: posted } } : {}),
    },
    response: {
      status: got?.response.status ?? 0, statusText: got?.response.statusText ?? '', httpVersion: got?.response.protocol ?? '',
      headers: pairs(gotHeaders ?? got?.response.headers), cookies: [], redirectURL: '', headersSize: -1, bodySize: -1,
      content: { size: body?.body.length ?? 0, mimeType: got?.response.mimeType ?? 'x-unknown', ...(body ? { text: body.body, ...(body.base64Encoded ? { encoding: 'base64' } : {}) } : {}) },
      _transferSize: seen.octets ?? 0, _error: seen.error ?? null,
    },
    serverIPAddress: got?.response.remoteIPAddress ?? '', startedDateTime: new Date(sent.wallTime * 1000).toISOString(), time: 0, timings: {},
  };
}

/// Opens a page, waits until it sets `document.title` to "done", and gives what its developer tools would save.
export async function harOf(url) {
  const browser = await puppeteer.launch({ executablePath: browserPath, args: process.getuid() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    const devtools = await page.createCDPSession();
    const all = new Map(); const bodies = [];
    const of = (id) => { if (!all.has(id)) all.set(id, {}); return all.get(id); };
    devtools.on('Network.requestWillBeSent', (event) => { of(event.requestId).sent = event; });
    devtools.on('Network.requestWillBeSentExtraInfo', (event) => { of(event.requestId).sentHeaders = event.headers; });
    devtools.on('Network.responseReceived', (event) => { of(event.requestId).got = event; });
    devtools.on('Network.responseReceivedExtraInfo', (event) => { of(event.requestId).gotHeaders = event.headers; });
    devtools.on('Network.loadingFailed', (event) => { Object.assign(of(event.requestId), { error: event.errorText, ended: true }); });
    devtools.on('Network.loadingFinished', (event) => {
      const seen = of(event.requestId);
      seen.octets = event.encodedDataLength;
      seen.ended = true;
      bodies.push(devtools.send('Network.getResponseBody', { requestId: event.requestId }).then((body) => { seen.body = body; }, () => {}));
    });
    await devtools.send('Network.enable');
    await page.goto(url);
    await page.waitForFunction(() => document.title === 'done');
    // fetch() is through once the head is there; what its body held is known when loading has ended.
    const isUnderWay = () => [...all.values()].some(({ sent, ended }) => sent && !ended);
    for (let i = 0; i < 500 && isUnderWay(); ++i) await new Promise((later) => setTimeout(later, 20));
    await Promise.all(bodies);
    const entries = [...all.values()].filter(({ sent }) => sent).map(entryOf);
    return JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, pages: [], entries } }, null, 2);
  } finally {
    await browser.close();
  }
}
