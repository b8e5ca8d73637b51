/** Which quotes render one utterance: pairs of the quotes that the gold lists. */
import type { Dataset } from '../../src/dataset/types.ts';
import type { GoldSet } from '../read/gold.ts';
import { bare } from './compare.ts';
import type { Finding } from './finding.ts';
import { type Groups, groupsOf, pairs } from './groups.ts';

export function scoreStatements(
  { statements }: Pick<GoldSet, 'statements'>,
  dataset: Dataset,
): Finding[] {
  const gold = groupsOf(
    statements.map((group) => group.map(({ file, text }) => keyOf(file, text))),
  );
  return pairs(gold, statementsOf(dataset)).map(({ items: [one, other], tally }) => ({
    stage: 'statements',
    file: one.slice(0, one.indexOf('\n')),
    tally,
    expected: tally.due > 0 ? labels(one, other) : null,
    got: tally.given > 0 ? labels(one, other) : null,
  }));
}

function statementsOf({ articles, quotes, paraphrases, statements }: Dataset): Groups {
  const sources = new Map(articles.map(({ id, source }) => [id, source]));
  const keys = new Map(
    [...quotes, ...paraphrases].map(({ id, articleId, text }) => [
      id,
      keyOf(sources.get(articleId) ?? articleId, text),
    ]),
  );
  return groupsOf(
    statements.map(({ quoteIds, paraphraseIds }) =>
      [...quoteIds, ...paraphraseIds].map((id) => keys.get(id) ?? id),
    ),
  );
}

function keyOf(file: string, text: string): string {
  return `${file}\n${bare(text)}`;
}

function labels(...keys: string[]): string[] {
  return keys.map((key) => key.replace('\n', ': '));
}
