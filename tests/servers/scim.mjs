// SPDX-License-Identifier: GPL-3.0-or-later
// A SCIM 2.0 server nobody here wrote (scimmy-routers), with users in memory, on a loopback port.
import { createServer } from 'node:http';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';

const missing = (id) => new SCIMMY.Types.Error(404, null, `Resource ${id} not found`);

// The library has one set of resources in a process; `users` is what the router of each server passes as its context.
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: (resource, users) => {
    if (!resource.id) return [...users.values()];
    if (!users.has(resource.id)) throw missing(resource.id);
    return users.get(resource.id);
  },
  ingress: (resource, data, users) => {
    const id = resource.id ?? data.externalId ?? crypto.randomUUID();
    const before = users.get(id);
    const now = new Date().toISOString();
    const user = { ...before, ...data, id, meta: { created: before?.meta.created ?? now, lastModified: now } };
    users.set(id, user);
    return user;
  },
  degress: (resource, users) => { if (!users.delete(resource.id)) throw missing(resource.id); },
});

/// `ask(method, path, body)` speaks to it as an administrator.
export async function startScim(secret) {
  const users = new Map();
  const heard = [];
  const app = express();
  app.use((request, response, next) => { heard.push({ method: request.method, url: request.originalUrl, headers: request.headers }); next(); });
  app.use('/scim/v2', new SCIMMYRouters({
    type: 'bearer',
    handler: (request) => {
      if (request.header('Authorization') !== `Bearer ${secret}`) throw new Error('The token is not known here');
      return 'admin';
    },
    context: () => users,
  }));
  const server = createServer(app);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/scim/v2`;
  const ask = async (method, path, body) => {
    const answer = await fetch(url + path, {
      method, headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/scim+json' }, body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  const add = (id, userName, more = {}) => ask('POST', '/Users', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], externalId: id, userName, emails: [{ value: userName, primary: true }], active: true, ...more,
  });
  return { url, heard, ask, add, users, stop: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}
