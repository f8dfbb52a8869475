import { type Cursor, type DateRule, wordAt } from './date-rule.ts';

const NONE: readonly DateRule[] = [];

/**
 * The rules that may apply at a cursor, by its first word, or by the word after "the": the commonest word of a text
 * must not try every rule. Most words have none.
 */
export const indexRules = (rules: readonly DateRule[]): ((cursor: Cursor) => readonly DateRule[]) => {
  const byWord = new Map<string, DateRule[]>();
  for (const rule of rules)
    for (const word of new Set(rule.starts)) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  const forNumbers = rules.filter(rule => rule.startsWithNumber);
  return ({ tokens, at }) => {
    const first = wordAt(tokens, at) === 'the' ? at + 1 : at;
    if (tokens[first]?.kind === 'number') return forNumbers;
    return byWord.get(wordAt(tokens, first)) ?? NONE;
  };
};
