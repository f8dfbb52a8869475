/**
 * Finds the words that state a relation.
 *
 * The phrases of all patterns are compiled into one table by the stem of their first word, so a clause is read once,
 * whatever the number of patterns. Stems come in as a sequence without punctuation marks.
 */
import type { RelationName } from '../../model/relation.ts';
import { CLAIM_PATTERNS } from '../patterns/registry.ts';
import { stemWord } from '../words/stem-word.ts';

/** A stretch of stems that states a relation; indexes into the sequence. */
export type Trigger = {
  readonly relation: RelationName;
  readonly isStrong: boolean;
  readonly first: number;
  readonly last: number;
  /** True where "not", "never" or "declined to" stands before it. */
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  /** True where somebody announces that he would do it. */
  readonly isIntended: boolean;
  /** True for a verb in the past: "signed", not "the signing". */
  readonly isTold: boolean;
};

type Element = { readonly stems: ReadonlySet<string>; readonly reach: number };

type Phrase = {
  readonly relation: RelationName;
  readonly isStrong: boolean;
  /** True where the subject is acted on: "fell to". */
  readonly isTurned: boolean;
  readonly rest: readonly Element[];
};

/** How many words `..` stands for at most. */
const LONGEST_GAP = 5;

const PASSED_OVER = new Set("the a an its his her their our 's s this that".split(' '));

const readElement = (words: string): ReadonlySet<string> => new Set(words.split('|').map(stemWord));

const compilePhrase = (phrase: string): readonly Element[] => {
  const elements: Element[] = [];
  let reach = 1;
  for (const word of phrase.replace('<', '').replaceAll('-', ' ').split(' ')) {
    if (word === '..') {
      reach = LONGEST_GAP + 1;
    } else {
      elements.push({ stems: readElement(word), reach });
      reach = 1;
    }
  }
  return elements;
};

const compileTable = (): ReadonlyMap<string, readonly Phrase[]> => {
  const table = new Map<string, Phrase[]>();
  const add = (relation: RelationName, isStrong: boolean, phrase: string): void => {
    const [first, ...rest] = compilePhrase(phrase);
    for (const stem of first?.stems ?? []) {
      const phrases = table.get(stem) ?? [];
      phrases.push({ relation, isStrong, isTurned: phrase.startsWith('<'), rest });
      table.set(stem, phrases);
    }
  };
  for (const { relation, phrases, weakPhrases } of CLAIM_PATTERNS) {
    for (const phrase of phrases) add(relation, true, phrase);
    for (const phrase of weakPhrases) add(relation, false, phrase);
  }
  return table;
};

const TABLE = compileTable();

const findElement = (stems: readonly string[], from: number, element: Element): number => {
  let left = element.reach;
  for (let index = from; index < stems.length && left > 0; index++) {
    const stem = stems[index] ?? '';
    if (element.stems.has(stem)) return index;
    if (!PASSED_OVER.has(stem)) left--;
  }
  return -1;
};

const endOfPhrase = (stems: readonly string[], start: number, phrase: Phrase): number => {
  let last = start;
  for (const element of phrase.rest) {
    last = findElement(stems, last + 1, element);
    if (last < 0) return -1;
  }
  return last;
};

/** All statements of relations in a sequence of stems, in order of their first word. */
export const findTriggers = (stems: readonly string[]): readonly Trigger[] => {
  const found: Trigger[] = [];
  for (let first = 0; first < stems.length; first++) {
    for (const phrase of TABLE.get(stems[first] ?? '') ?? []) {
      const last = endOfPhrase(stems, first, phrase);
      if (last >= 0)
        found.push({
          relation: phrase.relation,
          isStrong: phrase.isStrong,
          first,
          last,
          isNegated: false,
          isPassive: phrase.isTurned,
          isIntended: false,
          isTold: false,
        });
    }
  }
  return found;
};
