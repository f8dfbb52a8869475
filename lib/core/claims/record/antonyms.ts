import { stemWord } from '../words/stem-word.ts';

/** Words of which one side says the opposite of the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['approve adopt pass endorse accept', 'reject refuse fail decline'],
  ['impose introduce', 'lift'],
  ['ban block prohibit outlaw', 'allow permit authorise unblock'],
  ['acquit clear', 'convict guilty sentence jail'],
  ['uphold confirm', 'overturn annul quash'],
  ['survive', 'lose oust topple fall'],
  ['join enter accede', 'leave quit withdraw exit'],
  ['lawful legal', 'unlawful illegal violate breach'],
  ['extend renew prolong', 'end expire quit'],
  ['arrest detain jail', 'release free'],
  ['found establish launch', 'dissolve abolish disband'],
  ['keep retain', 'abolish scrap'],
];

const SIDES = PAIRS.map(pair => pair.map(words => words.split(' ').map(stemWord)));

/** Two bits for each pair, by word: its left side, its right side. */
const BITS: ReadonlyMap<string, number> = new Map(
  SIDES.flatMap((sides, pair) =>
    sides.flatMap((words, side) => words.map(word => [word, 1 << (2 * pair + side)] as const)),
  ),
);

const LEFT_BITS = SIDES.reduce((bits, _, pair) => bits | (1 << (2 * pair)), 0);

/** Which sides of which pairs a text has, as bits. */
export const readSides = (stems: Iterable<string>): number => {
  let sides = 0;
  for (const stem of stems) sides |= BITS.get(stem) ?? 0;
  return sides;
};

/** True where a text has words of refusing, and none of accepting. */
export const isRefusing = (sides: number): boolean => (sides & 3) === 2;

/** True where one text has only one side of a pair and the other only the other; both by `readSides`. */
export const saysOpposite = (a: number, b: number): boolean => {
  const onlyLeft = (sides: number): number => sides & ~(sides >> 1) & LEFT_BITS;
  const onlyRight = (sides: number): number => (sides >> 1) & ~sides & LEFT_BITS;
  return ((onlyLeft(a) & onlyRight(b)) | (onlyRight(a) & onlyLeft(b))) !== 0;
};
