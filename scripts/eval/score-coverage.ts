import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { type Figure, share } from './figures.ts';
import { type GoldText, readGumTexts, readTodayTexts } from './read-linking-sets.ts';
import { countBy } from './scoring-error.ts';

/** Coverage of what news names, and for each set the titles that it names most and that the pack lacks. */
export type Coverage = { readonly figures: readonly Figure[]; readonly missing: readonly string[] };

const MOST_LISTED = 40;

type Named = { readonly titles: readonly string[]; readonly isSalient: boolean };

const coverSet = (set: string, texts: readonly GoldText[], knowledge: KnowledgeBase): Coverage => {
  const named: readonly Named[] = texts
    .flatMap(text => text.mentions)
    .filter(mention => mention.titles.length > 0);
  const isKnown = ({ titles }: Named): boolean => titles.some(title => knowledge.findEntity(title));
  const salient = named.filter(each => each.isSalient);
  const figure = (name: string, among: readonly Named[]): Figure => ({
    area: 'coverage',
    set,
    name,
    value: share(among.filter(isKnown).length, among.length),
  });
  const missing = countBy(
    named.filter(each => !isKnown(each)),
    each => each.titles[0] ?? '',
  );
  const list = missing.slice(0, MOST_LISTED).map(([title, count]) => `${title} ${count}`);
  return {
    figures: [
      figure('named mentions whose entity the pack knows', named),
      figure('of the salient ones', salient),
    ],
    missing: [`${set}: ${list.join(', ')}`],
  };
};

/** How much of what news names the pack knows. */
export const scoreCoverage = async (knowledge: KnowledgeBase): Promise<Coverage> => {
  const sets = [
    coverSet('today', await readTodayTexts(), knowledge),
    coverSet('gum-wikinews', await readGumTexts(), knowledge),
  ];
  return { figures: sets.flatMap(set => set.figures), missing: sets.flatMap(set => set.missing) };
};
