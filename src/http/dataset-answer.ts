/** The whole dataset as one file, reserved texts cut, also at a URL that contains its digest. */
import { type Chunk, chunkOf } from '../formats/chunks.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { licenseLink } from './answer-urls.ts';
import type { AppContext } from './app-context.ts';
import { fileAnswer } from './file-answer.ts';
import { HttpProblem } from './problem.ts';

interface DatasetFile {
  body: Chunk[];
  /** SHA-256 of the body in hexadecimal digits. */
  digest: string;
}

/** Holds values, not promises: in Workers a request must not await the promise of another request. */
const files = new WeakMap<Store, DatasetFile>();

export async function datasetAnswer(app: AppContext): Promise<Answer> {
  const { body, digest } = await datasetFile(app);
  const href = `${app.site.base}/dataset/${digest}.json`;
  return {
    ...jsonAnswer(body),
    updated: app.store.lookups.publishedAt,
    links: [
      { rel: 'bookmark', href, type: 'application/json' },
      ...licenseLink(app.site.dossier.license),
    ],
  };
}

/** @throws HttpProblem 404 for the digest of another dataset */
export async function immutableDataset(name: string, app: AppContext): Promise<Answer> {
  const { body, digest } = await datasetFile(app);
  if (name === `${digest}.json`) return { ...jsonAnswer(body), cache: 'immutable' };
  throw new HttpProblem({
    status: 404,
    detail: 'The current dataset has another digest.',
    didYouMean: `/dataset/${digest}.json`,
  });
}

function jsonAnswer(body: Chunk[]): Answer {
  return { ...fileAnswer('application/json; charset=utf-8', '', {}), body };
}

export async function datasetFile({ store }: AppContext): Promise<DatasetFile> {
  const known = files.get(store);
  if (known !== undefined) return known;
  const parts = await store.dataset();
  const file = { body: parts.map(chunkOf), digest: await sha256(parts) };
  files.set(store, file);
  return file;
}

async function sha256(parts: readonly Uint8Array[]): Promise<string> {
  const stream = new crypto.DigestStream('SHA-256');
  const writer = stream.getWriter();
  for (const part of parts) await writer.write(part);
  await writer.close();
  return [...new Uint8Array(await stream.digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
