/**
 * npm run dev [-- --port 8787 …]: the Worker on this machine, compiled anew whenever a seed changes.
 * Links point to the address it is served at. While the seeds have an error, the last good dataset
 * goes on being served (DOSSIER_DEV, see compile.ts).
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

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
    // Nothing here needs the edge's data on the visitor: no look-up over the network at the start.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
