/** A card for the editor: what was understood of an article, and what to check. */
import type { AnalyzedArticle, Header } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import type { Paint } from './article-report.ts';

interface Row {
  label: string;
  value: string;
}

/** @param problems of this article */
export function articleCard(
  article: AnalyzedArticle,
  problems: readonly Problem[],
  paint: Paint,
): string {
  const checks = toCheck(article, problems);
  const lines = [
    ...rowsOf(article).map(({ label, value }) => `  ${paint('bold', label.padEnd(10))} ${value}`),
    ...checks.map(
      (check, at) => `  ${(at === 0 ? 'check' : '').padEnd(10)} ${paint('yellow', check)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function rowsOf({ draft, quotes, paraphrases, mentions }: AnalyzedArticle): Row[] {
  const { header, body } = draft;
  const words = body.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const names = new Set(mentions.map(({ type, name }) => `${type} ${name}`));
  return [
    { label: 'title', value: known(header.title.value) },
    { label: 'outlet', value: known(withBasis(header.publisher)) },
    { label: 'published', value: known(withBasis(header.published)) },
    { label: 'by', value: known(header.authors.map(({ name }) => name).join(', ')) },
    { label: 'rights', value: rightsOf(header) },
    {
      label: 'found',
      value: `${count(body.length, 'paragraph')} with ${count(words, 'word')}, ${count(quotes.length, 'quote')}, ${count(paraphrases.length, 'paraphrase')}, ${count(names.size, 'name')}`,
    },
  ];
}

function known(text: string): string {
  return text.replace(/\s+/g, ' ') || '–';
}

function withBasis(fact: { value: string; basis: string } | null): string {
  if (fact === null) return '';
  return fact.basis === 'stated' ? fact.value : `${fact.value} (${fact.basis})`;
}

function rightsOf({ rights }: Header): string {
  if (rights === null) return 'no notice: published in full';
  return `${rights.notice} (${rights.reserved ? 'published as an excerpt' : 'published in full'})`;
}

/** What only the editor can know, and what the compiler doubts. */
function toCheck({ draft, quotes }: AnalyzedArticle, problems: readonly Problem[]): string[] {
  const { publisher, published, openDate, title, language } = draft.header;
  const unattributed = quotes.filter(({ speaker }) => speaker === null).length;
  const checks = [
    title.basis !== 'stated' && 'the title is not printed as one: is it right?',
    publisher === null && 'the text does not name its outlet: add "publisher: …"',
    published === null &&
      (openDate === null
        ? 'the text has no date: add "publishedAt: …", or leave it to the other articles of its story'
        : `the date may be ${openDate.readings.join(' or ')}: add "publishedAt: …"`),
    language === null && 'its language is not known: add "language: …"',
    unattributed > 0 && `${count(unattributed, 'quote')} without a speaker`,
    ...problems.map(({ line, message }) => `line ${line}: ${message}`),
  ];
  return checks.filter((check) => check !== false);
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
