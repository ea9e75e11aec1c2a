// SPDX-License-Identifier: GPL-3.0-or-later
// nginx with every fault of TLS and of HTTP that it can be made to have, and certificates for it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, nginx } from './gateway.mjs';

/// A folder with an authority "ours", one that nobody knows, and the certificates that they signed.
export function makeCertificates() {
  const folder = mkdtempSync(join(tmpdir(), 'jotscope-certificates-'));
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const here = 'DNS:localhost,IP:127.0.0.1';
  for (const ca of ['ours', 'unknown']) openssl('req', '-x509', ...ec, '-days', '1', '-subj', `/CN=the authority ${ca}`, '-keyout', `${ca}.key`, '-out', `${ca}.pem`);
  const sign = (name, ca, names, days = '1') => {
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${names}\n`);
    openssl('req', '-new', ...ec, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`);
    openssl('x509', '-req', '-in', `${name}.csr`, '-CA', `${ca}.pem`, '-CAkey', `${ca}.key`, '-CAcreateserial', '-days', days, '-extfile', `${name}.ext`, '-out', `${name}.pem`);
  };
  sign('good', 'ours', here);
  sign('expired', 'ours', here, '-1');
  sign('elsewhere', 'ours', 'DNS:users.example,DNS:id.example');
  sign('foreign', 'unknown', here);
  sign('client', 'ours', 'DNS:client');
  sign('impostor', 'unknown', 'DNS:client');
  openssl('req', '-x509', ...ec, '-days', '1', '-subj', '/CN=alone', '-addext', `subjectAltName=${here}`, '-keyout', 'alone.key', '-out', 'alone.pem');
  openssl('pkey', '-aes256', '-in', 'client.key', '-out', 'client-encrypted.key', '-passout', 'pass:correct horse');
  const dates = (name) => Object.fromEntries(openssl('x509', '-in', `${name}.pem`, '-noout', '-dates').toString().trim().split('\n').map((line) => line.split('=')));
  const fingerprint = (name) => openssl('x509', '-in', `${name}.pem`, '-noout', '-fingerprint', '-sha256').toString().trim().split('=')[1];
  return { folder, path: (file) => join(folder, file), dates, fingerprint, remove: () => rmSync(folder, { recursive: true }) };
}

const keySet = '{"keys":[]}';

/// One server block for each way to fail; those without `tls` speak plain HTTP on one port, told apart by path.
function configuration(folder, certificates, ports) {
  const secure = (name, certificate, more = '') => `
  server { listen 127.0.0.1:${ports[name]} ssl; ssl_certificate ${certificates.path(`${certificate}.pem`)}; ssl_certificate_key ${certificates.path(`${certificate}.key`)}; ${more}
    location / { default_type application/json; return 200 '${keySet}'; } }`;
  return `daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log stderr error;
events { worker_connections 256; }
http {
  access_log off; default_type text/plain;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  ${secure('good', 'good')}
  ${secure('expired', 'expired')}
  ${secure('elsewhere', 'elsewhere')}
  ${secure('foreign', 'foreign')}
  ${secure('alone', 'alone')}
  ${secure('old', 'good', 'ssl_protocols TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;')}
  ${secure('demanding', 'good', `ssl_verify_client on; ssl_client_certificate ${certificates.path('ours.pem')};`)}
  server { listen 127.0.0.1:${ports.plain}; root ${folder}/files;
    location / { default_type application/json; return 200 '${keySet}'; }
    location /elsewhere { return 302 http://127.0.0.1:${ports.good}/keys; }
    location /secure { return 302 https://127.0.0.1:${ports.plain}/keys; }
    location /circle { return 302 /circle; }
    location /page { default_type text/html; return 200 '<!doctype html><title>Welcome to nginx!</title>'; }
    location /text { default_type text/plain; return 200 'keys: none'; }
    location /array { default_type application/json; return 200 '[]'; }
    location /empty { default_type application/json; return 200 ''; }
    location /unchanged { return 304; }
    location /limited { add_header Retry-After 7 always; return 429; }
    location /broken { return 500; }
    location /away { return 503; }
    location /huge { default_type application/json; }
    location /bomb { default_type application/json; gzip on; gzip_types application/json; gzip_min_length 1; }
  }
}
`;
}

export async function startFaultyNginx(certificates) {
  const folder = mkdtempSync(join(tmpdir(), 'jotscope-nginx-'));
  const ports = {};
  for (const name of ['good', 'expired', 'elsewhere', 'foreign', 'alone', 'old', 'demanding', 'plain']) ports[name] = await freePort();
  execFileSync('sh', ['-c', 'mkdir files && truncate -s 1G files/huge && truncate -s 64M files/bomb'], { cwd: folder });
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, certificates, ports));
  const child = spawn(nginx, ['-p', folder, '-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let problem = '';
  child.stderr.on('data', (piece) => { problem += piece; });
  child.on('error', (error) => { problem += error.message; });
  for (let attempt = 0; ; ++attempt) {
    const isUp = await new Promise((resolve) => {
      const socket = connect(ports.plain, '127.0.0.1', () => { socket.end(); resolve(true); });
      socket.on('error', () => resolve(false));
    });
    if (isUp) break;
    if (attempt === 100 || child.exitCode !== null) throw new Error(`nginx did not start: ${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const stop = () => new Promise((done) => {
    child.on('close', () => { rmSync(folder, { recursive: true, force: true }); done(); });
    child.kill('SIGTERM');
  });
  return { plain: `http://127.0.0.1:${ports.plain}`, secure: (name) => `https://127.0.0.1:${ports[name]}`, ports, stop };
}
