/**
 * Whether the clause around a date speaks of what was or what will be, from the verb forms nearest to it: first
 * those before it, then those after it. No parsing: English puts its auxiliaries where a short look finds them.
 */
import type { Sentence } from '../text/token.ts';
import { isCapitalized } from '../text/token-case.ts';
import { type Direction, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';

const LOOK_BACK_TOKENS = 16;
const LOOK_AHEAD_TOKENS = 12;

const FUTURE_CUES = new Set(
  (
    "will shall would could may might should must can wont won’t won't upcoming expected expects expect scheduled " +
    'slated due planned hopes hope aims intends likely begins opens starts kicks faces end ends ending expires ' +
    'deadline projected anticipated unlikely'
  ).split(' '),
);

const PAST_CUES = new Set(
  (
    'was were had did has have said told went took made came gave got began met won lost held left ran found led saw ' +
    'rose fell sent struck wrote spoke became kept felt brought bought sold built paid shot grew drew fled flew broke ' +
    'chose fought sought caught taught thought knew stood hit ended since ago'
  ).split(' '),
);

const NOT_VERBS = new Set([
  'hundred',
  'need',
  'speed',
  'indeed',
  'red',
  'bed',
  'feed',
  'seed',
  'breed',
  'embed',
]);

const FUTURE_PREPOSITIONS = new Set(['until', 'till', 'by', 'starting', 'beginning', 'effective']);

const isPastForm = (token: DateToken, word: string): boolean =>
  PAST_CUES.has(word) ||
  (word.length > 3 && word.endsWith('ed') && !NOT_VERBS.has(word) && !isCapitalized(token.text));

/** "to be held", "will be held", "being held": the auxiliary tells, not the participle. */
const followsBe = (tokens: readonly DateToken[], index: number): boolean => {
  const before = wordAt(tokens, index - 1);
  return before === 'be' || (before.endsWith('ly') && wordAt(tokens, index - 2) === 'be');
};

/** "will have a meeting", "to have done": the auxiliary tells. */
const isInfinitive = (tokens: readonly DateToken[], index: number, word: string): boolean =>
  word === 'have' && (wordAt(tokens, index - 1) === 'to' || FUTURE_CUES.has(wordAt(tokens, index - 1)));

const isFutureForm = (tokens: readonly DateToken[], index: number, word: string): boolean => {
  if (word === 'may') return !isCapitalized(tokens[index]?.text ?? '');
  if (FUTURE_CUES.has(word) || word.endsWith('’ll') || word.endsWith("'ll")) return true;
  if (/^plan(?:s|ning)?$/.test(word)) return wordAt(tokens, index + 1) === 'to';
  if (word === 'set') return ['to', 'for'].includes(wordAt(tokens, index + 1));
  return word === 'to' && ['is', 'are'].includes(wordAt(tokens, index - 1));
};

const directionOfToken = (tokens: readonly DateToken[], index: number): Direction => {
  const token = tokens[index];
  if (token?.kind !== 'word') return 'unknown';
  const word = token.lower;
  if (isFutureForm(tokens, index, word))
    return ['was', 'were', 'had', 'been'].includes(wordAt(tokens, index - 1)) ? 'past' : 'future';
  return isPastForm(token, word) && !followsBe(tokens, index) && !isInfinitive(tokens, index, word)
    ? 'past'
    : 'unknown';
};

const firstDirection = (tokens: readonly DateToken[], from: number, to: number): Direction => {
  const step = from <= to ? 1 : -1;
  for (let index = from; index !== to; index += step) {
    const direction = directionOfToken(tokens, index);
    if (direction !== 'unknown') return direction;
  }
  return 'unknown';
};

/** What the verbs around the tokens `[first, end)` of a sentence say. */
export const findDirection = (
  tokens: readonly DateToken[],
  sentence: Sentence,
  [first, end]: readonly [number, number],
): Direction => {
  const backTo = Math.max(sentence.firstToken, first - LOOK_BACK_TOKENS) - 1;
  const before = first > sentence.firstToken ? firstDirection(tokens, first - 1, backTo) : 'unknown';
  if (before !== 'unknown') return before;
  const aheadTo = Math.min(sentence.endToken, end + LOOK_AHEAD_TOKENS);
  const after = end < aheadTo ? firstDirection(tokens, end, aheadTo) : 'unknown';
  if (after !== 'unknown') return after;
  return FUTURE_PREPOSITIONS.has(wordAt(tokens, first - 1)) ? 'future' : 'unknown';
};
