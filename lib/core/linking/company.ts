/** The company that a name keeps: the entities that the article names beyond doubt, and where. */
import type { NameSpan } from '../mentions/name-span.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { belongingIn } from './belonging.ts';

/** What of an entity's surroundings the article names. */
type Belongs = { readonly title: string; readonly distance: number; readonly count: number };

export type Company = {
  /** Titles named beyond doubt. */
  readonly named: ReadonlySet<string>;
  /** How many of them share an event with an entity. */
  countRelated(title: string): number;
  /** What an entity belongs to and the article names, nearest to a token first; `distance` in tokens. */
  findBelonging(entityIndex: number, token: number): readonly Belongs[];
};

/** For each title named beyond doubt the tokens where it stands, in order. */
const findNamed = (
  spans: readonly NameSpan[],
  knowledge: KnowledgeBase,
): ReadonlyMap<string, readonly number[]> => {
  const named = new Map<string, number[]>();
  for (const { candidates, firstToken } of spans) {
    const [only] = candidates;
    const isSure = candidates.every(
      ({ entityIndex, form }) => entityIndex === only?.entityIndex && form !== 'short',
    );
    if (!only || !isSure) continue;
    const { title } = knowledge.entityAt(only.entityIndex);
    const places = named.get(title);
    if (places) places.push(firstToken);
    else named.set(title, [firstToken]);
  }
  return named;
};

const distanceTo = (places: readonly number[], token: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) least = Math.min(least, Math.abs(place - token));
  return least;
};

/** Who is named beyond doubt, and who is related to them; counted when it is asked for, and once. */
export const findCompany = (spans: readonly NameSpan[], knowledge: KnowledgeBase): Company => {
  const places = findNamed(spans, knowledge);
  const belonging = belongingIn(knowledge);
  const counts = new Map<string, number>();
  const count = (title: string): number => {
    const related = new Set(knowledge.eventsOf(title).flatMap(event => event.entities));
    related.delete(title);
    return [...related].filter(other => places.has(other)).length;
  };
  return {
    named: new Set(places.keys()),
    countRelated: title => {
      const known = counts.get(title) ?? count(title);
      counts.set(title, known);
      return known;
    },
    findBelonging: (entityIndex, token) =>
      [...belonging(entityIndex)]
        .flatMap(title => {
          const at = places.get(title);
          return at ? [{ title, distance: distanceTo(at, token), count: at.length }] : [];
        })
        .toSorted((a, b) => a.distance - b.distance),
  };
};
