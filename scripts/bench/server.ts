/**
 * npm run bench [-- NAME]
 *
 * Measures the CPU time of the server process per response, as a ratio to a bare Worker that returns constant bytes of
 * the same size. Both run in workerd directly, in turns. The minimum over several starts and rounds counts, because
 * other programs can only add to it. With NAME, only the answers are measured whose name has it.
 */
import { createBench, type Measured } from './workerd.ts';

interface Case {
  name: string;
  target: number;
  /** The path of the nth request. */
  path: (n: number) => string;
  /** Sends the ETag of an earlier response in If-None-Match. */
  revalidates?: boolean;
}

/** Queries that no other request has sent: every pair of day and limit occurs once. */
function unseen(n: number, address: string): string {
  const day = new Date(Date.UTC(2000, 0, 1) + (n % 8000) * 86_400_000).toISOString().slice(0, 10);
  const limit = 50 - Math.floor(n / 8000);
  return `${address}?person=maria-silva&from=${day}&to=2030-01-01&limit=${limit}`;
}

const CASES: Case[] = [
  { name: 'RSS, whole feed', target: 1.1, path: () => '/rss.xml' },
  { name: 'Atom, whole feed', target: 1.1, path: () => '/atom.xml' },
  { name: 'JSON Feed, whole feed', target: 1.1, path: () => '/feed.json' },
  { name: '304 on a known ETag', target: 1.0, path: () => '/rss.xml', revalidates: true },
  {
    name: 'feed by entity and date, again',
    target: 1.25,
    path: () => '/articles.rss?person=maria-silva&from=2000&to=2030',
  },
  { name: 'feed by entity and date, new', target: 2.0, path: (n) => unseen(n, '/articles.rss') },
  { name: 'JSON list of 50', target: 1.25, path: () => '/articles.json' },
  { name: 'page of 50, again', target: 1.25, path: () => '/articles.html' },
  { name: 'page of 50, new', target: 4.0, path: (n) => unseen(n, '/articles.html') },
];

const [chosen = ''] = process.argv.slice(2);
const bench = await createBench(1000);
try {
  console.log(`bundle ${bench.gzipKilobytes} KB gzip without data, 1,000 generated articles\n`);
  console.log('| answer | bytes | µs CPU | bare | ratio | at most |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { name, target, path, revalidates } of CASES) {
    if (!name.includes(chosen)) continue;
    console.log(row(name, target, await bench.measure(path, revalidates ?? false)));
  }
} finally {
  bench.close();
}

function row(name: string, target: number, { bytes, ours, bare }: Measured): string {
  const ratio = (ours / bare).toFixed(2);
  return `| ${name} | ${bytes} | ${ours.toFixed(1)} | ${bare.toFixed(1)} | ${ratio} | ${target.toFixed(2)} |`;
}
