/** Every command that README shows in a shell block runs, against a server that `npm run dev` started. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { servedProject } from './project.ts';

const README = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
const commands = [...README.matchAll(/^```sh\n(.*?)^```/gms)].flatMap((block) =>
  (block[1] ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean),
);
const requests = commands.filter((command) => command.startsWith('curl '));

/** What other tests or CI run already: this very run, the installation, the server, and checks of the code. */
const ELSEWHERE = new Set([
  'npm install',
  'npm run dev',
  'npm test',
  'npm run lint',
  'npm run typecheck',
  'npm run bench',
  'npm run bench:compile',
]);
const others = commands.filter(
  (command) => !command.startsWith('curl ') && !ELSEWHERE.has(command),
);

const project = servedProject();

describe('README', () => {
  it('shows requests and commands', () => {
    expect(requests.length).toBeGreaterThan(3);
    expect(commands).toContain('npm run dev');
  });

  it.each(requests)('%s', (command) => {
    const asked = command
      .replaceAll('http://localhost:8787', project.url)
      .replace(/^curl /, 'curl --fail-with-body --silent --show-error ');
    expect(execFileSync('bash', ['-c', asked]).length).toBeGreaterThan(0);
  });

  it.each(others)(
    '%s',
    (command) => {
      execFileSync('bash', ['-c', command], { cwd: project.folder });
    },
    60_000,
  );

  it('names only npm scripts that there are', () => {
    const { scripts } = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { scripts: Record<string, string> };
    const named = [...README.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
