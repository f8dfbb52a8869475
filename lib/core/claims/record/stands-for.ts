/**
 * Who may stand for whom in the press: the capital for its country, the parliament or the army for theirs, and whoever
 * holds or held an office for what they lead. A short list of the usual cases (frame/associates.ts) comes first; the
 * rest is read from what the pack says of an entity.
 */
import type { Entity } from '../../model/entity.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { associatesOf } from '../frame/associates.ts';

/** Titles for which a title may stand besides itself. */
export type StandsFor = (title: string) => readonly string[];

const CAPITAL = /^Capital of (?:the )?(.+)$/;
const ORGAN =
  /\b(?:parliament|legislature|house|senate|congress|armed forces|army|navy|air force|government|court|police|guards?|ministry|central bank|service|security council) of (?:the )?(.+)$/i;
const OWN = /^(?:The )?([\p{Lu}][\p{L} ]+?)['’]s? /u;

const namedCountry = ({ kind, description }: Entity): string | undefined => {
  if (kind === 'place') return CAPITAL.exec(description)?.[1];
  if (kind !== 'organization') return undefined;
  return (ORGAN.exec(description) ?? OWN.exec(description))?.[1];
};

/** What a person led, by the terms of office that the pack has. */
const ledBy = (title: string, knowledge: KnowledgeBase): readonly string[] =>
  knowledge
    .eventsOf(title)
    .filter(({ origin, roles }) => origin === 'term' && roles.actor?.includes(title))
    .flatMap(({ roles }) => roles.object ?? []);

const read = (title: string, knowledge: KnowledgeBase): readonly string[] => {
  const usual = associatesOf(title);
  const entity = usual.length > 0 ? undefined : knowledge.findEntity(title);
  if (!entity) return usual;
  if (entity.kind === 'person') return [...new Set(ledBy(title, knowledge))];
  const country = namedCountry(entity);
  return country !== undefined && knowledge.findEntity(country)?.kind === 'place' ? [country] : [];
};

const known = new WeakMap<KnowledgeBase, Map<string, readonly string[]>>();

/** Reads each title once and keeps it as long as the pack is. */
export const openStandsFor = (knowledge: KnowledgeBase): StandsFor => {
  const titles = known.get(knowledge) ?? new Map<string, readonly string[]>();
  known.set(knowledge, titles);
  return title => {
    const found = titles.get(title) ?? read(title, knowledge);
    titles.set(title, found);
    return found;
  };
};
