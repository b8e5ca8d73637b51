/**
 * What readers and calendars hold while a dossier grows: each polls twice after every publication. The server runs in
 * this process, so that a publication takes no time. Publications have the date of the clock, since rsstail compares
 * them with it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Published, publishedFolder } from '../publication.ts';
import { type Client, clients, type Held, needsMore } from './clients.ts';
import { ADDED, CORRECTION, filesAfter, markersAfter, type Step, steps } from './history.ts';
import { type Asked, type Listening, listening } from './listening.ts';

const POLLS = 2;
const AT_ONCE = 4;

const folder = mkdtempSync(path.join(tmpdir(), 'readers-'));
const present = clients.filter((client) => client.isInstalled());

/** What a client held after a step, and what it had asked for in it. */
interface Outcome {
  held: Held[];
  /** The requests of its second poll. */
  again: Asked[];
}
const outcomes = new Map<string, Outcome>();
const eventIds = new Map<Step, string[]>();
let server: Listening;

beforeAll(async () => {
  server = await listening();
  let published: Published | null = null;
  for (const step of steps) {
    if (step !== 'rest')
      published = await publishedFolder(filesAfter(step), published, await nextSecond());
    if (published === null) throw new Error('nothing published');
    server.show(published.dataset);
    eventIds.set(
      step,
      published.dataset.events.map(({ id }) => id),
    );
    await inTurns(present, (client) => pollTwice(client, step));
  }
}, 600_000);

afterAll(() => {
  for (const client of clients) client.stop?.(homeOf(client));
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

it('some readers and calendars beside those of npm are on this machine', () => {
  expect(present.filter(needsMore).length).toBeGreaterThan(0);
});

describe.each(clients.filter(({ of }) => of === 'articles'))('$name on $feed', (client) => {
  const heldAfter = (step: Step) => outcomeOf(client, step).held;
  const having = (step: Step, marker: string) =>
    heldAfter(step).filter(({ title }) => title.includes(marker));

  describe.runIf(present.includes(client))('has', () => {
    it('each article once when it subscribes', () => {
      expect(countsOf(heldAfter('subscription'), markersAfter('subscription'))).toEqual([]);
    });

    it('an older article that is added, once', () => {
      expect(having('addition', ADDED)).toHaveLength(1);
    });

    it('a corrected article in place', () => {
      const found = having('correction', CORRECTION.marker);
      expect(found).toHaveLength(1);
      if (!client.updates) return;
      expect(found[0]?.text).toContain(CORRECTION.after);
      expect(found[0]?.text).not.toContain(CORRECTION.before);
    });

    it('all others when one is withdrawn', () => {
      expect(countsOf(heldAfter('withdrawal'), markersAfter('withdrawal'))).toEqual([]);
    });

    it('all sixty of a flood', () => {
      expect(countsOf(heldAfter('flood'), markersAfter('flood'))).toEqual([]);
    });

    it.runIf(client.conditional)('304 for an answer while nothing changes', () => {
      expectNotModified(client);
    });
  });

  /** The articles that the client does not have exactly once. */
  function countsOf(held: readonly Held[], markers: readonly string[]): [string, number][] {
    return markers
      .map((marker): [string, number] => [
        marker,
        held.filter(({ title }) => title.includes(marker)).length,
      ])
      .filter(([, count]) => count !== 1);
  }
});

describe.each(clients.filter(({ of }) => of === 'quotes'))('$name on $feed', (client) => {
  const textsAfter = (step: Step) =>
    outcomeOf(client, step).held.map(({ title, text }) => title + text);
  const having = (step: Step, words: string) =>
    textsAfter(step).filter((text) => text.includes(words));

  describe.runIf(present.includes(client))('has', () => {
    it('the quote of an added article, once', () => {
      expect(having('addition', 'I shall miss the gulls least')).toHaveLength(1);
      expect(having('addition', 'Nobody here wanted a tenth day')).toHaveLength(1);
    });

    it('a corrected quote in place, not as another one', () => {
      const { before, after } = CORRECTION;
      expect(having('correction', client.updates ? after : before)).toHaveLength(1);
      expect(having('correction', client.updates ? before : after)).toEqual([]);
    });

    it('no quote twice at the end', () => {
      const held = textsAfter('rest');
      expect(new Set(held).size).toBe(held.length);
    });

    it.runIf(client.conditional)('304 for an answer while nothing changes', () => {
      expectNotModified(client);
    });
  });
});

describe.each(clients.filter(({ of }) => of === 'events'))('$name on $feed', (client) => {
  const idsAfter = (step: Step) =>
    outcomeOf(client, step)
      .held.map(({ id }) => id)
      .toSorted();

  describe.runIf(present.includes(client))('has', () => {
    it.each(steps)('each event once after the %s', (step) => {
      const ids = idsAfter(step);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toHaveLength(eventIds.get(step)?.length ?? 0);
      expect(new Set(ids).size).toBe(ids.length);
    });

    // vdirsyncer ignores the UID of a calendar on the web and makes one of the event's content (`_ignore_uids` in its
    // storage/http.py): to it, a corrected event is another one, which replaces the first.
    it.runIf(client.name !== 'vdirsyncer and khal')('the same UIDs after a correction', () => {
      expect(idsAfter('correction')).toEqual(idsAfter('addition'));
    });

    it('no event of a withdrawn article', () => {
      expect(idsAfter('withdrawal').length).toBeLessThan(idsAfter('correction').length);
      const titles = outcomeOf(client, 'withdrawal').held.map(({ title }) => title);
      expect(titles.join()).not.toContain('county prize');
    });
  });
});

/** RFC 3339; later than when it was called before. */
async function nextSecond(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

async function pollTwice(client: Client, step: Step): Promise<void> {
  const home = homeOf(client);
  mkdirSync(home, { recursive: true });
  const name = path.basename(home);
  const own = () => server.asked.filter((each) => each.client === name);
  let before = 0;
  for (let poll = 0; poll < POLLS; poll++) {
    before = own().length;
    // One that asks by itself may be in the middle of asking, and asks with HEAD before it fetches.
    const polled = () => eventually(() => own().length >= before + 4);
    await client.poll(`${server.url}/@${name}${client.feed}`, home, polled);
  }
  outcomes.set(`${step} ${name}`, { held: await client.held(home), again: own().slice(before) });
}

function outcomeOf(client: Client, step: Step): Outcome {
  const outcome = outcomes.get(`${step} ${path.basename(homeOf(client))}`);
  if (outcome === undefined) throw new Error(`${client.name} was not asked after the ${step}`);
  return outcome;
}

/** Second polls and those while nothing changes. newsboat sends nothing at its second poll ever (newsboat#2734). */
function expectNotModified(client: Client): void {
  const { again } = outcomeOf(client, 'rest');
  expect(again.length).toBeGreaterThan(0);
  expect(again.filter(({ conditional, status }) => !conditional || status !== 304)).toEqual([]);
  for (const step of steps) {
    const asked = outcomeOf(client, step).again.filter(({ conditional }) => conditional);
    expect(asked.filter(({ status }) => status !== 304)).toEqual([]);
  }
}

function homeOf({ name, feed }: Client): string {
  return path.join(folder, `${name}${feed}`.replaceAll(/[^\w.]+/g, '-'));
}

async function inTurns<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) await work(each);
    }),
  );
}

async function eventually(check: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !check(); ) {
    if (Date.now() > end) throw new Error('not so within a minute');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
