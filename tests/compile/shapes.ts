/** Texts that are one thing over and over: what makes a step that is not linear show itself. */

export interface Shape {
  name: string;
  /** Of about so many characters. */
  make: (length: number) => { path: string; text: string };
}

const HEADLINE = 'Harbour opens for ships';
const PARAGRAPH =
  'The harbour town of Elsmore agreed on Tuesday to let twelve ships of the Northern Ferry Company use its quay.';

/** Where a run of units may stand. */
const PLACES: Readonly<Record<string, (run: string) => { path: string; text: string }>> = {
  text: (run) => ({ path: 'a.txt', text: `${HEADLINE}\n\n${PARAGRAPH}\n\n${run}` }),
  Markdown: (run) => ({ path: 'a.md', text: `# ${HEADLINE}\n\n${PARAGRAPH}\n\n${run}` }),
  'front matter': (run) => ({
    path: 'a.md',
    text: `---\n${run}\n---\n# ${HEADLINE}\n\n${PARAGRAPH}\n`,
  }),
};

/** Each stands in every place. */
const UNITS = [
  ...['.', '…', '!', '\x85', '\u0301\u0323', '-', '_', '*', '`', '\\', '|', ',', ':', '1', 'x'],
  ...[' ', '\t', '\n', ' \n', '(', '[', '{', '<', '“', '"', "'", '&', '@', '> ', '- ', '? ', '# '],
  ...['a.', 'A. ', 'a@', '1/', 'Ab-', '![', '](', '[a](', '** a', '<b>', '<!--', '&amp;', '<a b="'],
  ...['Ada Brenner ', 'Ada Brenner, ', 'Bank of ', 'March 22, 2023 ', '07:58 ', 'He said ', '“a” '],
  ...[
    'a\n',
    'Ada Brenner\n\n',
    'By Ada Lee\n',
    '© 2023 The Post.\n',
    '- a\n',
    'k: v\n',
    '- k: v\n',
  ],
  ...['“We will not wait,” said Mayor Ada Brenner. ', '国家。', 'Владимир Путин '],
];

/** Keys that all differ. */
const KEYS: Shape = {
  name: 'front matter of different keys',
  make: (length) => {
    const keys = Array.from({ length: length / 8 }, (_, at) => `k${at}: v`);
    return PLACES['front matter']?.(keys.join('\n')) ?? { path: 'a.md', text: '' };
  },
};

export const SHAPES: readonly Shape[] = [
  ...Object.entries(PLACES).flatMap(([place, put]) =>
    UNITS.map((unit) => ({
      name: `${place} of ${JSON.stringify(unit)}`,
      make: (length: number) => put(unit.repeat(Math.ceil(length / unit.length))),
    })),
  ),
  KEYS,
];
