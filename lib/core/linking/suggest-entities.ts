import type { Entity, EntityKind, EntityRef } from '../model/entity.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { foldName } from '../text/fold-name.ts';

/** An entity that a name may mean, for the reader to choose. */
export type EntitySuggestion = EntityRef & { readonly kind: EntityKind; readonly description: string };

const MOST_SUGGESTED = 8;

/** Beyond as many entities only whole names are looked up: a reader waits for the answer. */
const MOST_SEARCHED = 200_000;

const toSuggestion = ({ title, qid, label, kind, description }: Entity): EntitySuggestion => ({
  title,
  qid,
  label,
  kind,
  description,
});

const namedExactly = (tokens: readonly string[], { names, entityAt }: KnowledgeBase): readonly Entity[] => {
  let node: number | undefined = names.root;
  for (const token of tokens) node = node === undefined ? undefined : names.next(node, token);
  const indexes = node === undefined ? [] : names.candidates(node).map(each => each.entityIndex);
  return [...new Set(indexes)].map(entityAt);
};

/** True where the words of the query begin words of the name, in their order. */
const beginsWords = (tokens: readonly string[], name: readonly string[]): boolean => {
  let at = 0;
  for (const word of name) if (at < tokens.length && word.startsWith(tokens[at] ?? '')) at += 1;
  return at === tokens.length;
};

const namedSimilarly = (tokens: readonly string[], knowledge: KnowledgeBase): readonly Entity[] => {
  const count = knowledge.entityCount > MOST_SEARCHED ? 0 : knowledge.entityCount;
  return Array.from({ length: count }, (_, index) => knowledge.entityAt(index))
    .filter(({ label, aliases }) => [label, ...aliases].some(name => beginsWords(tokens, foldName(name))))
    .toSorted((a, b) => b.prominence - a.prominence);
};

/** Entities of this name, then those whose names have words that begin so; the most prominent first. */
export const suggestEntities = (query: string, knowledge: KnowledgeBase): readonly EntitySuggestion[] => {
  const tokens = foldName(query);
  if (tokens.length === 0) return [];
  const found = [...namedExactly(tokens, knowledge), ...namedSimilarly(tokens, knowledge)];
  const once = new Map(found.map(entity => [entity.title, entity]));
  return [...once.values()].slice(0, MOST_SUGGESTED).map(toSuggestion);
};
