import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { RowEntity } from './row-form.tsx';

/** A reader who wants others opens one of them. */
const MOST_OTHERS = 6;

/** Whom a row can be about: those it begins with, then what the article is most about. */
export const rowChoices = (first: readonly RowEntity[], { entities }: Analysis): readonly RowEntity[] => {
  const others = entities.filter(({ title }) => !first.some(each => each.title === title));
  return [...first, ...others.slice(0, MOST_OTHERS).map(({ title, label }) => ({ title, label }))];
};
