/** `/rights.xml`: what machines may do with the dossier and with the texts in it, by dossier.yaml and rights notices. */
import { machineTerms, statedTerms } from '../dataset/rights.ts';
import { type LicensedContent, RSL_TYPE, rsl } from '../formats/rsl.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { fileAnswer } from './file-answer.ts';
import { HttpProblem } from './problem.ts';

/** @throws HttpProblem 404 if neither the editor nor a notice says anything to machines */
export async function rightsAnswer(app: AppContext): Promise<Answer> {
  const contents = [...ofCollection(app), ...(await ofArticles(app))];
  if (contents.length === 0) {
    const detail = 'Neither this dossier nor a text in it states terms for machines.';
    throw new HttpProblem({ status: 404, detail });
  }
  const updated = app.store.lookups.publishedAt;
  return fileAnswer(RSL_TYPE, rsl(contents), { updated });
}

/** Whether `/rights.xml` says anything. */
export async function statesTerms({ store }: AppContext): Promise<boolean> {
  if (store.dossier.machines !== null) return true;
  return (await store.count(parseQuery('articles', 'has=terms', store))) > 0;
}

/** All pages of the site; terms of an article come before these, since its path is narrower (RSL section 3.1.1). */
function ofCollection({ site: { dossier, base } }: AppContext): LicensedContent[] {
  const terms = statedTerms(dossier.machines);
  if (terms === null) return [];
  return [{ url: `${pathOf(base)}/`, terms, license: dossier.license, owner: null }];
}

async function ofArticles({ store, site }: AppContext): Promise<LicensedContent[]> {
  const contents: LicensedContent[] = [];
  let next: string | null = 'has=terms&limit=200';
  while (next !== null) {
    const query: Query<'articles'> = parseQuery('articles', next, store);
    const page = await store.page(query);
    for (const article of page.items) {
      const terms = machineTerms(article, store.dossier);
      if (terms === null) continue;
      const { id, license, publisher } = article;
      const url = `${pathOf(site.base)}/articles/${encodeURIComponent(id)}`;
      contents.push({ url, terms, license, owner: publisher?.name ?? null });
    }
    next = page.next;
  }
  return contents;
}

function pathOf(base: string): string {
  return new URL(base).pathname.replace(/\/$/, '');
}
