/** Reading the tables of `../shared/facts` that titles and ids are checked against; they are never copied in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FACTS = fileURLToPath(new URL('../../../shared/facts', import.meta.url));

type Row = (column: string) => string;

/** The rows of a tab-separated table; a row gives the text of a column, '' where it has none. */
export const readFacts = (name: string): readonly Row[] => {
  const path = join(FACTS, name);
  if (!existsSync(path))
    throw new Error(`${path} is not there: titles and ids cannot be checked without it.`);
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    return column => cells[columns.indexOf(column)] ?? '';
  });
};

/** The parts of a column that holds several values. */
export const valuesOf = (text: string): readonly string[] => text.split('|').filter(value => value !== '');

/** Ids and titles: "late 2022 to 2026" of title-qid, with the labels of the most read items beside them. */
export const readTitles = () => {
  const titles = new Map<string, readonly string[]>();
  for (const row of readFacts('title-qid.tsv')) {
    titles.set(row('qid'), [...(titles.get(row('qid')) ?? []), row('title')]);
  }
  return titles;
};
