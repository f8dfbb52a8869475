import type { RelationName } from '../../model/relation.ts';

/** Relations by whose words the press may tell an event of the other, and how surely. */
const NEAR: readonly (readonly [RelationName, RelationName, number])[] = [
  ['died', 'killed', 0.95],
  ['left', 'withdrew', 0.95],
  ['founded', 'launched', 0.9],
  ['held-event', 'met', 0.9],
  ['ratified', 'vote-adopted', 0.9],
  ['changed-law', 'vote-adopted', 0.9],
  ['ceasefire', 'agreed', 0.85],
  ['agreed', 'signed', 0.8],
  ['agreed', 'opened-talks', 0.8],
  ['agreed', 'acquired', 0.8],
  ['attacked', 'killed', 0.85],
  ['attacked', 'invaded', 0.85],
  ['attacked', 'launched', 0.8],
  ['attacked', 'disaster', 0.8],
  ['attacked', 'protested', 0.75],
  ['attacked', 'captured', 0.75],
  ['removed', 'resigned', 0.8],
  ['removed', 'captured', 0.75],
  ['convicted', 'ruled', 0.8],
  ['disaster', 'killed', 0.8],
  ['expelled', 'sanctioned', 0.8],
  ['expelled', 'vote-adopted', 0.8],
  ['granted-status', 'vote-adopted', 0.75],
  ['granted-status', 'joined', 0.8],
  ['annexed', 'captured', 0.75],
  ['elected', 'held-event', 0.75],
  ['announced', 'agreed', 0.75],
  ['announced', 'launched', 0.8],
  ['announced', 'sanctioned', 0.8],
  ['announced', 'changed-law', 0.8],
  ['announced', 'recognised', 0.75],
  ['announced', 'vote-adopted', 0.75],
  ['announced', 'ceasefire', 0.8],
];

const compile = (): ReadonlyMap<string, ReadonlyMap<RelationName, number>> => {
  const near = new Map<string, Map<RelationName, number>>();
  const add = (from: RelationName, to: RelationName, weight: number): void => {
    const others = near.get(from) ?? new Map<RelationName, number>();
    near.set(from, others.set(to, weight));
  };
  for (const [a, b, weight] of NEAR) {
    add(a, b, weight);
    add(b, a, weight);
  }
  return near;
};

const TABLE = compile();
const NONE: ReadonlyMap<RelationName, number> = new Map();

/** The relations near to one, with how surely words of theirs may tell it. */
export const nearTo = (relation: string | null): ReadonlyMap<RelationName, number> =>
  TABLE.get(relation ?? '') ?? NONE;

/** From here on the words of another relation say the same. */
export const AS_GOOD_AS = 0.9;
