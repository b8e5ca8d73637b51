/** The app behind a real port, which writes down who asked for what. `/@CLIENT/rss.xml` is CLIENT asking for `/rss.xml`. */
import { createServer } from 'node:http';
import type { Dataset } from '../../src/dataset/types.ts';
import { serveResponses } from '../http/serve.ts';

export interface Asked {
  client: string;
  status: number;
  /** Whether the request named what the client already has. */
  conditional: boolean;
}

export interface Listening {
  url: string;
  asked: readonly Asked[];
  show: (dataset: Dataset) => void;
  close: () => void;
}

export async function listening(): Promise<Listening> {
  const asked: Asked[] = [];
  let url = '';
  let answer: ReturnType<typeof serveResponses> | null = null;
  const server = createServer(async (request, response) => {
    const [, client = '', path = '/'] = /^\/@([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string') headers.set(name, value);
    const answered = await answer?.(path, { method: request.method ?? 'GET', headers });
    if (answered === undefined) throw new Error('nothing to show yet');
    const conditional = headers.has('if-none-match') || headers.has('if-modified-since');
    asked.push({ client, status: answered.status, conditional });
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(Buffer.from(await answered.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://localhost:${address.port}`;
  return {
    url,
    asked,
    show: (dataset) => {
      answer = serveResponses(dataset, url);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
