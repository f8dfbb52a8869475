/**
 * The reader's own rows as a pack. It describes nobody: it names entities that other packs describe, so it gives rows
 * and spellings and leaves each entity its line. In use it is joined above all others; as a file it is for somebody
 * else, or for another machine.
 */
import { compareEdtf } from '../../core/dates/edtf.ts';
import type { Correction } from '../../core/model/correction.ts';
import type { TimelineEvent } from '../../core/model/event.ts';
import type { OwnRow } from '../../core/model/own-row.ts';
import { type PackContents, type PackEntity, REFERENCE_TIER } from '../pack/pack-format.ts';

/** What a pack is made of. */
export type OwnKnowledge = {
  /** The pack's name. */
  readonly name: string;
  readonly rows: readonly OwnRow[];
  /** Those of kind `is-that` that hold everywhere become spellings. */
  readonly corrections: readonly Correction[];
};

const monthOf = ({ updatedAt }: OwnRow): string => updatedAt.slice(0, 7);

/** Whom a row is about and whom its roles leave out stands in its context: a pack keeps entities by their roles. */
const rolesOf = ({ roles, entities }: OwnRow): TimelineEvent['roles'] => {
  const placed = new Set(Object.values(roles).flat());
  const others = entities.filter(title => !placed.has(title));
  return others.length === 0 ? roles : { ...roles, context: [...(roles.context ?? []), ...others] };
};

const eventOf = (row: OwnRow): TimelineEvent => ({
  id: row.id,
  date: row.date,
  text: row.text,
  relation: row.relation,
  roles: rolesOf(row),
  entities: row.entities,
  quantities: [],
  source: row.source,
  asOf: monthOf(row),
  checked: row.source.title,
  origin: 'written',
});

const titlesIn = ({ roles }: TimelineEvent): readonly string[] => Object.values(roles).flat();

const inTimeOrder = (a: OwnRow, b: OwnRow): number =>
  compareEdtf(a.date, b.date) || (a.id < b.id ? -1 : Number(a.id > b.id));

const findSpellings = (corrections: readonly Correction[]): ReadonlyMap<string, readonly string[]> => {
  const spellings = new Map<string, string[]>();
  for (const each of corrections) {
    if (each.kind !== 'is-that' || each.scope.within !== 'everywhere') continue;
    spellings.set(each.title, [...(spellings.get(each.title) ?? []), each.surface]);
  }
  return spellings;
};

const referenceTo = (title: string, spellings: readonly string[], asOf: string): PackEntity => ({
  title,
  qid: null,
  kind: 'other',
  label: title.replace(/ \([^)]*\)$/, '') || title,
  description: '',
  aliases: spellings.map(name => ({ name, form: 'name' })),
  prominence: 0.5,
  tier: REFERENCE_TIER,
  asOf,
});

/** The oldest month that a pack of spellings alone can be of; nothing in it was checked against a text. */
const NO_MONTH = '2025-01';

/** The contents of the reader's own pack; the same rows and corrections give the same. */
export const ownPackContents = ({ name, rows, corrections }: OwnKnowledge): PackContents => {
  const living = rows.filter(row => row.deletedAt === null).toSorted(inTimeOrder);
  const events = living.map(eventOf);
  const spellings = findSpellings(corrections);
  const titles = [...new Set([...events.flatMap(titlesIn), ...spellings.keys()])].toSorted();
  const asOf = living.map(monthOf).toSorted().at(-1) ?? NO_MONTH;
  return {
    name,
    entities: titles.map(title => referenceTo(title, spellings.get(title) ?? [], asOf)),
    events,
    words: [],
    sources: [{ name, what: 'rows and spellings of a reader', licence: 'as its writer says', url: null }],
  };
};
