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

const page = (body: string) => ({
  path: 'a.html',
  text: `<!doctype html><title>${HEADLINE}</title><h1>${HEADLINE}</h1><p>${PARAGRAPH}</p>${body}`,
});

/** `make` is given each number from 0. */
const numbered = (length: number, size: number, make: (at: number) => string) =>
  Array.from({ length: Math.ceil(length / size) }, (_, at) => make(at)).join('');

/** Elements within elements, thousands of attributes, and what never ends. */
const HTML: readonly Shape[] = [
  ...[
    ...[
      '<div>',
      '<p>',
      '<b>',
      '<span class="a b">',
      '<ul><li>',
      '<table><tr><td>',
      '<svg>',
      '<a href="/">',
    ],
    ...['<div>a</div>', '<p>a', '<br>', '<div hidden>', '<template id="B:0">', '<h2>Day</h2>'],
    ...[
      '</div>',
      '</p>',
      '<',
      '</',
      '<!',
      '<!--',
      '<!-- -->',
      '<![CDATA[',
      '<?x',
      '&',
      '&#',
      '&amp;',
    ],
    ...['<script>', '<style>', '<title>', '<textarea>', '<time datetime="2023-03-22">'],
    ...['<meta name="author" content="Ada Lee">', '<li><a href="/a">Ada Brenner</a>'],
  ].map((unit) => ({
    name: `HTML of ${JSON.stringify(unit)}`,
    make: (length: number) => page(unit.repeat(Math.ceil(length / unit.length))),
  })),
  {
    name: 'HTML of a tag with ever more attributes',
    make: (length) => page(`<p ${numbered(length, 9, (at) => `a${at}="b" `)}>${PARAGRAPH}`),
  },
  {
    name: 'HTML of a tag with one attribute again and again',
    make: (length) => page(`<p ${numbered(length, 6, () => 'a="b" ')}>${PARAGRAPH}`),
  },
  {
    name: 'HTML of a tag with ever more classes',
    make: (length) => page(`<p class="${numbered(length, 5, (at) => `c${at} `)}">${PARAGRAPH}`),
  },
  {
    name: 'HTML of a long style',
    make: (length) => page(`<p style="display${' '.repeat(length)}">${PARAGRAPH}`),
  },
  ...['"', "'"].map((quote) => ({
    name: `HTML of attributes whose ${quote} is not closed`,
    make: (length: number) => page(numbered(length, 9, (at) => `<p a${at}=${quote}b>`)),
  })),
  {
    name: 'HTML of elements that all differ',
    make: (length) => page(numbered(length, 12, (at) => `<x-${at} id="i${at}">a`)),
  },
  {
    name: 'HTML of elements closed in the wrong order',
    make: (length) => page(`${'<b><i>'.repeat(length / 14)}${'</b></i>'.repeat(length / 14)}`),
  },
];

export const SHAPES: readonly Shape[] = [
  ...Object.entries(PLACES).flatMap(([place, put]) =>
    UNITS.map((unit) => ({
      name: `${place} of ${JSON.stringify(unit)}`,
      make: (length: number) => put(unit.repeat(Math.ceil(length / unit.length))),
    })),
  ),
  KEYS,
  ...HTML,
];
