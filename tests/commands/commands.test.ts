import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, SUMMITS } from '../fixture.ts';

const ROOT = process.cwd();

interface Run {
  status: number;
  out: string;
  err: string;
}

function run(
  command: string,
  args: string[],
  {
    input = '',
    env = {},
    cwd = ROOT,
  }: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      'node',
      [path.join(ROOT, `scripts/${command}.ts`), ...args],
      { env: { ...process.env, ...env }, cwd },
      (error, out, err) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

const folder = () => mkdtempSync(path.join(tmpdir(), 'dossier-'));
const seedsWith = (files: Record<string, string>) => {
  const seeds = folder();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(seeds, name), text);
  return seeds;
};

describe('the commands', { timeout: 120_000 }, () => {
  it('writes the same bytes in another place, time zone and language', async () => {
    const copy = path.join(folder(), 'copy');
    cpSync(SUMMITS, copy, { recursive: true });
    const out = (name: string) => path.join(copy, '..', name);
    const env = { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    await Promise.all([
      run('compile', ['--seeds', SUMMITS, '--out', out('a.json'), '--index', out('a.bin')], {
        env: { TZ: 'UTC' },
      }),
      run('compile', ['--seeds', 'copy', '--out', 'b.json', '--index', 'b.bin'], {
        env,
        cwd: out('.'),
      }),
    ]);
    expect(readFileSync(out('b.json'), 'utf8')).toBe(readFileSync(out('a.json'), 'utf8'));
    expect(readFileSync(out('b.bin')).equals(readFileSync(out('a.bin')))).toBe(true);
  });

  it('leaves FILE as it was, and says why, when there is no article', async () => {
    const seeds = seedsWith({ 'empty.txt': '', 'old.json': 'old' });
    const old = path.join(seeds, 'old.json');
    const results = await Promise.all([
      run('compile', ['--seeds', seeds, '--out', old]),
      run('compile', ['--seeds', path.join(seeds, 'none'), '--out', old]),
    ]);
    expect(results.map(({ status }) => status)).toEqual([1, 1]);
    expect(results[0]?.err).toMatch(/^empty\.txt:1:1 error read\/empty has no text$/m);
    expect(results[1]?.err).toMatch(/error read\/no-folder .*no such file/);
    expect(readFileSync(old, 'utf8')).toBe('old');
  });

  it('leaves out an article that cannot be read, a line for each, and goes on', async () => {
    const seeds = seedsWith({ 'a.txt': readFileSync(ARTICLE, 'utf8'), 'b\n.txt': '%PDF-1.4' });
    const out = path.join(folder(), 'out.json');
    const { status, err } = await run('compile', ['--seeds', seeds, '--out', out]);
    expect(status).toBe(0);
    expect(err).toMatch(/^b\\u000a\.txt:1:1 error read\/binary is a PDF, not text$/m);
    expect(err).toMatch(/^1 articles, .*\(1 error\)$/m);
    expect(JSON.parse(readFileSync(out, 'utf8')).articles).toHaveLength(1);
  });

  it('serves an editor what is good of a first compile, and the last good one after that', async () => {
    const seeds = seedsWith({ 'a.txt': readFileSync(ARTICLE, 'utf8'), 'empty.txt': '' });
    const out = path.join(folder(), 'out.json');
    const compile = (env: NodeJS.ProcessEnv) =>
      run('compile', ['--complete', '--seeds', seeds, '--out', out], { env });
    expect(await compile({})).toMatchObject({ status: 1 });
    expect(existsSync(out)).toBe(false);
    const first = await compile({ DOSSIER_DEV: 'true' });
    expect(first.status).toBe(0);
    expect(first.err.trim().split('\n').length).toBeLessThan(6);
    const good = readFileSync(out);
    writeFileSync(path.join(seeds, 'b.txt'), `Another day\n\n${readFileSync(ARTICLE, 'utf8')}`);
    expect(await compile({ DOSSIER_DEV: 'true' })).toMatchObject({ status: 0 });
    expect(readFileSync(out).equals(good)).toBe(true);
  });

  it.each([
    ['compile', ['--seed', 'x'], /^Unknown option '--seed'; --help lists the options\n$/],
    ['compile', ['--out', '.'], /^\. is a folder: name a file in it\n$/],
    ['compile', ['--out', 'a/b.json', '--index', 'c.bin'], /^c\.bin is not in a: .+ one folder\n$/],
    [
      'compile',
      ['--out', '/proc/none/b.json', '--seeds', SUMMITS],
      /^\/proc\/none\/b\.json cannot be written: E\w+: .+\n$/m,
    ],
    ['check', ['--stict'], /^Unknown option '--stict'; --help lists the options\n$/],
    ['inspect', ['none.txt'], /^none\.txt: ENOENT: no such file or directory\n$/],
    ['add', [], /^name the articles: .+\n$/],
    ['new', [], /^name one folder: .+\n$/],
    [
      'new',
      [SUMMITS],
      /^tests\/fixtures\/summits already has dossier\.yaml, names\.yaml; nothing was written\n$/,
    ],
  ])('says in one line what is wrong with %s %j', async (command, args, line) => {
    const { status, err } = await run(command, args);
    expect(status).toBe(1);
    expect(err).toMatch(line);
    expect(err).not.toMatch(/^ +at /m);
  });

  it.each(['add', 'check', 'compile', 'deploy', 'dev', 'inspect', 'new', 'publish', 'screenshots'])(
    'says with --help what %s does and takes, and does nothing',
    async (command) => {
      const { status, out, err } = await run(command, ['--help']);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(new RegExp(`^npm run ${command} -- .*\n\n[A-Z]`));
    },
  );

  it('checks: errors fail, warnings fail where it is strict', async () => {
    const seeds = seedsWith({ 'a.txt': readFileSync(ARTICLE, 'utf8'), 'gone.yaml': 'title: Gone' });
    const [lenient, strict] = await Promise.all([
      run('check', ['--seeds', seeds]),
      run('check', ['--seeds', seeds, '--strict']),
    ]);
    expect([lenient?.status, strict?.status]).toEqual([0, 1]);
    expect(lenient?.err).toMatch(/gone\.yaml:1:1 warning editor\/no-article/);
  });

  it('inspects: each line, what it was taken for and why; plain in a pipe', async () => {
    const { status, out } = await run('inspect', [ARTICLE], { env: { FORCE_COLOR: undefined } });
    expect(status).toBe(0);
    expect(out).toMatch(/^ {3}3 {2}date +Posted on : 2021-12-16 16:47 KST.* {2}\S+/m);
    expect(out).toMatch(
      /^published +2021-12-16T16:47:00\+09:00 \(stated, to the minute, line 3\)$/m,
    );
    expect(out).not.toContain('\x1B');
  });

  it('adds an article under a name of its own, once, over nothing', async () => {
    const seeds = path.join(folder(), 'new');
    const text = readFileSync(ARTICLE, 'utf8');
    const first = await run('add', ['-', '--seeds', seeds], { input: text });
    const again = await run('add', [ARTICLE, '--seeds', seeds]);
    const other = await run('add', ['-', '--seeds', seeds], { input: `${text}\nOne more line.` });
    expect([first.status, again.status, other.status]).toEqual([0, 1, 0]);
    expect(again.err).toMatch(/already has this text/);
    const names = readdirSync(seeds);
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^2021-12-16-.*is-the-china-russia-summit.*\.txt$/);
    expect(existsSync(path.join(seeds, names[0] ?? ''))).toBe(true);
  });
});
