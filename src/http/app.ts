/** What every request goes through: the memo, the routes, and one place for whatever is thrown. */
import { Hono } from 'hono';
import { mountOf } from '../pages/paths.ts';
import { METHODS, PREFLIGHT } from './headers.ts';
import { createMemo } from './memo.ts';
import { HttpProblem } from './problem.ts';
import { problemResponse } from './problem-answer.ts';
import type { Question } from './question.ts';
import { prepare, prepareOnce, respond } from './respond.ts';
import { listQuestion, routes } from './routes.ts';
import type { Served } from './served.ts';

/** Characters of an address, at most: half of what the platform lets through. */
const LONGEST = 8192;

export interface App {
  fetch: (request: Request) => Response | Promise<Response>;
}

export function createApp(served: Served): App {
  const memo = createMemo();
  const router = createRouter(served, answered);

  /** Says itself what went wrong: whoever handed that on would have to wait, too. */
  async function answered(request: Request, question: Question): Promise<Response> {
    const { identity, negotiated } = question;
    try {
      if (!memo.lasts(identity)) {
        return respond(request, prepareOnce(await question.answer(), Date.now()));
      }
      const prepared = memo.same(identity) ?? prepare(await question.answer(), Date.now());
      memo.keep(request, identity, negotiated, prepared);
      return respond(request, prepared);
    } catch (thrown) {
      return problemResponse(request, thrown, served);
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
      const question = listQuestion(url, request, served);
      return question === null ? router.fetch(request) : answered(request, question);
    } catch (thrown) {
      return problemResponse(request, thrown, served);
    }
  }

  const mount = mountOf(served.site);
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
  served: Served,
  answered: (request: Request, question: Question) => Promise<Response>,
): Hono {
  const router = new Hono();
  router.use(async (context, next) => {
    if (context.req.url.length > LONGEST) throw tooLong();
    await next();
  });
  for (const { path, question } of routes) {
    router.get(path, ({ req }) => answered(req.raw, question(req, served)));
  }
  router.options('*', () => new Response(null, { status: 204, headers: PREFLIGHT }));
  router.all('*', ({ req }) => {
    throw readOnly(req.method);
  });
  router.onError((thrown, { req }) => problemResponse(req.raw, thrown, served));
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
