/**
 * Evidence that an event is the one that a statement tells of. The sizes were chosen on the odd sentences of
 * tests/fixtures/record.
 */
import type { DateFit } from './compare-dates.ts';
import type { EventMatch } from './event-match.ts';
import { AS_GOOD_AS } from './near-relations.ts';

const DATE_EVIDENCE: Readonly<Record<DateFit, number>> = {
  day: 2.6,
  month: 1.7,
  year: 1,
  near: 0.5,
  none: 0,
  other: 0,
};

const EVIDENCE = {
  relation: 2,
  role: 1.1,
  missingRole: 0.5,
  other: 0.5,
  number: 0.8,
  ordinal: 1.5,
  word: 0.55,
  stranger: -0.8,
} as const;

const MOST = { others: 2, numbers: 2, words: 4, strangers: 2 } as const;

const weighRole = (cover: number | null): number =>
  cover === null ? EVIDENCE.missingRole : EVIDENCE.role * cover;

/** What is counted of a match. */
export type Countable = Pick<
  EventMatch,
  'relation' | 'actor' | 'object' | 'others' | 'ordinal' | 'sharedWords'
>;

const weigh = (match: Countable, sameNumbers: number, strangers: number): number =>
  EVIDENCE.relation * match.relation +
  weighRole(match.actor) +
  weighRole(match.object) +
  EVIDENCE.other * Math.min(MOST.others, match.others) +
  EVIDENCE.number * Math.min(MOST.numbers, sameNumbers) +
  (match.ordinal === 'same' ? EVIDENCE.ordinal : 0) +
  EVIDENCE.word * Math.min(MOST.words, match.sharedWords) +
  EVIDENCE.stranger * Math.min(MOST.strangers, strangers);

/** Evidence by all but the date. */
export const weighIdentity = (match: EventMatch): number =>
  weigh(match, match.numbers.same, match.strangers.length);

/** Evidence by the date. */
export const weighDate = (fit: DateFit): number => DATE_EVIDENCE[fit];

/** Less evidence than this decides nothing. */
const LEAST_EVIDENCE = 3.3;

/** True where an event cannot come to count, whatever else is looked at: most are left aside here. */
export const isHopeless = (sketch: Countable, date: DateFit, numbers: number): boolean =>
  (date === 'other' && sketch.relation < AS_GOOD_AS) ||
  weigh(sketch, numbers, 0) + DATE_EVIDENCE[date] < LEAST_EVIDENCE;
