/** "every day", "twice a week", "annually": how often, as the ISO 8601 duration of the interval. */
import { type DateRule, fixedMatch, wordAt } from './date-rule.ts';
import { readCount } from './number-words.ts';
import { durationOf, WEEKDAYS } from './vocabulary.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
]);

/** Repetitions: adverbs in lower case, "every" or "each" or "per" with a unit, "every Monday". */
export const sets: DateRule = {
  name: 'sets',
  starts: ['every', 'each', 'per', ...ADVERBS.keys()],
  read: ({ tokens, at }) => {
    const word = tokens[at]?.text ?? '';
    const adverb = ADVERBS.get(word);
    if (adverb) return fixedMatch(at + 1, 'set', adverb);
    if (!/^(?:every|each|per)$/i.test(word)) return undefined;
    const other = wordAt(tokens, at + 1) === 'other';
    const count = other ? { value: 2, end: at + 2 } : readCount(tokens, at + 1);
    const unitIndex = count?.end ?? at + 1;
    if (WEEKDAYS.has(wordAt(tokens, unitIndex))) return fixedMatch(unitIndex + 1, 'set', 'P1W');
    const value = durationOf(wordAt(tokens, unitIndex), count?.value ?? 1);
    return value ? fixedMatch(unitIndex + 1, 'set', value) : undefined;
  },
};
