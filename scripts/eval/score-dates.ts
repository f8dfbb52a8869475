/**
 * Scores the date grammar on public gold data and on our own marks.
 *
 * `f1Span`: a prediction counts where it has exactly the gold span; `f1Value`, `precision`, `recall`: where it
 * overlaps the gold span and means the same. Where a set marks the ends of a range apart, a predicted range counts as
 * its two ends. Gold without a value is left out together with what overlaps it; durations
 * and sets count only in the set that marks them. Run alone with `npx tsx scripts/eval/score-dates.ts [--show]`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findDates } from '../../lib/core/dates/find-dates.ts';
import { type Span, spansOverlap } from '../../lib/core/model/span.ts';
import { tokenizeText } from '../../lib/core/text/tokenize-text.ts';
import { type GoldDate, type GoldText, readDateSets } from './read-date-sets.ts';
import { isPartOf, sameMeaning } from './timex-value.ts';

export type DateScore = {
  readonly set: string;
  /** 0 to 1, of dates with the right value. */
  readonly precision: number;
  readonly recall: number;
  readonly f1Span: number;
  readonly f1Value: number;
  /** Gold dates that count. */
  readonly n: number;
};

type Predicted = Span & { readonly value: string; readonly surface: string };

type Counts = { gold: number; predicted: number; spans: number; values: number };

type Report = (line: string) => void;

type Counting = { readonly counts: Counts; readonly report: Report; readonly free: Set<Predicted> };

const isCounted = (gold: GoldDate): boolean => gold.values.length > 0;

const predict = ({ text, published, countsDurations }: GoldText): readonly Predicted[] =>
  findDates({ text: tokenizeText(text), published }).filter(
    mention => countsDurations || mention.type === 'date' || mention.type === 'time',
  );

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' ',
  );

const means = (gold: GoldDate, value: string): boolean =>
  gold.values.some(each => sameMeaning(each, value)) ||
  (gold.partOf !== undefined && isPartOf(value, gold.partOf));

/** A range whose ends are gold dates of their own, as these two. */
const splitRange = (item: GoldText, range: Predicted): readonly Predicted[] => {
  const [from, to] = range.value.split('/');
  const within = item.dates.filter(gold => spansOverlap(gold, range));
  const [first, last] = [within[0], within.at(-1)];
  if (!item.marksEnds || !first || !last || first === last || from === undefined || to === undefined)
    return [range];
  return [
    { ...range, end: first.end, value: from },
    { ...range, start: last.start, value: to },
  ];
};

/** Takes out of `free` the prediction for a gold date: one with the right value before any that overlaps. */
const takeMatch = (gold: GoldDate, free: Set<Predicted>): Predicted | undefined => {
  const overlapping = [...free].filter(each => spansOverlap(each, gold));
  const right = overlapping.find(each => means(gold, each.value));
  const match = right ?? overlapping[0];
  if (match) free.delete(match);
  return match;
};

const reportMatch = (item: GoldText, gold: GoldDate, match: Predicted | undefined, report: Report): void => {
  const kind = match ? 'wrong' : 'missed';
  const where = around(item.text, match ?? gold);
  report([kind, gold.values[0], match?.value ?? '', item.id, where].join('\t'));
};

const countGold = (item: GoldText, { counts, report, free }: Counting, gold: GoldDate): void => {
  const match = takeMatch(gold, free);
  const isRight = match !== undefined && means(gold, match.value);
  counts.gold++;
  if (match) counts.predicted++;
  if (match && sameSpan(match, gold)) counts.spans++;
  if (isRight) counts.values++;
  else reportMatch(item, gold, match, report);
};

const countText = (item: GoldText, counts: Counts, report: Report): void => {
  const free = new Set(predict(item).flatMap(each => splitRange(item, each)));
  for (const gold of item.dates.filter(isCounted)) countGold(item, { counts, report, free }, gold);
  const leftOut = item.dates.filter(gold => !isCounted(gold));
  const extras = [...free].filter(each => !leftOut.some(gold => spansOverlap(gold, each)));
  counts.predicted += extras.length;
  for (const extra of extras)
    report(['extra', '', extra.value, item.id, around(item.text, extra)].join('\t'));
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const f1 = (right: number, { predicted, gold }: Counts): number => share(2 * right, predicted + gold);

const scoreSet = (set: string, items: readonly GoldText[], report: Report): DateScore => {
  const counts: Counts = { gold: 0, predicted: 0, spans: 0, values: 0 };
  for (const item of items) countText(item, counts, line => report(`${set}\t${line}`));
  return {
    set,
    precision: share(counts.values, counts.predicted),
    recall: share(counts.values, counts.gold),
    f1Span: f1(counts.spans, counts),
    f1Value: f1(counts.values, counts),
    n: counts.gold,
  };
};

const ignore: Report = () => undefined;

/** Scores of all date sets found in a folder laid out as `../shared/eval`; absent sets are left out. */
export const scoreDates = (evalFolder: string, report: Report = ignore): readonly DateScore[] =>
  readDateSets(evalFolder).map(({ set, texts }) => scoreSet(set, texts, report));

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

const printScores = (scores: readonly DateScore[]): void => {
  console.log('set              precision recall  F1value F1span     n');
  for (const { set, precision, recall, f1Value, f1Span, n } of scores)
    console.log(set.padEnd(16), ...[precision, recall, f1Value, f1Span].map(percent), String(n).padStart(7));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(import.meta.dirname, '../../../shared/eval');
  printScores(scoreDates(folder, process.argv.includes('--show') ? line => console.log(line) : ignore));
}
