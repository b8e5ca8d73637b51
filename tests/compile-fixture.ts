/** Before any test: the dataset that the Worker under test bundles, and what belongs to it. */
import { execFileSync } from 'node:child_process';
import { BUILD, SUMMITS } from './fixture.ts';

export function setup(): void {
  const files = ['--out', `${BUILD}/dataset.json`, '--readings', `${BUILD}/readings.json`];
  execFileSync(
    'node',
    ['scripts/compile.ts', '--seeds', SUMMITS, ...files, '--index', `${BUILD}/index.bin`],
    { stdio: 'inherit' },
  );
}
