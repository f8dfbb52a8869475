import type { EntityKind, EntityRef } from './entity.ts';
import type { TimelineEvent } from './event.ts';
import type { RelationName } from './relation.ts';
import type { Span } from './span.ts';

/** The reader's choice of how much is painted. */
export const AMOUNTS = ['few', 'normal', 'all'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** True when something of `level` is painted for a reader who chose `amount`; `null` is never painted. */
export const isPainted = (level: Amount | null, amount: Amount): boolean =>
  level !== null && AMOUNTS.indexOf(level) <= AMOUNTS.indexOf(amount);

/** A name in the text. `entity` is null for a name that the pack does not know for sure. */
export type Mention = Span & {
  readonly surface: string;
  readonly kind: EntityKind;
  readonly entity: EntityRef | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The lowest amount at which the page paints it; null: never. */
  readonly level: Amount | null;
  /** Why it was linked so, in words for the reader. */
  readonly reasons: readonly string[];
  /** The state or union whose government a capital or seat stands for here ("Moscow said"). */
  readonly standsFor?: EntityRef;
};

export type DateMention = Span & {
  readonly surface: string;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** EDTF, resolved against the publication date. */
  readonly value: string;
};

/**
 * What damaged a word: a program that replaces words, character recognition, a wrong encoding, a lost space, invisible
 * characters, letters of another alphabet.
 */
export type RepairKind = 'altered' | 'scan' | 'encoding' | 'joined' | 'hidden' | 'lookalike';

/** A word of a damaged copy, with what the program read in its place. Analyses kept by older versions have no kind. */
export type Repair = Span & {
  readonly surface: string;
  readonly restored: string;
  readonly kind?: RepairKind;
};

/** Which part of a claim the record has otherwise. */
export type DifferingPart = 'date' | 'actor' | 'object' | 'quantity' | 'polarity';

/** What the pack has on a claim. Never "true" or "false". */
export type ClaimRecord = {
  readonly status: 'agrees' | 'differs' | 'silent';
  readonly differs: DifferingPart | null;
  /** Ids of the matching events; where silent, of related background, or none. */
  readonly events: readonly string[];
};

/** What a claim says, as far as it was understood. */
export type ClaimFrame = {
  readonly relation: RelationName;
  readonly actors: readonly string[];
  readonly objects: readonly string[];
  /** EDTF, or null where the clause states no date. */
  readonly date: string | null;
  readonly negated: boolean;
};

/** A checkable clause. */
export type Claim = Span & {
  readonly text: string;
  /** Check-worthiness, 0 to 1. */
  readonly score: number;
  readonly level: Amount | null;
  /** Who says so, in the article's words; null where the article itself does. */
  readonly attributedTo: string | null;
  /** Titles of the entities in the clause. */
  readonly entities: readonly string[];
  readonly date: string | null;
  readonly frame: ClaimFrame | null;
  readonly record: ClaimRecord;
};

/** An entity of the article, with how much the article is about it. */
export type SalientEntity = EntityRef & {
  readonly kind: EntityKind;
  readonly description: string;
  readonly mentions: number;
  /** 0 to 1, the most salient first. */
  readonly salience: number;
};

/** All that was understood of one article. */
export type Analysis = {
  readonly packVersion: string;
  /** The language that the article was read as: a primary subtag such as `en`, or `und`. */
  readonly language: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly entities: readonly SalientEntity[];
  readonly claims: readonly Claim[];
  readonly repairs: readonly Repair[];
  /** The rows that matter for this article, in time order. */
  readonly timeline: readonly TimelineEvent[];
};
