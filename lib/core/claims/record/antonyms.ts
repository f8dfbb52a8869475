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

const has = (stems: ReadonlySet<string>, words: readonly string[] | undefined): boolean =>
  words?.some(word => stems.has(word)) ?? false;

/** True where one text has only one side of a pair and the other only the other. */
export const saysOpposite = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  SIDES.some(([left, right]) => {
    const inA = [has(a, left), has(a, right)];
    const inB = [has(b, left), has(b, right)];
    return inA[0] !== inA[1] && inB[0] !== inB[1] && inA[0] !== inB[0];
  });
