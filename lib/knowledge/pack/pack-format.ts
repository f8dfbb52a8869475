/**
 * The pack: one binary file that holds entities, their names, events and a list of common words.
 *
 * A pack is opened, not parsed: every section is viewed as an array of 32-bit integers or of UTF-8 bytes where it
 * lies in the file, and strings are decoded when they are asked for. All integers are little-endian.
 *
 *   0   magic "BGPK"        4   format version        8   length of the file in bytes
 *   12  checksum of the words from 16 to the first section                16  number of sections
 *   20  for each section: id, offset in bytes (a multiple of 16), length in bytes, checksum
 *
 * Opening checks the header, the length and the manifest, so it costs the same for every size; the checksums of the
 * other sections are there for whoever wants the whole file checked (`checkContents`).
 */

import type { EntityKind, EntityTier } from '../../core/model/entity.ts';
import type { EventOrigin, EventRole, TimelineEvent } from '../../core/model/event.ts';
import type { PackSource } from '../../core/model/pack-description.ts';

export const PACK_MAGIC = 0x4b50_4742;

/** Raised when the layout below changes; a pack of another version is refused. */
export const PACK_FORMAT_VERSION = 2;

export const HEADER_WORDS = 5;

/** Words of the header for each section. */
export const SECTION_WORDS = 4;

/** Sections begin at multiples of this, and a checksum takes as much at a time. */
export const ALIGNMENT_BYTES = 16;

export const SECTION = {
  manifest: 1,
  stringOffsets: 2,
  stringBytes: 3,
  entities: 4,
  entityAliases: 5,
  entityEvents: 6,
  titleSlots: 7,
  events: 8,
  eventRoles: 9,
  eventSlots: 10,
  nameSlots: 11,
  nameCandidateStarts: 12,
  nameCandidates: 13,
  wordBits: 14,
} as const;

export type SectionName = keyof typeof SECTION;

/** Fields of one row of the entities section, in words. */
export const ENTITY_FIELDS = [
  'title',
  'label',
  'description',
  'asOf',
  'qid',
  'kindTierProminence',
  'aliasesStart',
  'eventsStart',
] as const;

/**
 * Fields of one row of the events section, in words; strings are numbers of the string table. An empty `sourceUrl`
 * stands for the English Wikipedia article of `sourceTitle`.
 */
export const EVENT_FIELDS = [
  'id',
  'date',
  'text',
  'sourceTitle',
  'sourceUrl',
  'asOf',
  'checked',
  'relation',
  'origin',
  'quantities',
  'rolesStart',
] as const;

export const EVENT_ORIGINS: readonly EventOrigin[] = ['written', 'term', 'package'];

export const ROLE_ORDER: readonly EventRole[] = ['actor', 'object', 'place', 'context'];

export const REFERENCE_TIER = 0;

export const NAME_FORMS = ['name', 'demonym', 'short'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

export type PackManifest = {
  readonly name: string;
  /** Changes with the contents: a hash of them, 64 bits in hexadecimal. */
  readonly version: string;
  /** Month (`YYYY-MM`) of the newest text that anything in it was checked against. */
  readonly asOf: string;
  readonly counts: { readonly entities: number; readonly events: number; readonly names: number };
  readonly sources: readonly PackSource[];
};

/** An entity as the builder hands it over. */
export type PackEntity = {
  readonly title: string;
  readonly qid: string | null;
  readonly kind: EntityKind;
  readonly label: string;
  readonly description: string;
  readonly aliases: readonly { readonly name: string; readonly form: NameForm }[];
  readonly prominence: number;
  /** `REFERENCE_TIER` where another pack describes the entity and this one only names it in its rows. */
  readonly tier: EntityTier | typeof REFERENCE_TIER;
  readonly asOf: string;
};

/** All that goes into a pack. */
export type PackContents = {
  readonly name: string;
  readonly entities: readonly PackEntity[];
  readonly events: readonly TimelineEvent[];
  /** Common English words in lower case. */
  readonly words: readonly string[];
  readonly sources: readonly PackSource[];
};
