/** `npm run dev`: the Worker on this machine, compiled again whenever an article changes. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import './end-with-parent.js';
import { Refusal } from './compile/core/failure.ts';
import { runCommand } from './run-command.ts';
import { type StoreName, serveFolder } from './wrangler.ts';

const HELP = `
npm run dev -- [--seeds DIR] [--port 8787] [--store d1]

Compiles a dossier's folder and serves it at http://localhost:8787. A change in the folder shows after about two
seconds. While a file has an error, the message says where, and the last good dataset is still served.

  --seeds DIR   the dossier's folder (default: seeds)
  --port PORT   the server's port (default: 8787)
  --store d1    serves it from a local D1 database, as a large dossier is: docs/growth.md

Other options go to "wrangler dev".
`;

const END_WITH_PARENT = pathToFileURL(path.join(import.meta.dirname, 'end-with-parent.js')).href;

await runCommand(HELP, () => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, seeds: { type: 'string' }, store: { type: 'string' } },
    strict: false,
  });
  const port = typeof values.port === 'string' ? values.port : '8787';
  const seeds = typeof values.seeds === 'string' ? values.seeds : 'seeds';
  if (!existsSync(seeds))
    throw new Refusal(`${seeds}: no such folder; npm run new -- ${seeds} makes one`);
  console.error(
    `compiling ${seeds}; in a few seconds open http://localhost:${port} (Ctrl+C ends it)`,
  );
  serve(seeds, storeOf(values.store), port);
});

function storeOf(value: string | boolean | undefined): StoreName {
  if (value === undefined || value === 'bundle') return 'bundle';
  if (value === 'd1') return value;
  throw new Refusal(`--store is bundle or d1, not ${value}`);
}

/** Links point to the address that the server has. */
function serve(seeds: string, store: StoreName, port: string): void {
  const args = ['--var', `BASE_URL:http://localhost:${port}`, '--port', port, ...wranglerOptions()];
  const server = serveFolder(seeds, store, args, {
    // While the folder has an error, the last good dataset is still served (compile.ts).
    DOSSIER_DEV: 'true',
    // Wrangler's own processes, and the compiler's: killed hard, this one leaves no server on the port.
    NODE_OPTIONS: [process.env['NODE_OPTIONS'], `--import=${END_WITH_PARENT}`]
      .filter(Boolean)
      .join(' '),
    // Nothing here needs the edge's data on the visitor: no look-up over the network at the start.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 1));
}

/** All options but ours. */
function wranglerOptions(): string[] {
  const own = /^--(?:port|seeds|store)(=|$)/;
  const args = process.argv.slice(2);
  return args.filter((arg, at) => {
    const before = own.exec(args[at - 1] ?? '');
    return !own.test(arg) && before?.[1] !== '';
  });
}
