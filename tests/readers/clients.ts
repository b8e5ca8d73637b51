/**
 * Feed readers and calendars that people use. Each keeps what it remembers in a folder of its own, which is also its
 * home folder.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import RssParser from 'rss-parser';

/** What a user of the client sees. */
export interface Held {
  id: string;
  title: string;
  text: string;
}

export interface Client {
  name: string;
  feed: string;
  of: 'articles' | 'quotes' | 'events';
  /** False for a client that goes on showing the first text that it saw, by its own rule. */
  updates: boolean;
  /** True for one that sends what it knows of the last answer. */
  conditional: boolean;
  isInstalled: () => boolean;
  /** @param polled resolves when the client has asked once more, for one that asks by itself */
  poll: (url: string, folder: string, polled: () => Promise<void>) => Promise<void>;
  held: (folder: string) => Promise<Held[]> | Held[];
  /** Ends what the client runs. */
  stop?: (folder: string) => void;
}

type Kind = Omit<Client, 'feed' | 'of' | 'isInstalled'> & { needs: readonly Need[] };
/** A program on the path, or a module of the system's Python. */
type Need = { program: string } | { module: string };

const PYTHON = '/usr/bin/python3';
const HELPER = path.join(import.meta.dirname, 'clients.py');

const newsboat: Kind = {
  name: 'newsboat',
  needs: [{ program: 'newsboat' }],
  updates: true,
  conditional: true,
  poll: async (url, folder) => {
    writeFileSync(path.join(folder, 'urls'), `${url}\n`);
    writeFileSync(path.join(folder, 'settings'), '');
    const files = ['-u', 'urls', '-c', 'cache.db', '-C', 'settings'];
    await run('newsboat', ['-q', ...files, '-x', 'reload'], folder);
  },
  held: async (folder) => JSON.parse(await run(PYTHON, [HELPER, 'newsboat', 'cache.db'], folder)),
};

const feedparser: Kind = {
  name: 'feedparser',
  needs: [{ module: 'feedparser' }],
  updates: true,
  conditional: true,
  poll: async (url, folder) => {
    await run(PYTHON, [HELPER, 'feedparser', 'state.json', url], folder);
  },
  held: stored,
};

/** With the `fetch` that its README gives. It merges items by id, title and link, and keeps the first that it saw. */
const sfeed: Kind = {
  name: 'sfeed',
  needs: [{ program: 'sfeed_update' }, { program: 'curl' }],
  updates: false,
  conditional: true,
  poll: async (url, folder) => {
    for (const name of ['feeds', 'etags']) mkdirSync(path.join(folder, name), { recursive: true });
    const script = `sfeedpath="$HOME/feeds"
fetch() {
  etag="$HOME/etags/$(basename "$3")"
  curl -L --max-redirs 0 -H "User-Agent:" -f -s -m 15 --compressed --etag-save "$etag" --etag-compare "$etag" -z "$etag" "$2" 2>/dev/null
}
feeds() {
  feed "feed" "${url}"
}
`;
    writeFileSync(path.join(folder, 'sfeedrc'), script);
    await run('sfeed_update', ['./sfeedrc'], folder);
  },
  held: (folder) =>
    readFileSync(path.join(folder, 'feeds/feed'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'))
      .map(([, title = '', , text = '', , id = '']) => ({ id, title, text })),
};

/** It mails each item once, corrected or not. */
const rss2email: Kind = {
  name: 'rss2email',
  needs: [{ program: 'r2e' }],
  updates: false,
  conditional: true,
  poll: async (url, folder) => {
    const r2e = (...args: string[]) =>
      run('r2e', ['-c', 'r2e.cfg', '-d', 'r2e.json', ...args], folder);
    if (!existsSync(path.join(folder, 'r2e.cfg'))) {
      const settings = `[DEFAULT]\nfrom = r2e@reader.example\nto = me@reader.example\nemail-protocol = maildir\nmaildir-path = ${folder}/mail\nmaildir-mailbox = INBOX\n`;
      writeFileSync(path.join(folder, 'r2e.cfg'), settings);
      mkdirSync(path.join(folder, 'mail'));
      await r2e('add', 'feed', url);
    }
    await r2e('run');
  },
  held: async (folder) => JSON.parse(await run(PYTHON, [HELPER, 'maildir', 'mail/INBOX'], folder)),
};

const tails = new Map<string, ChildProcess>();

/** It goes on running, asks with HEAD whether `Last-Modified` has moved, and prints the titles that it did not know. */
const rsstail: Kind = {
  name: 'rsstail',
  needs: [{ program: 'rsstail' }, { program: 'stdbuf' }],
  updates: false,
  conditional: false,
  poll: async (url, folder, polled) => {
    if (!tails.has(folder)) {
      const args = ['-oL', 'rsstail', '-i', '1', '-n', '50', '-N', '-P', '-u', url];
      const child = spawn('stdbuf', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
      child.stdout.pipe(createWriteStream(path.join(folder, 'printed')));
      tails.set(folder, child);
    }
    await polled();
  },
  held: (folder) =>
    readFileSync(path.join(folder, 'printed'), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((title) => ({ id: title, title, text: '' })),
  stop: (folder) => tails.get(folder)?.kill(),
};

/** As its README shows it: without validators. */
const rssParser: Kind = {
  name: 'rss-parser',
  needs: [],
  updates: true,
  conditional: false,
  poll: async (url, folder) => {
    const { items } = await new RssParser().parseURL(url);
    remember(
      folder,
      items.map((item) => ({
        id: item.guid ?? item['id'] ?? '',
        title: item.title ?? '',
        text: item['content:encoded'] ?? item.content ?? '',
      })),
    );
  },
  held: stored,
};

/** A reader of the usual kind around feedsmith: sends both validators, knows items by id, replaces what changed. */
const feedsmith: Kind = {
  name: 'feedsmith',
  needs: [],
  updates: true,
  conditional: true,
  poll: async (url, folder) => {
    const body = await fetchedAnew(url, folder);
    if (body !== null) remember(folder, itemsIn(body));
  },
  held: stored,
};

const icalendar: Kind = {
  name: 'icalendar',
  needs: [{ module: 'icalendar' }],
  updates: true,
  conditional: false,
  poll: async (url, folder) => {
    await run(PYTHON, [HELPER, 'icalendar', 'state.json', url], folder);
  },
  held: stored,
};

const icalJs: Kind = {
  name: 'ical.js',
  needs: [],
  updates: true,
  conditional: true,
  poll: async (url, folder) => {
    const body = await fetchedAnew(url, folder);
    if (body === null) return;
    const events = new ICAL.Component(ICAL.parse(body))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    forget(folder);
    remember(
      folder,
      events.map(({ uid, summary }) => ({ id: uid, title: summary, text: '' })),
    );
  },
  held: stored,
};

/** vdirsyncer copies the calendar into a folder, khal lists it. */
const khal: Kind = {
  name: 'vdirsyncer and khal',
  needs: [{ program: 'vdirsyncer' }, { program: 'khal' }],
  updates: true,
  conditional: false,
  poll: async (url, folder) => {
    const vdirsyncer = (...args: string[]) =>
      run('vdirsyncer', ['-c', 'vdirsyncer.conf', ...args], folder);
    if (!existsSync(path.join(folder, 'events'))) {
      mkdirSync(path.join(folder, 'events'));
      writeFileSync(
        path.join(folder, 'vdirsyncer.conf'),
        `[general]\nstatus_path = "./status/"\n[pair events]\na = "web"\nb = "folder"\ncollections = null\n[storage web]\ntype = "http"\nurl = "${url}"\n[storage folder]\ntype = "filesystem"\npath = "./events/"\nfileext = ".ics"\n`,
      );
      writeFileSync(
        path.join(folder, 'khal.conf'),
        `[calendars]\n[[events]]\npath = ${folder}/events\ntype = calendar\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${folder}/khal.db\n`,
      );
      await vdirsyncer('discover');
    }
    await vdirsyncer('sync');
  },
  held: async (folder) => {
    const format = ['--once', '--day-format', '', '--format', '{uid}\t{title}'];
    const args = ['-c', 'khal.conf', 'list', ...format, '1990-01-01', '20000d'];
    return (await run('khal', args, folder))
      .split('\n')
      .map((line) => line.split('\t'))
      .flatMap(([id = '', title]) => (title === undefined ? [] : [{ id, title, text: '' }]));
  },
};

export const clients: readonly Client[] = [
  reading('/rss.xml', newsboat, feedparser, sfeed, rss2email, rsstail, rssParser),
  reading('/atom.xml', newsboat, feedparser, rss2email, rssParser, feedsmith),
  reading('/feed.json', feedsmith),
  reading('/quotes.rss', newsboat, feedparser, rss2email, rssParser, feedsmith),
  reading('/events.ics', icalendar, icalJs, khal),
].flat();

/** Whether a client needs a program or module that a machine may lack. */
export const needsMore = ({ name }: Client): boolean =>
  ![rssParser.name, feedsmith.name, icalJs.name].includes(name);

function reading(feed: string, ...kinds: Kind[]): Client[] {
  const of = feed.startsWith('/quotes') ? 'quotes' : feed.endsWith('.ics') ? 'events' : 'articles';
  return kinds.map(({ needs, ...kind }) => ({
    ...kind,
    feed,
    of,
    isInstalled: () => needs.every(isThere),
  }));
}

function isThere(need: Need): boolean {
  const [command, args] =
    'program' in need
      ? ['sh', ['-c', `command -v ${need.program}`]]
      : [PYTHON, ['-c', `import ${need.module}`]];
  return spawnSync(command, args).status === 0;
}

const LIMIT = 90_000;

/** What a program prints. */
function run(command: string, args: readonly string[], folder: string): Promise<string> {
  const homes = {
    HOME: folder,
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_DATA_HOME: path.join(folder, 'data'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...homes },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT,
    });
    let printed = '';
    let complaints = '';
    child.stdout.on('data', (data) => (printed += data));
    child.stderr.on('data', (data) => (complaints += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${command} ended with ${code}: ${(complaints || printed).trim()}`));
    });
  });
}

interface State {
  etag?: string | null;
  lastModified?: string | null;
  items: Record<string, Held>;
}

function stateIn(folder: string): State {
  const file = path.join(folder, 'state.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { items: {} };
}

function save(folder: string, state: State): void {
  writeFileSync(path.join(folder, 'state.json'), JSON.stringify(state));
}

function stored(folder: string): Held[] {
  return Object.values(stateIn(folder).items);
}

function remember(folder: string, items: readonly Held[]): void {
  const state = stateIn(folder);
  for (const item of items) state.items[item.id] = item;
  save(folder, state);
}

function forget(folder: string): void {
  save(folder, { ...stateIn(folder), items: {} });
}

/** The body at the address; null if it is the one of the last answer. */
async function fetchedAnew(url: string, folder: string): Promise<string | null> {
  const { etag, lastModified, items } = stateIn(folder);
  const headers = {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  const answer = await fetch(url, { headers });
  if (answer.status === 304) return null;
  save(folder, {
    etag: answer.headers.get('etag'),
    lastModified: answer.headers.get('last-modified'),
    items,
  });
  return answer.text();
}

function itemsIn(body: string): Held[] {
  const { format, feed } = parseFeed(body);
  const item = (id = '', title = '', text = ''): Held => ({ id, title, text });
  switch (format) {
    case 'json':
      return feed.items?.map((each) => item(each.id, each.title, each.content_html)) ?? [];
    case 'atom':
      return (
        feed.entries?.map((each) => item(each.id, each.title?.value, each.content?.value)) ?? []
      );
    case 'rss':
      return (
        feed.items?.map((each) => item(each.guid?.value, each.title, each.content?.encoded)) ?? []
      );
    default:
      return [];
  }
}
