/** `npm run deploy`: compiles a folder and deploys it, without touching its ledger. */
import { parseArgs } from 'node:util';
import { runCommand } from './run-command.ts';
import { deployFolder } from './wrangler.ts';

const HELP = `
npm run deploy -- [--seeds DIR]

Compiles the folder and deploys it to Cloudflare. To also record what was published when, use npm run publish.

  --seeds DIR   the dossier's folder (default: seeds)
`;

await runCommand(HELP, () => {
  const { values } = parseArgs({ options: { seeds: { type: 'string', default: 'seeds' } } });
  process.exitCode = deployFolder(values.seeds) ?? 1;
});
