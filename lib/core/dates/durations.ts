/** "three days", "two hours", "a 20-year term", "a decade": how long, as an ISO 8601 duration. */

import { type DateMatch, type DateRule, fixedMatch, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { COUNT_STARTS, readCount } from './number-words.ts';
import { DASHES, durationOf } from './vocabulary.ts';

/** "15-year-old", "15 years old", "aged 15 years": an age is no duration of the story. */
const isAge = (tokens: readonly DateToken[], end: number): boolean =>
  /^(?:old|olds)$/.test(wordAt(tokens, DASHES.has(wordAt(tokens, end)) ? end + 1 : end)) ||
  (wordAt(tokens, end) === 'of' && wordAt(tokens, end + 1) === 'age');

/** "twice a week", "$5 an hour": a rate. */
const isRate = (tokens: readonly DateToken[], at: number): boolean => {
  const word = wordAt(tokens, at);
  if (word !== 'a' && word !== 'an') return false;
  const before = tokens[at - 1];
  return (
    before?.kind === 'number' ||
    /^(?:once|twice|times|days|hours|%|percent|dollars|euros)$/.test(wordAt(tokens, at - 1))
  );
};

const FOR = new Set([
  'for',
  'in',
  'within',
  'after',
  'over',
  'about',
  'nearly',
  'almost',
  'around',
  'than',
  'least',
]);

/** "a second", "a day" mean a length only after a preposition or an approximation. */
const isBareArticle = (tokens: readonly DateToken[], at: number): boolean =>
  /^an?$/.test(wordAt(tokens, at)) && !FOR.has(wordAt(tokens, at - 1));

/** Abbreviations that stand for the plural too. */
const SHORT_UNITS = new Set(['sec', 'min', 'hr', 'wk', 'yr']);

const readDuration = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const count = readCount(tokens, at);
  if (!count) return undefined;
  const unitIndex = DASHES.has(wordAt(tokens, count.end)) ? count.end + 1 : count.end;
  const word = wordAt(tokens, unitIndex);
  const isPlural = word.endsWith('s') || unitIndex > count.end || SHORT_UNITS.has(word);
  const value = count.value > 1 && !isPlural ? undefined : durationOf(word, count.value);
  if (!value || isAge(tokens, unitIndex + 1) || isRate(tokens, at) || isBareArticle(tokens, at))
    return undefined;
  return fixedMatch(unitIndex + 1, 'duration', value);
};

/** Lengths of time. */
export const durations: DateRule = {
  name: 'durations',
  starts: COUNT_STARTS,
  startsWithNumber: true,
  read: ({ tokens, at }) => readDuration(tokens, at),
};
