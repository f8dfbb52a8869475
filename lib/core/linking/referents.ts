import { PARTICLES } from '../mentions/name-words.ts';
import type { Entity, EntityKind } from '../model/entity.ts';
import { foldToken } from '../text/fold-token.ts';
import { isAllCaps, isCapitalized } from '../text/token-case.ts';

/** Someone or something that the article has named already. */
export type Referent = {
  readonly name: string;
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly entity: Entity | null;
};

/** Who has been named; see `createReferents`. */
export type Referents = {
  add(referent: Referent): void;
  find(words: readonly string[]): Referent | undefined;
};

const keyOf = (words: readonly string[]): string => words.map(foldToken).join(' ');

/** "von der Leyen" of "Ursula von der Leyen": the last word with the particles before it. */
const surnameOf = (words: readonly string[]): readonly string[] => {
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
  return words.slice(first);
};

const initialsOf = (words: readonly string[]): string =>
  words
    .filter(isCapitalized)
    .map(word => word[0] ?? '')
    .join('');

const shortForms = ({ words, kind }: Referent): readonly string[] => {
  if (words.length < 2) return [];
  if (kind === 'person') return [keyOf(surnameOf(words)), keyOf(words.slice(-1))];
  const initials = initialsOf(words);
  return initials.length >= 2 ? [foldToken(initials)] : [];
};

/**
 * Keeps who has been named so far and finds whom a shorter form means: the surname after the full name, the
 * initials after the spelled-out name, and the same name again. Where two share a short form, it means neither.
 */
export const createReferents = (): Referents => {
  const byShortForm = new Map<string, Referent | 'several'>();
  const byName = new Map<string, Referent>();
  const sameAs = (a: Referent, b: Referent): boolean =>
    a.entity && b.entity ? a.entity.title === b.entity.title : keyOf(a.words) === keyOf(b.words);
  const add = (referent: Referent): void => {
    if (referent.kind === 'other') return;
    const name = keyOf(referent.words);
    if (!byName.has(name)) byName.set(name, referent);
    for (const form of shortForms(referent)) {
      const known = byShortForm.get(form);
      if (!known) byShortForm.set(form, referent);
      else if (known !== 'several' && !sameAs(known, referent)) byShortForm.set(form, 'several');
    }
  };
  const find = (words: readonly string[]): Referent | undefined => {
    const key = keyOf(words);
    const short = byShortForm.get(key);
    if (short === undefined || short === 'several') return undefined;
    const isInitials = words.length === 1 && short.kind !== 'person';
    return isInitials && !isAllCaps(words[0] ?? '') ? undefined : short;
  };
  return { add, find };
};
