import type { Figure } from './figures.ts';
import { type KeptFigures, keyOfFigure } from './kept-figures.ts';

/** Changes below this are rounding. */
const SHOWN_CHANGE = 0.05;

const shownValue = (value: number, isCount: boolean | undefined): number => (isCount ? value : 100 * value);

const formatBefore = (figure: Figure, kept: KeptFigures): string => {
  const before = kept[keyOfFigure(figure)];
  if (before === undefined) return '    new';
  const now = shownValue(figure.value, figure.isCount);
  const then = shownValue(before, figure.isCount);
  const change = now - then;
  const mark = Math.abs(change) < SHOWN_CHANGE ? '' : `  ${change > 0 ? '+' : ''}${change.toFixed(1)}`;
  return `${then.toFixed(1).padStart(7)}${mark}`;
};

const widest = (figures: readonly Figure[], of: (figure: Figure) => string): number =>
  Math.max(...figures.map(each => of(each).length));

/** A table of all figures: now, at the last commit, and the change between. */
export const formatFigures = (figures: readonly Figure[], kept: KeptFigures): readonly string[] => {
  const area = widest(figures, each => each.area);
  const set = widest(figures, each => each.set);
  const name = widest(figures, each => each.name);
  const head = `${'area'.padEnd(area)}  ${'set'.padEnd(set)}  ${'figure'.padEnd(name)}      now  before`;
  const rows = figures.map(each => {
    const now = shownValue(each.value, each.isCount).toFixed(1).padStart(7);
    return `${each.area.padEnd(area)}  ${each.set.padEnd(set)}  ${each.name.padEnd(name)}  ${now} ${formatBefore(each, kept)}`;
  });
  return [head, ...rows];
};
