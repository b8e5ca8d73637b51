/**
 * npm run dev [-- --port 8787 …]: the Worker on this machine, compiled anew whenever a seed changes.
 * Links point to the address it is served at. While the seeds have an error, the last good dataset
 * goes on being served (DOSSIER_DEV, see compile.ts).
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import './end-with-parent.js';

const END_WITH_PARENT = pathToFileURL(path.join(import.meta.dirname, 'end-with-parent.js')).href;

const args = process.argv.slice(2);
const { values } = parseArgs({ args, options: { port: { type: 'string' } }, strict: false });
const port = typeof values.port === 'string' ? values.port : '8787';
if (values.port === undefined) args.push('--port', port);

const server = spawn('wrangler', ['dev', '--var', `BASE_URL:http://localhost:${port}`, ...args], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    DOSSIER_DEV: 'true',
    // Wrangler's own processes, and the compiler's: killed hard, this one leaves no server on the port.
    NODE_OPTIONS: [process.env['NODE_OPTIONS'], `--import=${END_WITH_PARENT}`]
      .filter(Boolean)
      .join(' '),
    // Nothing here needs the edge's data on the visitor: no look-up over the network at the start.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
