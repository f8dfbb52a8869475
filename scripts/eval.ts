/** `npm run eval`: where we stand on the development data, as a table. `--show` prints the commonest errors. */

import { EVAL_FOLDER, hasEvalData } from './eval/eval-folder.ts';
import type { Figure } from './eval/figures.ts';
import { scoreClaims } from './eval/score-claims.ts';
import { scoreDates } from './eval/score-dates.ts';
import { type LinkingError, scoreLinking } from './eval/score-linking.ts';
import { scoreNames } from './eval/score-names.ts';
import { scorePages } from './eval/score-pages.ts';
import { scoreRecord } from './eval/score-record.ts';
import { openEmbeddedPack } from './open-embedded-pack.ts';

const MOST_SHOWN = 60;

const formatValue = ({ value, isCount }: Figure): string =>
  isCount ? value.toFixed(1) : (100 * value).toFixed(1);

const dateFigures = (): readonly Figure[] =>
  scoreDates(EVAL_FOLDER).flatMap(({ set, f1Value, f1Span }) => [
    { area: 'dates', set, name: 'F1 with the right value', value: f1Value },
    { area: 'dates', set, name: 'F1 of exact spans', value: f1Span },
  ]);

const pageFigures = (): readonly Figure[] => {
  const report = scorePages(EVAL_FOLDER);
  if (!report) return [];
  const figure = (name: string, value: number): Figure => ({ area: 'pages', set: 'pages', name, value });
  return [
    figure('gold paragraphs extracted', report.paragraphShare),
    figure('text that is in no gold paragraph', report.extraShare),
    figure('titles right', report.titleShare),
    figure('publication dates right', report.dateShare),
    { ...figure('pages that failed', report.errors), isCount: true },
  ];
};

const printTable = (figures: readonly Figure[]): void => {
  const width = (of: (figure: Figure) => string): number => Math.max(...figures.map(each => of(each).length));
  const area = width(each => each.area);
  const set = width(each => each.set);
  const name = width(each => each.name);
  for (const each of figures) {
    process.stdout.write(
      `${each.area.padEnd(area)}  ${each.set.padEnd(set)}  ${each.name.padEnd(name)}  ${formatValue(each).padStart(6)}\n`,
    );
  }
};

const printErrors = (errors: readonly LinkingError[]): void => {
  const counts = new Map<string, number>();
  for (const { kind, surface, said, right } of errors) {
    const line = `${kind}: “${surface}” was linked to ${said}, should be ${right}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_SHOWN);
  for (const [line, count] of most) process.stdout.write(`${String(count).padStart(4)}  ${line}\n`);
};

const run = async (): Promise<void> => {
  if (!hasEvalData()) {
    process.stdout.write(`No development data at ${EVAL_FOLDER}: nothing was measured.\n`);
    return;
  }
  const pack = await openEmbeddedPack();
  if (!pack.ok) throw new Error(pack.error.message);
  const linking = await scoreLinking(pack.value);
  printTable([
    ...linking.figures,
    ...(await scoreNames(pack.value)),
    ...dateFigures(),
    ...(await scoreClaims(pack.value)),
    ...(await scoreRecord(pack.value)).figures,
    ...pageFigures(),
  ]);
  if (process.argv.includes('--show')) printErrors(linking.errors);
};

await run();
