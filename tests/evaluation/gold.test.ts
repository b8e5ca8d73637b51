/** The gold in the repository: that it speaks of the texts beside it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSet, setNames } from '../../evaluation/read/gold.ts';
import { plain } from '../../evaluation/score/compare.ts';
import { readFolder } from '../../scripts/compile/read/folder.ts';

const GOLD = path.resolve(import.meta.dirname, '../../evaluation/gold');

describe.each(setNames(GOLD))('%s', (name) => {
  const set = readSet(path.join(GOLD, name));

  it('has gold for every article', () => {
    const articles = readFolder(set.texts)
      .files.map((file) => file.path)
      .filter((file) => !file.endsWith('.yaml'));
    expect(articles.filter((file) => !set.articles.has(file))).toEqual([]);
  });

  it('quotes what the plain texts say', () => {
    const invented = Array.from(set.articles)
      .filter(([file]) => file.endsWith('.txt'))
      .flatMap(([file, { quotes, paraphrases }]) => {
        const text = unbroken(readFileSync(path.join(set.texts, file), 'utf8'));
        return [...quotes, ...paraphrases]
          .filter((one) => !text.includes(unbroken(one.text)))
          .map((one) => `${file}: ${one.text}`);
      });
    expect(invented).toEqual([]);
  });

  it('puts each article into one story, if into any', () => {
    const files = set.stories.flat();
    expect(files).toHaveLength(new Set(files).size);
    if (files.length > 0) expect(new Set(files)).toEqual(new Set(set.articles.keys()));
  });

  it('groups only quotes that it lists', () => {
    const unknown = set.statements.flat().filter(({ file, text }) => {
      const { quotes = [], paraphrases = [], optional } = set.articles.get(file) ?? {};
      const listed = [...quotes, ...paraphrases].map((one) => one.text);
      return ![...listed, ...(optional?.quotes ?? [])].includes(text);
    });
    expect(unknown).toEqual([]);
  });
});

/** Without the hyphens and line breaks of a printed column. */
function unbroken(text: string): string {
  return plain(text.replace(/-\n/g, '')).toLowerCase();
}
