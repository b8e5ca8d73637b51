/** What every request goes through: the memo, the routes, and one place for whatever is thrown. */
import { Hono } from 'hono';
import { basePathOf } from '../pages/paths.ts';
import { createAnswerCache } from './answer-cache.ts';
import type { AppContext } from './app-context.ts';
import { METHODS, PREFLIGHT } from './headers.ts';
import type { Operation } from './operation.ts';
import { HttpProblem } from './problem.ts';
import { problemResponse } from './problem-response.ts';
import { prepareCached, prepareUncached, respond } from './respond.ts';
import { operationForListUrl, routes } from './routes.ts';

/** Characters of an address, at most: half of what the platform lets through. */
const LONGEST = 8192;

export interface App {
  fetch: (request: Request) => Response | Promise<Response>;
}

export function createApp(app: AppContext): App {
  const memo = createAnswerCache();
  const router = createRouter(app, answered);

  /** Says itself what went wrong: whoever handed that on would have to wait, too. */
  async function answered(request: Request, question: Operation): Promise<Response> {
    const { identity, negotiated } = question;
    try {
      if (!memo.lasts(identity)) {
        return respond(request, prepareUncached(await question.answer(), Date.now()));
      }
      const prepared = memo.same(identity) ?? prepareCached(await question.answer(), Date.now());
      memo.keep(request, identity, negotiated, prepared);
      return respond(request, prepared);
    } catch (thrown) {
      return problemResponse(request, thrown, app);
    }
  }

  /** What was answered before is found by its address, ahead of all else; lists need no search for a route. */
  function fetch(request: Request): Response | Promise<Response> {
    const { method, url } = request;
    const read = method === 'GET' || method === 'HEAD';
    if (!read || url.length > LONGEST) return router.fetch(request);
    try {
      const prepared = memo.find(url, request);
      if (prepared !== undefined) return respond(request, prepared);
      const question = operationForListUrl(url, request, app);
      return question === null ? router.fetch(request) : answered(request, question);
    } catch (thrown) {
      return problemResponse(request, thrown, app);
    }
  }

  const mount = basePathOf(app.site);
  return mount === '' ? { fetch } : { fetch: (request) => fetch(unmounted(request, mount)) };
}

/** A site below a path is asked by its whole path, or without it by a proxy that cuts it off. */
function unmounted(request: Request, mount: string): Request {
  const address = URL.parse(request.url);
  if (address === null || !`${address.pathname}/`.startsWith(`${mount}/`)) return request;
  address.pathname = address.pathname.slice(mount.length) || '/';
  return new Request(address, request);
}

function createRouter(
  app: AppContext,
  answered: (request: Request, question: Operation) => Promise<Response>,
): Hono {
  const router = new Hono();
  router.use(async (context, next) => {
    if (context.req.url.length > LONGEST) throw tooLong();
    await next();
  });
  for (const { path, question } of routes) {
    router.get(path, ({ req }) => answered(req.raw, question(req, app)));
  }
  router.options('*', () => new Response(null, { status: 204, headers: PREFLIGHT }));
  router.all('*', ({ req }) => {
    throw readOnly(req.method);
  });
  router.onError((thrown, { req }) => problemResponse(req.raw, thrown, app));
  return router;
}

function tooLong(): HttpProblem {
  const detail = `The address is longer than ${LONGEST} characters.`;
  return new HttpProblem({ status: 414, detail });
}

function readOnly(method: string): HttpProblem {
  return new HttpProblem({
    status: 405,
    detail: `${method} is not possible here: everything is only to be read.`,
    headers: { Allow: METHODS },
  });
}
