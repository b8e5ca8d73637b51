/** The routes, as a list; and what every request goes through before and after them. */
import { type Context, Hono } from 'hono';
import type { Answer } from './answer.ts';
import { datasetAnswer, immutableDataset } from './dataset-file.ts';
import { METHODS, PREFLIGHT } from './headers.ts';
import { homeAnswer } from './home-answer.ts';
import { createMemo } from './memo.ts';
import { HttpProblem } from './problem.ts';
import { problemResponse } from './problem-answer.ts';
import { type Question, questionOf } from './question.ts';
import { resourceAt } from './resource.ts';
import { prepare, respond } from './respond.ts';
import type { Served } from './served.ts';
import { siteFiles, sitemapPart } from './site-files.ts';
import { sourceAnswer } from './source-answer.ts';
import { suggestAnswer } from './suggest.ts';

/** Characters of an address, at most: half of what the platform lets through. */
const LONGEST = 8192;

export interface App {
  fetch: (request: Request) => Response | Promise<Response>;
}

export function createApp(served: Served): App {
  const memo = createMemo();
  const routes = createRoutes(served, answered);

  async function answered(request: Request, question: Question): Promise<Response> {
    const { identity, negotiated } = question;
    const prepared = memo.same(identity) ?? prepare(await question.answer(), Date.now());
    memo.keep(request, identity, negotiated, prepared);
    return respond(request, prepared);
  }

  function fetch(request: Request): Response | Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return routes.fetch(request);
    const prepared = memo.find(request);
    if (prepared === undefined) return routes.fetch(request);
    try {
      return respond(request, prepared);
    } catch (thrown) {
      return problemResponse(request, thrown, served);
    }
  }

  return { fetch };
}

type Answered = (request: Request, question: Question) => Promise<Response>;

function createRoutes(served: Served, answered: Answered): Hono {
  const app = new Hono();
  const route = (path: string, answer: (context: Context) => Answer | Promise<Answer>) =>
    app.get(path, (context) => {
      const identity = path.includes(':') ? context.req.path : path;
      return answered(context.req.raw, {
        identity,
        negotiated: false,
        answer: async () => answer(context),
      });
    });

  app.use(async (context, next) => {
    if (context.req.url.length > LONGEST) throw tooLong();
    await next();
  });
  for (const [path, answer] of Object.entries(siteFiles)) route(path, () => answer(served));
  route('/', () => homeAnswer(served));
  route('/articles/:id/source', ({ req }) => sourceAnswer(req.param('id') ?? '', served));
  route('/dataset.json', () => datasetAnswer(served));
  route('/dataset/:name', ({ req }) => immutableDataset(req.param('name') ?? '', served));
  route('/:sitemap{sitemap-[0-9]+\\.xml}', ({ req }) =>
    sitemapPart(Number(/\d+/.exec(req.path)?.[0]), served),
  );
  app.get('/suggest', ({ req }) => {
    const { search } = new URL(req.url);
    const answer = () => suggestAnswer(search, served);
    return answered(req.raw, { identity: `/suggest${search}`, negotiated: false, answer });
  });
  app.get('*', ({ req }) => {
    const { pathname, search } = new URL(req.url);
    const accept = req.header('accept') ?? null;
    return answered(req.raw, questionOf(resourceAt(pathname), search, accept, served));
  });
  app.options('*', () => new Response(null, { status: 204, headers: PREFLIGHT }));
  app.all('*', ({ req }) => {
    throw new HttpProblem({
      status: 405,
      detail: `${req.method} is not possible here: everything is only to be read.`,
      headers: { Allow: METHODS },
    });
  });
  app.onError((thrown, { req }) => problemResponse(req.raw, thrown, served));
  return app;
}

function tooLong(): HttpProblem {
  return new HttpProblem({
    status: 414,
    detail: `The address is longer than ${LONGEST} characters.`,
  });
}
