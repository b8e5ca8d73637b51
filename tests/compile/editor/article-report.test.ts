import { expect, it } from 'vitest';
import { analyze } from '../../../scripts/compile/analyze.ts';
import { articleReport } from '../../../scripts/compile/editor/article-report.ts';

const BODY = `The mayors of two harbour towns agreed on Tuesday to run a shared ferry across the bay from next spring.

The ferry will run every hour, and the towns will share what it costs to build two new landing stages.
`;

const shown = (head: string) => {
  const article = { path: 'a.txt', bytes: Buffer.from(`${head}\n\n${BODY}`) };
  const analyzed = analyze({ article, corrections: null }, []).article;
  return analyzed === null ? '' : articleReport(analyzed, (_, text) => text);
};

it('shows the title and, where another line might be it, that line', () => {
  const two = shown(
    'Harbour towns agree on a shared ferry\n\nRegion\n\nMayors of two towns will run a shared ferry\n\nBy Ana Pérez',
  );
  expect(two).toMatch(/^title {7}\S.+ \(stated, line \d\)$/m);
  expect(two).toMatch(/^or {10}\S.+ \(may be the headline, line \d\)$/m);
});

it('shows no other line where the title is sure', () => {
  expect(shown('Harbour towns agree on a shared ferry\n\nBy Ana Pérez')).not.toMatch(/^or {10}/m);
});
