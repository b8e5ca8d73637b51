/** Which file of the folder is what: by its name alone. */
import { type Problem, problemAt } from '../core/problem.ts';
import { LEDGER_FILE, type SeedFile } from './folder.ts';

const DOSSIER_FILE = 'dossier.yaml';
export const NAMES_FILE = 'names.yaml';

const ARTICLE = /\.(?:txt|md|html?)$/i;
const YAML = /\.ya?ml$/i;

export interface ArticleFile {
  article: SeedFile;
  /** NAME.yaml beside NAME.txt. */
  corrections: SeedFile | null;
}

export interface SortedFiles {
  articles: ArticleFile[];
  dossier: SeedFile | null;
  names: SeedFile | null;
  ledger: SeedFile | null;
  problems: Problem[];
}

export function sortFiles(files: SeedFile[]): SortedFiles {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const dossier = byPath.get(DOSSIER_FILE) ?? null;
  const names = byPath.get(NAMES_FILE) ?? null;
  const ledger = byPath.get(LEDGER_FILE) ?? null;
  const yaml = new Map(
    files
      .filter((file) => YAML.test(file.path) && file !== dossier && file !== names)
      .map((file) => [file.path.replace(YAML, ''), file]),
  );
  const articles = files
    .filter(({ path }) => ARTICLE.test(path))
    .map((article) => ({
      article,
      corrections: yaml.get(article.path.replace(ARTICLE, '')) ?? null,
    }));
  const used = new Set([
    dossier,
    names,
    ledger,
    ...articles.flatMap(({ article, corrections }) => [article, corrections]),
  ]);
  const others = files.filter((file) => !used.has(file));
  return { articles, dossier, names, ledger, problems: others.map(unused) };
}

function unused({ path }: SeedFile): Problem {
  return YAML.test(path)
    ? problemAt(path, 'warning', 'editor/no-article', 'corrects no article: none has its name')
    : problemAt(
        path,
        'warning',
        'read/other-file',
        'is no article: those end in .txt, .md or .html',
      );
}
