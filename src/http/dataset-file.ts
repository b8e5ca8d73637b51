/** The whole dataset in one file, as it may be given; also under an address that names its digest. */

import { served as servedArticle } from '../dataset/rights.ts';
import type { Dataset } from '../dataset/types.ts';
import { rendered } from '../formats/rendered.ts';
import { licenseLink } from './addresses.ts';
import type { Answer } from './answer.ts';
import { HttpProblem } from './problem.ts';
import type { Served } from './served.ts';
import { file } from './site-files.ts';

interface DatasetFile {
  text: string;
  /** SHA-256 of the text, in hexadecimal digits. */
  digest: string;
}

const files = new WeakMap<Dataset, Promise<DatasetFile>>();

export async function datasetAnswer(served: Served): Promise<Answer> {
  const { text, digest } = await datasetFile(served);
  const href = `${served.site.base}/dataset/${digest}.json`;
  return {
    ...file('application/json; charset=utf-8', text, {}),
    links: [
      { rel: 'bookmark', href, type: 'application/json' },
      ...licenseLink(served.site.dossier.license),
    ],
  };
}

/** @throws HttpProblem 404 for the digest of another dataset */
export async function immutableDataset(name: string, served: Served): Promise<Answer> {
  const { text, digest } = await datasetFile(served);
  if (name === `${digest}.json`) {
    return { ...file('application/json; charset=utf-8', text, {}), cache: 'immutable' };
  }
  throw new HttpProblem({
    status: 404,
    detail: 'This is not the digest of the dataset that is served now.',
    didYouMean: `/dataset/${digest}.json`,
  });
}

function datasetFile({ store }: Served): Promise<DatasetFile> {
  const { dataset } = store.lookups;
  const known = files.get(dataset);
  if (known !== undefined) return known;
  const made = write(dataset);
  files.set(dataset, made);
  return made;
}

async function write(dataset: Dataset): Promise<DatasetFile> {
  const articles = dataset.articles.map((article) => servedArticle(article, dataset.dossier));
  const text = `${JSON.stringify({ ...dataset, articles })}\n`;
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(rendered(text).bytes));
  const digest = [...new Uint8Array(hash)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return { text, digest };
}
