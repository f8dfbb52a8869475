/**
 * `npm run eval`: where we stand on the development data, with the last commit's figures beside it, errors by class
 * and what news names most that the pack lacks. `--show` prints the commonest errors, `--save` keeps the figures for
 * the next commit.
 */

import { EVAL_FOLDER, hasEvalData } from './eval/eval-folder.ts';
import type { Figure } from './eval/figures.ts';
import { figuresOfLastCommit, keepFigures } from './eval/kept-figures.ts';
import { formatFigures } from './eval/print-figures.ts';
import { scoreClaims } from './eval/score-claims.ts';
import { scoreCoverage } from './eval/score-coverage.ts';
import { scoreDates } from './eval/score-dates.ts';
import { scoreLinking } from './eval/score-linking.ts';
import { scoreNames } from './eval/score-names.ts';
import { scorePages } from './eval/score-pages.ts';
import { type RecordAnswer, scoreRecord } from './eval/score-record.ts';
import { reliabilityTable } from './eval/score-reliability.ts';
import { scoreRepairs } from './eval/score-repairs.ts';
import { scoreSalience } from './eval/score-salience.ts';
import { scoreTimeline } from './eval/score-timeline.ts';
import { commonestErrors, errorClasses, type Scores, type ScoringError } from './eval/scoring-error.ts';
import { openEmbeddedPack } from './open-embedded-pack.ts';

const dateScores = (): Scores<Figure> => {
  const errors: ScoringError[] = [];
  const scores = scoreDates(EVAL_FOLDER, line => {
    const [set = '', kind = '', gold = '', said = '', , where = ''] = line.split('\t');
    errors.push({
      area: 'dates',
      kind: `${set} ${kind}`,
      what: `${said || '-'} for ${gold || '-'}: ${where}`,
    });
  });
  const figures = scores.flatMap(({ set, f1Value, f1Span }): Figure[] => [
    { area: 'dates', set, name: 'F1 with the right value', value: f1Value },
    { area: 'dates', set, name: 'F1 of exact spans', value: f1Span },
  ]);
  return { figures, errors };
};

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

/** Errors of the sentences that patterns were chosen on; of the held-out ones only totals are looked at. */
const recordErrors = (answers: readonly RecordAnswer[]): readonly ScoringError[] =>
  answers
    .filter(({ sentence, isRight }) => !isRight && Number(sentence.id.slice(1)) % 2 === 1)
    .map(({ sentence, said }) => ({
      area: 'record',
      kind: `${said}, should be ${sentence.expected}`,
      what: `${sentence.id}: ${sentence.claim}`,
    }));

const print = (lines: readonly string[]): void => {
  for (const line of lines) process.stdout.write(`${line}\n`);
};

const run = async (): Promise<void> => {
  if (!hasEvalData()) {
    print([`No development data at ${EVAL_FOLDER}: nothing was measured.`]);
    return;
  }
  const pack = await openEmbeddedPack();
  if (!pack.ok) throw new Error(pack.error.message);
  const coverage = await scoreCoverage(pack.value);
  const record = await scoreRecord(pack.value);
  const scores: readonly Scores<Figure>[] = [
    await scoreLinking(pack.value),
    await scoreNames(pack.value),
    dateScores(),
    { figures: await scoreClaims(pack.value), errors: [] },
    { figures: record.figures, errors: recordErrors(record.answers) },
    { figures: await scoreSalience(pack.value), errors: [] },
    await scoreTimeline(pack.value),
    { figures: pageFigures(), errors: [] },
    await scoreRepairs(pack.value),
  ];
  const figures = [...coverage.figures, ...scores.flatMap(each => each.figures)];
  const errors = scores.flatMap(each => each.errors);
  print(formatFigures(figures, await figuresOfLastCommit()));
  print(['\nErrors by class', ...errorClasses(errors), '\nNamed most, not in the pack', ...coverage.missing]);
  print(['\nConfidence of links', ...(await reliabilityTable(pack.value))]);
  if (process.argv.includes('--show')) print(commonestErrors(errors));
  if (process.argv.includes('--save')) await keepFigures(figures);
};

await run();
