/** Sorts the files of the folder by role (article, corrections, dossier, names, ledger), by name alone. */
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
  const editors = new Set([dossier, names, ledger]);
  const others = files.filter((file) => !editors.has(file) && !ARTICLE.test(file.path));
  const articles = files.filter(({ path }) => ARTICLE.test(path));
  const problems: Problem[] = [];
  const corrections = correctionsOf(articles, others, problems);
  return {
    articles: articles.map((article) => ({
      article,
      corrections: corrections.get(article) ?? null,
    })),
    dossier,
    names,
    ledger,
    problems: [...problems, ...others.filter(({ path }) => !YAML.test(path)).map(unused)],
  };
}

/** The file of corrections of each article that has one. */
function correctionsOf(
  articles: readonly SeedFile[],
  others: readonly SeedFile[],
  problems: Problem[],
): Map<SeedFile, SeedFile> {
  const articlesByName = Map.groupBy(articles, ({ path }) => path.replace(ARTICLE, ''));
  const yaml = others.filter(({ path }) => YAML.test(path));
  const corrections = new Map<SeedFile, SeedFile>();
  for (const [name, files] of Map.groupBy(yaml, ({ path }) => path.replace(YAML, ''))) {
    const named = articlesByName.get(name) ?? [];
    const [article] = named;
    const [file] = files;
    if (article === undefined || file === undefined) problems.push(...files.map(unused));
    else if (named.length === 1 && files.length === 1) corrections.set(article, file);
    else problems.push(...files.map((file) => ambiguous(file, named)));
  }
  return corrections;
}

/** Which of the articles it corrects cannot be told. */
function ambiguous({ path }: SeedFile, articles: readonly SeedFile[]): Problem {
  const names = articles.map(({ path }) => path).join(' and ');
  const message =
    articles.length > 1
      ? `stands beside ${names}, and corrects neither: give one of them another name`
      : `${names} has two files of corrections: keep one; until then neither is used`;
  return problemAt(path, 'error', 'editor/ambiguous', message);
}

function unused({ path }: SeedFile): Problem {
  return YAML.test(path)
    ? problemAt(path, 'warning', 'editor/no-article', 'corrects nothing: no article has its name')
    : problemAt(
        path,
        'warning',
        'read/other-file',
        'is not an article: articles end in .txt, .md or .html',
      );
}
