/** `npm run dev`: runs the Worker on this machine and recompiles whenever an article changes. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import './end-with-parent.js';
import { Refusal } from './compile/core/refusal.ts';
import { runCommand } from './run-command.ts';
import { type StoreName, serveFolder } from './wrangler.ts';

const HELP = `
npm run dev -- [--seeds DIR] [--port 8787] [--store d1]

Compiles a dossier's folder and serves it at http://localhost:8787. Changes in the folder appear after about two
seconds. While a file has an error, a message names it and the last good dataset is still served.

  --seeds DIR   the dossier's folder (default: seeds)
  --port PORT   the server's port (default: 8787)
  --store d1    serve from a local D1 database, as for large dossiers (docs/growth.md)

Other options are passed to "wrangler dev".
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
    throw new Refusal(`${seeds}: no such folder; to make one: npm run new -- ${seeds}`);
  console.error(
    `compiling ${seeds}; in a few seconds, open http://localhost:${port} (Ctrl+C stops it)`,
  );
  serve(seeds, storeOf(values.store), port);
});

function storeOf(value: string | boolean | undefined): StoreName {
  if (value === undefined || value === 'bundle') return 'bundle';
  if (value === 'd1') return value;
  throw new Refusal(`--store must be bundle or d1, not ${value}`);
}

/** Sets the base of all links to the local server's address. */
function serve(seeds: string, store: StoreName, port: string): void {
  const args = ['--var', `BASE_URL:http://localhost:${port}`, '--port', port, ...wranglerOptions()];
  const server = serveFolder(seeds, store, args, {
    // While the folder has an error, the last good dataset is still served (compile.ts).
    DOSSIER_DEV: 'true',
    // Ends Wrangler's and the compiler's processes even if this one is killed, so that the port is free again.
    NODE_OPTIONS: [process.env['NODE_OPTIONS'], `--import=${END_WITH_PARENT}`]
      .filter(Boolean)
      .join(' '),
    // The Worker does not use `request.cf`, so Wrangler need not fetch it at startup.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 1));
}

/** The options that go to Wrangler. */
function wranglerOptions(): string[] {
  const own = /^--(?:port|seeds|store)(=|$)/;
  const args = process.argv.slice(2);
  return args.filter((arg, at) => {
    const before = own.exec(args[at - 1] ?? '');
    return !own.test(arg) && before?.[1] !== '';
  });
}
