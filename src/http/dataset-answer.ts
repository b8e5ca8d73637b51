/** The whole dataset in one file, as it may be given; also under an address that names its digest. */
import { type Chunk, chunkOf } from '../formats/chunks.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { licenseLink } from './answer-urls.ts';
import type { AppContext } from './app-context.ts';
import { HttpProblem } from './problem.ts';
import { file } from './site-files.ts';

interface DatasetFile {
  body: Chunk[];
  /** SHA-256 of it, in hexadecimal digits. */
  digest: string;
}

/** Values, not promises: what one request waits for is not another's to wait for. */
const files = new WeakMap<Store, DatasetFile>();

export async function datasetAnswer(app: AppContext): Promise<Answer> {
  const { body, digest } = await datasetFile(app);
  const href = `${app.site.base}/dataset/${digest}.json`;
  return {
    ...answer(body),
    links: [
      { rel: 'bookmark', href, type: 'application/json' },
      ...licenseLink(app.site.dossier.license),
    ],
  };
}

/** @throws HttpProblem 404 for the digest of another dataset */
export async function immutableDataset(name: string, app: AppContext): Promise<Answer> {
  const { body, digest } = await datasetFile(app);
  if (name === `${digest}.json`) {
    return { ...answer(body), cache: 'immutable' };
  }
  throw new HttpProblem({
    status: 404,
    detail: 'This is not the digest of the dataset that is served now.',
    didYouMean: `/dataset/${digest}.json`,
  });
}

function answer(body: Chunk[]): Answer {
  return { ...file('application/json; charset=utf-8', '', {}), body };
}

async function datasetFile({ store }: AppContext): Promise<DatasetFile> {
  const known = files.get(store);
  if (known !== undefined) return known;
  const pieces = await store.dataset();
  const made = { body: pieces.map(chunkOf), digest: await sha256(pieces) };
  files.set(store, made);
  return made;
}

async function sha256(pieces: readonly Uint8Array[]): Promise<string> {
  const stream = new crypto.DigestStream('SHA-256');
  const writer = stream.getWriter();
  for (const piece of pieces) await writer.write(piece);
  await writer.close();
  return [...new Uint8Array(await stream.digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
