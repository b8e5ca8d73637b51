/** The whole dataset in one file, as it may be given; also under an address that names its digest. */
import type { Store } from '../store/store.ts';
import { licenseLink } from './addresses.ts';
import type { Answer } from './answer.ts';
import { HttpProblem } from './problem.ts';
import type { Served } from './served.ts';
import { file } from './site-files.ts';

interface DatasetFile {
  content: ArrayBuffer;
  /** SHA-256 of it, in hexadecimal digits. */
  digest: string;
}

const files = new WeakMap<Store, Promise<DatasetFile>>();

export async function datasetAnswer(served: Served): Promise<Answer> {
  const { content, digest } = await datasetFile(served);
  const href = `${served.site.base}/dataset/${digest}.json`;
  return {
    ...file('application/json; charset=utf-8', content, {}),
    links: [
      { rel: 'bookmark', href, type: 'application/json' },
      ...licenseLink(served.site.dossier.license),
    ],
  };
}

/** @throws HttpProblem 404 for the digest of another dataset */
export async function immutableDataset(name: string, served: Served): Promise<Answer> {
  const { content, digest } = await datasetFile(served);
  if (name === `${digest}.json`) {
    return { ...file('application/json; charset=utf-8', content, {}), cache: 'immutable' };
  }
  throw new HttpProblem({
    status: 404,
    detail: 'This is not the digest of the dataset that is served now.',
    didYouMean: `/dataset/${digest}.json`,
  });
}

function datasetFile({ store }: Served): Promise<DatasetFile> {
  const known = files.get(store);
  if (known !== undefined) return known;
  const made = read(store);
  files.set(store, made);
  return made;
}

async function read(store: Store): Promise<DatasetFile> {
  const content = await store.dataset();
  const hash = await crypto.subtle.digest('SHA-256', content);
  const digest = [...new Uint8Array(hash)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return { content, digest };
}
