/**
 * What a segment of a clause states, as far as it was understood: the words of relations in it, who takes part and
 * where they stand, its dates, numbers and ordinals, and whether it is told as real, and as a negation.
 */
import type { Mention } from '../../model/analysis.ts';
import type { RelationName } from '../../model/relation.ts';
import type { TokenizedText } from '../../text/token.ts';
import type { Trigger } from './find-triggers.ts';
import type { StatedNumber } from './read-numbers.ts';
import type { TokenRange } from './split-segments.ts';
import type { StatedDate } from './stated-dates.ts';

/** Where a participant stands. */
export type Participant = {
  readonly title: string | null;
  readonly surface: string;
  readonly kind: Mention['kind'];
  /** True where the reader said that the words do not mean what they seem to: they name nobody of an event. */
  readonly isRejected: boolean;
  /** True after "by". */
  readonly isAgent: boolean;
  /** True for a nationality ("the Dutch minister"), a place where, or another thing by the way. */
  readonly isAside: boolean;
  readonly token: number;
};

/** As whom a participant stands to a trigger: the subject and what follows "by" act, the rest is acted on. */
export const slotOf = (participant: Participant, trigger: Trigger | undefined): 'actor' | 'object' => {
  if (!trigger) return 'actor';
  if (participant.isAgent && participant.token > trigger.first) return 'actor';
  return participant.token < trigger.first !== trigger.isPassive ? 'actor' : 'object';
};

export type Statement = {
  readonly text: TokenizedText;
  readonly range: TokenRange;
  /** Triggers with `first` and `last` as tokens of the text. */
  readonly triggers: readonly Trigger[];
  /** The first trigger of each relation. */
  readonly strong: ReadonlyMap<RelationName, Trigger>;
  readonly weak: ReadonlyMap<RelationName, Trigger>;
  readonly participants: readonly Participant[];
  /** Last words of people whose full name the pack may have, folded. */
  readonly surnames: ReadonlySet<string>;
  /** Titles that stand near: in the rest of the sentence, in the sentence before. */
  readonly nearby: readonly string[];
  /** Titles that words of the segment describe: "the bloc". */
  readonly described: readonly string[];
  /** True where a pronoun or a short description stands for somebody named before. */
  readonly isAnaphoric: boolean;
  readonly dates: readonly StatedDate[];
  /** Those that are the time of what happened. */
  readonly exactDates: readonly StatedDate[];
  readonly exactDatesAround: readonly StatedDate[];
  /** Day number of the publication; null where unknown. */
  readonly publishedDay: number | null;
  /** Dates in the other segments of its sentence. */
  readonly datesAround: readonly StatedDate[];
  /** Numbers of the whole clause. */
  readonly numbers: readonly StatedNumber[];
  readonly ordinals: readonly number[];
  /** Stems that tell what it is about, without names, dates and function words. */
  readonly stems: ReadonlySet<string>;
  readonly isNegated: boolean;
  /** True where "again", "another" or "a third term" speaks of one of several. */
  readonly isRepeated: boolean;
  /** True where "before", "later" and the like stand in it, so that a date may be another's. */
  readonly isReckoning: boolean;
  /** True where a word of refusal or failure stands in it; read when asked for. */
  isContrary(): boolean;
  /** Sides of opposites that its words take; read when asked for. */
  sides(): number;
  /** The offices it names; read when asked for. */
  offices(): readonly string[];
};
