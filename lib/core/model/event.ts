import type { RelationName } from './relation.ts';

/** Where a row can be read by anyone: a stable page. */
export type Source = { readonly title: string; readonly url: string };

export const EVENT_ROLES = ['actor', 'object', 'place', 'context'] as const;

/**
 * What an entity does in an event: `actor` did it, `object` is whom or what it was done to,
 * `place` is where, `context` is what it belongs to (a war, a summit, a treaty).
 */
export type EventRole = (typeof EVENT_ROLES)[number];

/** A number in an event that a claim may state: votes, deaths, amounts. */
export type EventQuantity = { readonly of: string; readonly value: number; readonly unit?: string };

/** Who made the row: written by hand, made from an office term by template, or taken from a package. */
export type EventOrigin = 'written' | 'term' | 'package';

/** One dated, sourced row of a timeline. */
export type TimelineEvent = {
  /** Stable from build to build. */
  readonly id: string;
  /** EDTF at its true precision: `2008`, `2008-02`, `2008-02-17`, `2014/2022`. */
  readonly date: string;
  /** One sentence in the past tense that stands alone. */
  readonly text: string;
  readonly relation: RelationName | null;
  readonly roles: Readonly<Partial<Record<EventRole, readonly string[]>>>;
  /** Titles of all entities in it, in the order of the roles. */
  readonly entities: readonly string[];
  readonly quantities: readonly EventQuantity[];
  readonly source: Source;
  /** Month (`YYYY-MM`) of the newest text that the row was checked against. */
  readonly asOf: string;
  /** The independent text or table that the date was compared with. */
  readonly checked: string;
  readonly origin: EventOrigin;
  /** The name of the pack that the reader added and the row comes from; absent for ours. */
  readonly pack?: string;
};
