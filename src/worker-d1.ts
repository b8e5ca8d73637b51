/** The Worker over a dossier in D1. */

import { env } from 'cloudflare:workers';
import { AsyncLocalStorage } from 'node:async_hooks';
import { createD1App } from './d1-app.ts';
import { withRequestLog } from './http/request-log.ts';

const app = createD1App({
  openSession: () => env.DB.withSession('first-unconstrained'),
  base: env.BASE_URL,
  requests: new AsyncLocalStorage(),
});

export default env.REQUEST_LOG === 'on' ? withRequestLog(app, console.log) : app;
