// SPDX-License-Identifier: GPL-3.0-or-later
// nginx as the gateway before a user directory, on a loopback port.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path)) ?? 'nginx';

/// A port on which nothing listens.
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); });
  });
}

/// What it gets at /users goes to `upstream` as it came, what it gets below /decoded decoded once; to the others it answers by itself.
function configuration(folder, port, upstream, closed, login) {
  return `daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log stderr error;
events { worker_connections 64; }
http {
  access_log off; server_tokens on; default_type text/plain;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  limit_req_zone $binary_remote_addr zone=slow:1m rate=1r/m;
  server {
    listen 127.0.0.1:${port};
    location /users { proxy_pass ${upstream}; }
    location /decoded/ { proxy_pass ${upstream}/; }
    location /unauthorized/ { return 401; }
    location /forbidden/ { deny all; }
    location /down/ { proxy_connect_timeout 1s; proxy_pass http://127.0.0.1:${closed}/; }
    location /login/ { return 302 ${login}/login?rd=$request_uri; }
    location /slow/ { limit_req zone=slow; limit_req_status 429; proxy_pass ${upstream}/; }
  }
}
`;
}

export async function startGateway(upstream, login) {
  const folder = mkdtempSync(join(tmpdir(), 'jotscope-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, upstream, await freePort(), login));
  const child = spawn(nginx, ['-p', folder, '-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let problem = '';
  child.stderr.on('data', (piece) => { problem += piece; });
  child.on('error', (error) => { problem += error.message; });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; ++attempt) {
    try {
      await fetch(`${url}/unauthorized/`);
      break;
    } catch (error) {
      if (attempt === 100 || child.exitCode !== null) throw new Error(`nginx did not start: ${problem || error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const stop = () => new Promise((done) => {
    child.on('close', () => { rmSync(folder, { recursive: true, force: true }); done(); });
    child.kill('SIGTERM');
  });
  return { url, stop };
}
