/**
 * Numbers with what they count: "131 votes", "55 percent", "$44 billion", "killed 16 people", "40 years in prison".
 * What is counted is brought to a few kinds, so that "voted by 131 to 29" and "131 votes for" can be compared.
 */
import type { Token } from '../../text/token.ts';
import { stemWord } from '../words/stem-word.ts';
import { wordAt } from '../words/word-at.ts';

export type StatedNumber = {
  readonly value: number;
  /** What is counted: a kind (`votes`, `percent`, `money`, `deaths`, `years`), or the stems of the next words. */
  readonly kinds: readonly string[];
  /** True for "about 50", "more than 50". */
  readonly isRough: boolean;
};

const WORDS = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, index) => [word, index + 1] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
]);
const KINDS = new Map(
  [
    ['percent', 'percent per % pc points'],
    ['votes', 'vote votes voted lawmakers deputies mps meps abstentions favour against'],
    ['money', 'dollar dollars euro euros pound pounds yuan yen rouble roubles francs $ € £ usd eur'],
    ['deaths', 'dead deaths killed died die lives victims fatalities bodies kill killing perished'],
    ['years', 'year years'],
    ['seats', 'seat seats'],
    ['days', 'day days'],
    ['months', 'month months'],
  ].flatMap(([kind = '', words = '']) => words.split(' ').map(word => [word, kind] as const)),
);
const ROUGH = new Set(
  'about around nearly almost some roughly over under least than up approximately'.split(' '),
);
const PEOPLE = new Set(
  'people persons civilians soldiers passengers men women children officers aboard board'.split(' '),
);

const PASSED_OVER = new Set(['-', 'the', 'of', 'new', 'pro', 'top', 'big', 'old', 'key']);

const readValue = (tokens: readonly Token[], index: number): { value: number; end: number } | undefined => {
  const token = tokens[index];
  const word = wordAt(tokens, index);
  if (token?.kind === 'number') {
    const digits = /^(\d[\d,]*(?:\.\d+)?)(bn|m|k)?$/.exec(word);
    if (!digits) return undefined;
    const scale = digits[2] ? (SCALES.get(digits[2]) ?? 1) : 1;
    return { value: Number((digits[1] ?? '').replaceAll(',', '')) * scale, end: index + 1 };
  }
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const next = wordAt(tokens, index + 1) === '-' ? index + 2 : index + 1;
    const ones = WORDS.get(wordAt(tokens, next)) ?? 0;
    return ones > 0 && ones < 10 ? { value: tens + ones, end: next + 1 } : { value: tens, end: index + 1 };
  }
  const small = WORDS.get(word);
  return small === undefined ? undefined : { value: small, end: index + 1 };
};

const readScaled = (tokens: readonly Token[], index: number): { value: number; end: number } | undefined => {
  const plain = readValue(tokens, index);
  if (!plain) return undefined;
  const at = wordAt(tokens, plain.end) === '-' ? plain.end + 1 : plain.end;
  const scale = SCALES.get(wordAt(tokens, at));
  return scale === undefined ? plain : { value: plain.value * scale, end: at + 1 };
};

type Range = { readonly first: number; readonly end: number };

const kindAfter = (tokens: readonly Token[], from: number, end: number): string | undefined => {
  for (let index = from; index < Math.min(end, from + 4); index++) {
    const kind = KINDS.get(wordAt(tokens, index));
    if (kind !== undefined) return kind;
  }
  return undefined;
};

const nounsAfter = (tokens: readonly Token[], from: number, end: number): readonly string[] => {
  const nouns: string[] = [];
  for (let index = from; index < Math.min(end, from + 4); index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && token.text.length > 3) nouns.push(stemWord(wordAt(tokens, index)));
    else if (!PASSED_OVER.has(wordAt(tokens, index))) break;
  }
  return nouns;
};

const hasWithin = (tokens: readonly Token[], range: Range, kind: string): boolean => {
  for (let index = range.first; index < range.end; index++) {
    if (KINDS.get(wordAt(tokens, index)) === kind) return true;
  }
  return false;
};

const readKinds = (
  tokens: readonly Token[],
  { at, after }: { readonly at: number; readonly after: number },
  range: Range,
): readonly string[] => {
  if (/^[$€£]$/.test(wordAt(tokens, at - 1))) return ['money'];
  const kind = kindAfter(tokens, after, range.end);
  if (kind !== undefined && kind !== 'votes') return [kind];
  const isTally = wordAt(tokens, at - 1) === 'to' || wordAt(tokens, after) === 'to';
  if (kind === 'votes' || (isTally && hasWithin(tokens, range, 'votes'))) return ['votes'];
  const near = { first: Math.max(range.first, at - 6), end: Math.min(range.end, after + 6) };
  if (PEOPLE.has(wordAt(tokens, after)) && hasWithin(tokens, near, 'deaths')) return ['deaths'];
  if (wordAt(tokens, at - 1) === 'killed' || wordAt(tokens, at - 2) === 'killed') return ['deaths'];
  return nounsAfter(tokens, after, range.end);
};

/** "57 of the 120 seats": the whole of which a part is told. */
const isWhole = (tokens: readonly Token[], index: number): boolean => {
  const back = wordAt(tokens, index - 1) === 'the' ? 2 : 1;
  return wordAt(tokens, index - back) === 'of' && readValue(tokens, index - back - 1) !== undefined;
};

const RECKONED = /^(?:before|after|ago|later|earlier|since|until|prior|to)$/;

/** "Two years before …": the length of time places an event and belongs to none. */
const isReckoning = (tokens: readonly Token[], after: number): boolean =>
  /^(?:years?|months?|weeks?|days?|decades?|hours?)$/.test(wordAt(tokens, after)) &&
  RECKONED.test(wordAt(tokens, after + 1));

/** The numbers of a token range; those for which `isDate` holds of the token are passed over. */
export const readNumbers = (
  tokens: readonly Token[],
  range: Range,
  isDate: (token: Token) => boolean,
): readonly StatedNumber[] => {
  const found: StatedNumber[] = [];
  for (let index = range.first; index < range.end; index++) {
    const token = tokens[index];
    const reading =
      token && !isDate(token) && !isWhole(tokens, index) ? readScaled(tokens, index) : undefined;
    if (!reading || isReckoning(tokens, reading.end)) continue;
    const kinds = readKinds(tokens, { at: index, after: reading.end }, range);
    const isRough = ROUGH.has(wordAt(tokens, index - 1));
    if (kinds.length > 0) found.push({ value: reading.value, kinds, isRough });
    index = reading.end - 1;
  }
  return found;
};
