/**
 * What an entity belongs to, as its title and description say: "Des Moines, Iowa", "City in Iowa, United States",
 * "Democratic Party (Hong Kong)". Where the article names one of these too, that speaks for the entity. The pack's own
 * names are looked up in its own words, so that nothing is listed by hand.
 */
import { findKnownNames } from '../mentions/known-names.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { tokenizeText } from '../text/tokenize-text.ts';

/** For an entity's index the titles of what it belongs to; read once for each entity and pack. */
type Belonging = (entityIndex: number) => ReadonlySet<string>;

const readBelonging = (entityIndex: number, knowledge: KnowledgeBase): ReadonlySet<string> => {
  const { title, description } = knowledge.entityAt(entityIndex);
  const apart = title.replace(/^([^,(]+), (.+)$/, '$2').replace(/^.*\(([^)]+)\)$/, '$1');
  const words = apart === title ? description : `${apart}. ${description}`;
  const titles = findKnownNames(tokenizeText(words), knowledge).flatMap(({ candidates }) => {
    const [best] = candidates;
    return best && best.form !== 'short' ? [knowledge.entityAt(best.entityIndex).title] : [];
  });
  return new Set(titles.filter(each => each !== title));
};

const KEPT = new WeakMap<KnowledgeBase, Map<number, ReadonlySet<string>>>();

/** The belongings of a pack's entities. */
export const belongingIn = (knowledge: KnowledgeBase): Belonging => {
  const kept = KEPT.get(knowledge) ?? new Map<number, ReadonlySet<string>>();
  KEPT.set(knowledge, kept);
  return entityIndex => {
    const known = kept.get(entityIndex) ?? readBelonging(entityIndex, knowledge);
    kept.set(entityIndex, known);
    return known;
  };
};
