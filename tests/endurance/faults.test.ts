/** Whatever a command is hindered by, it says so in a line, fails, and leaves what stood there. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ARTICLE =
  'Harbour opens for ships\n\nThe harbour town of Elsmore agreed to let twelve ships use its quay.\n';
const root = mkdtempSync(path.join(tmpdir(), 'dossier-'));
const at = (...names: string[]) => path.join(root, ...names);
afterAll(() => rmSync(root, { recursive: true, force: true }));

mkdirSync(at('seeds'));
writeFileSync(at('seeds/a.txt'), ARTICLE);
mkdirSync(at('empty'));
mkdirSync(at('a-folder'));
writeFileSync(at('a-file'), 'old');
symlinkSync(at('nowhere/at/all'), at('dangling'));
seedsWith('bad-settings', { 'dossier.yaml': 'title: [unclosed' });

function seedsWith(name: string, files: Record<string, string>): void {
  mkdirSync(at(name));
  for (const [file, text] of Object.entries({ 'a.txt': ARTICLE, ...files }))
    writeFileSync(at(name, file), text);
}

function run(command: string, args: string[], limit = '') {
  const quoted = ['node', `scripts/${command}.ts`, ...args].map(
    (arg) => `'${arg.replaceAll("'", `'\\''`)}'`,
  );
  const { status, stderr } = spawnSync('bash', ['-c', `${limit} exec ${quoted.join(' ')}`], {
    encoding: 'utf8',
  });
  return { status, lines: stderr.split('\n').filter(Boolean) };
}

const compile = (...args: string[]) => ['compile', ['--seeds', at('seeds'), ...args]] as const;

describe.each([
  ['an output that is a folder', ...compile('--out', at('a-folder')), /is a folder/],
  ['an output below a file', ...compile('--out', at('a-file/x.json')), /a-file/],
  [
    'an output where nobody may write',
    ...compile('--out', '/proc/none/x.json'),
    /cannot be written/,
  ],
  ['an output that is a device', ...compile('--out', '/dev/full/x.json'), /\/dev\/full/],
  ['an output without a name', ...compile('--out', ''), /./],
  [
    'an output with a null byte in its name',
    ...compile('--index', at('a-folder')),
    /is a folder|not in/,
  ],
  [
    'an index elsewhere',
    ...compile('--out', at('b/x.json'), '--index', at('c/x.bin')),
    /one folder/,
  ],
  ['an unknown option', ...compile('--outt', at('x.json')), /Unknown option '--outt'; --help/],
  ['an option without its value', ...compile('--out'), /--out.*argument missing|--help/],
  ['a stray word', ...compile('stray'), /stray/],
  ['a folder that is not there', 'compile', ['--seeds', at('none')], /no such f/],
  ['a folder that is a file', 'compile', ['--seeds', at('a-file')], /a-file/],
  ['a link that leads nowhere', 'compile', ['--seeds', at('dangling')], /dangling/],
  ['an empty folder', 'compile', ['--seeds', at('empty')], /no readable article/],
  ['a check of a folder that is not there', 'check', ['--seeds', at('none')], /none/],
  ['an article that is not there', 'inspect', [at('none.txt')], /none\.txt/],
  ['an article that is a folder', 'inspect', [at('a-folder')], /a-folder/],
  ['adding what is not there', 'add', [at('none.txt'), '--seeds', at('new')], /none\.txt/],
  [
    'settings that are no YAML, published',
    'publish',
    ['--seeds', at('bad-settings'), '--no-deploy'],
    /dossier\.yaml/,
  ],
] as const)('%s', (_, command, args, words) => {
  it('is one clear error', () => {
    const { status, lines } = run(command, [...args]);
    expect(status).toBe(1);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.join('\n')).toMatch(words);
    expect(lines.join('\n')).not.toMatch(/^\s+at |report this line as a bug|node:internal/m);
  });
});

describe('a disk that is full', () => {
  it('costs the new files, not the old ones', () => {
    const out = at('full/dataset.json');
    const { status } = run('compile', ['--seeds', at('seeds'), '--out', out]);
    expect(status).toBe(0);
    const before = readFileSync(out);
    writeFileSync(at('seeds/b.txt'), `Another day\n\n${ARTICLE}`);
    // Files may not grow beyond 1 KB: what the system says then is what it says of a full disk, by another name.
    const { status: failed, lines } = run(
      'compile',
      ['--seeds', at('seeds'), '--out', out],
      'trap "" XFSZ; ulimit -f 1;',
    );
    rmSync(at('seeds/b.txt'));
    expect(failed).toBe(1);
    expect(lines.join('\n')).toMatch(/dataset\.json cannot be written: EFBIG/);
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(readdirSync(at('full'))).toEqual(['dataset.json']);
    expect(existsSync(out)).toBe(true);
  });
});
