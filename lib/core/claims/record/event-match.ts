import type { EntityKind } from '../../model/entity.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Participant } from '../frame/statement.ts';
import type { DateFit } from './compare-dates.ts';
import type { NumberFit } from './compare-numbers.ts';
import type { EventIndex } from './event-index.ts';
import type { StandsFor } from './stands-for.ts';

/** How well an event answers a statement, part by part. */
export type EventMatch = {
  readonly event: TimelineEvent;
  /** 1: in words that state it; less: in weak words, or only its sentence states it too; 0: not at all. */
  readonly relation: number;
  /** 0 to 1; null where the event has no such role. */
  readonly actor: number | null;
  readonly object: number | null;
  /** How many other participants of the event stand in the segment. */
  readonly others: number;
  /** Participants of the statement that the event does not have. */
  readonly strangers: readonly Participant[];
  readonly date: DateFit;
  /** The same for all dates of its sentence. */
  readonly dateAround: DateFit;
  /** True where a stated date lies in the year of the event. */
  readonly isInItsYear: boolean;
  /** True where a date elsewhere in the sentence would be another than the event's. */
  readonly isOffAround: boolean;
  readonly numbers: NumberFit;
  readonly ordinal: 'same' | 'other' | 'none';
  readonly isOtherOffice: boolean;
  readonly isTurnedRound: boolean;
  readonly isOpposite: boolean;
  /** The role in which the statement names another than the event. */
  readonly usurped: 'actor' | 'object' | null;
  /** Whether one of the named, or two of them together, have no other event of this relation. */
  readonly unique: 'one' | 'pair' | 'no';
  /** True where one of the named has no other event of this relation. */
  readonly isOnly: boolean;
  /** True where the words before the verb name nobody of the event. */
  readonly isUnknownSubject: boolean;
  /** True where the verb is in the passive and nobody is named who did it. */
  readonly isAgentless: boolean;
  /** True where the segment itself names somebody of the event. */
  readonly isOwn: boolean;
  /** True where the statement names a thing that is acted on: a treaty, a bridge, a battle. */
  readonly isOfThing: boolean;
  /** True where only one of the two has a word of refusal or failure. */
  readonly isContrary: boolean;
  /** True where a country or body is named beside that of the event, which is not: "Norway's president". */
  readonly isForeign: boolean;
  /** True where it names another place than the event. */
  readonly isElsewhere: boolean;
  /** True where the relation is stated by a verb in the past, not only named by a noun. */
  readonly isTold: boolean;
  /** True where an unknown name may stand in the place of one of its participants. */
  readonly isDoubtful: boolean;
  /** Content words that both use. */
  readonly sharedWords: number;
};

/** What sort of thing an entity is; undefined where the pack has it not. */
export type KindOf = (title: string) => EntityKind | undefined;

/** What a comparison may ask of the pack. */
export type MatchContext = {
  readonly weights: ReadonlyMap<string, number>;
  readonly kindOf: KindOf;
  readonly eventsOf: EventIndex;
  readonly standsFor: StandsFor;
  /** What the pack says of a title in a line; empty where it has it not. */
  describe(title: string): string;
  isWord(word: string): boolean;
};

/** How surely the roles of an event are named, 0 to 1; null where it has no such role. */
export type Cover = Pick<EventMatch, 'actor' | 'object'>;
