/** Every request that the documentation shows is answered as it says, by a server that `npm run dev` started. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFiles } from '../../scripts/document.ts';
import { servedProject } from './project.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Request {
  command: string;
  /** The block below it, if it shows the answer. */
  answer: string | null;
}

const project = servedProject();

describe.each(documentFiles.filter((file) => requestsIn(file).length > 0))('%s', (file) => {
  it.each(requestsIn(file))('$command', ({ command, answer }) => {
    const found = ask(command);
    if (answer === null) expect(found.length).toBeGreaterThan(0);
    else expect(found).toBe(answer);
  });
});

it('finds the requests and answers of README', () => {
  const requests = requestsIn('README.md');
  expect(requests.length).toBeGreaterThan(2);
  expect(requests.every(({ answer }) => answer !== null)).toBe(true);
});

function requestsIn(file: string): Request[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```\n(?:\n```\n(.*?)\n```)?/gms)];
  return blocks.flatMap(([, commands = '', answer = null]) =>
    commands
      .split('\n')
      .filter((line) => line.startsWith('curl '))
      .map((command) => ({ command, answer })),
  );
}

function ask(command: string): string {
  const asked = command
    .replaceAll('http://localhost:8787', project.url)
    .replace(/^curl /, 'curl --fail-with-body --silent --show-error ');
  const options = { encoding: 'utf8' } as const;
  const output = execFileSync('bash', ['-o', 'pipefail', '-c', asked], options);
  return output.replaceAll('\r\n', '\n').trimEnd();
}
