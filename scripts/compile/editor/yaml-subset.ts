/**
 * What of YAML an editor's file may use, decided on its tokens before the text is parsed: parsers take exponentially
 * long for some of the rest (keys that are collections), and an entry must stand where it is read (no aliases).
 */
import { CST, Lexer } from 'yaml';

/** Collections within collections. The files need three. */
const MAX_DEPTH = 20;

export interface YamlFault {
  message: string;
  offset: number;
}

const REFUSED: Readonly<Record<string, string>> = {
  alias: 'aliases (*name) are not supported',
  anchor: 'anchors (&name) are not supported',
  tag: 'tags (!name) are not supported: write the value alone, in quotation marks where it begins with "!"',
  'explicit-key-ind': 'keys after "? " are not supported: write "key: value"',
};

/** The first place of each kind of construct that is not supported; none where the text may be parsed. */
export function unsupportedYaml(text: string): YamlFault[] {
  const faults = new Map<string, YamlFault>();
  const depth = createDepth();
  for (const { type, offset } of tokensOf(text)) {
    const message = REFUSED[type];
    if (message !== undefined && !faults.has(type)) faults.set(type, { message, offset });
    if (depth(type, offset) > MAX_DEPTH) {
      const message = `lists and keys stand more than ${MAX_DEPTH} deep in each other`;
      return [...faults.values(), { message, offset }];
    }
  }
  return [...faults.values()];
}

interface Token {
  type: string;
  offset: number;
}

/** The lexer announces a scalar with a mark of its own; what comes next is the scalar, whatever it looks like. */
function* tokensOf(text: string): Generator<Token> {
  let offset = 0;
  let inScalar = false;
  for (const source of new Lexer().lex(text)) {
    const type: string = inScalar ? 'scalar' : (CST.tokenType(source) ?? 'error');
    const isMark = !inScalar && NO_TEXT.has(type);
    inScalar = !inScalar && type === 'scalar';
    if (isMark) continue;
    yield { type, offset };
    offset += source.length;
  }
}

/** Tokens that stand for no characters of the text. */
const NO_TEXT: ReadonlySet<string> = new Set(['scalar', 'doc-mode', 'flow-error-end']);

/** How deep the token stands: brackets that are open, and the columns of keys and dashes left of it. */
function createDepth(): (type: string, offset: number) => number {
  const columns: number[] = [];
  let brackets = 0;
  let lineStart = 0;
  let lastScalar = 0;
  const open = (column: number) => {
    while ((columns.at(-1) ?? -1) >= column) columns.pop();
    columns.push(column);
  };
  return (type, offset) => {
    if (type === 'newline') lineStart = offset + 1;
    else if (type === 'scalar') lastScalar = offset;
    else if (type === 'flow-seq-start' || type === 'flow-map-start') brackets++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets--;
    else if (brackets > 0) return columns.length + brackets;
    else if (type === 'seq-item-ind') open(offset - lineStart);
    else if (type === 'map-value-ind') open(Math.max(lastScalar, lineStart) - lineStart);
    return columns.length + Math.max(0, brackets);
  };
}
