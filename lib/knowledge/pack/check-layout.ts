/**
 * Whether the numbers of a pack lead only to places inside it. A checksum says that a file is as it was written, not
 * that it was written in good faith: a pack of somebody else's may hold an index without end or a list past the end.
 */
import { ENTITY_FIELDS, EVENT_FIELDS, ROLE_ORDER } from './pack-format.ts';
import { type Sections, wordsOf } from './sections.ts';

const ROLE_SHIFT = 28;
const ROW_MASK = 0x0fff_ffff;
const CANDIDATE_WORDS = 2;

const rises = (words: Uint32Array, last: number): boolean =>
  words.every((word, index) => index === 0 || word >= (words[index - 1] ?? 0)) &&
  (words.length === 0 || (words.at(-1) ?? 0) <= last);

const column = (words: Uint32Array, width: number, at: number): Uint32Array =>
  words.filter((_, index) => index % width === at);

const allBelow = (words: Uint32Array, limit: number): boolean => words.every(word => word < limit);

const isPowerOfTwo = (value: number): boolean => value > 0 && Number.isInteger(Math.log2(value));

/** A power of two with an empty slot, so that every search ends; a slot holds the number of a row and one. */
const isSoundTable = (slots: Uint32Array, rows: number): boolean =>
  isPowerOfTwo(slots.length) && slots.includes(0) && allBelow(slots, rows + 1);

/** A power of two with an empty slot, so that every search ends; children are nodes with a list of candidates. */
const isSoundTrie = (slots: Uint32Array, nodes: number): boolean => {
  const capacity = slots.length / 2;
  const checks = column(slots, 2, 0);
  return isPowerOfTwo(capacity) && checks.includes(0) && allBelow(column(slots, 2, 1), nodes);
};

const ENTITY_STRINGS = ['title', 'label', 'description', 'asOf'] as const;
const EVENT_STRINGS = [
  'id',
  'date',
  'text',
  'sourceTitle',
  'sourceUrl',
  'asOf',
  'checked',
  'quantities',
] as const;

const hasStrings = <Field extends string>(
  rows: Uint32Array,
  { fields, named, strings }: { fields: readonly Field[]; named: readonly Field[]; strings: number },
): boolean => named.every(field => allBelow(column(rows, fields.length, fields.indexOf(field)), strings));

const areRolesSound = (roles: Uint32Array, entities: number): boolean =>
  roles.every(word => word >>> ROLE_SHIFT < ROLE_ORDER.length && (word & ROW_MASK) < entities);

/** Names the first part of a pack whose numbers lead outside it; undefined where all is well. */
export const findUnsoundPart = (sections: Sections): string | undefined => {
  const words = (name: keyof Sections): Uint32Array => wordsOf(sections[name]);
  const offsets = words('stringOffsets');
  const strings = offsets.length - 1;
  const entityRows = words('entities');
  const eventRows = words('events');
  const entities = entityRows.length / ENTITY_FIELDS.length;
  const events = eventRows.length / EVENT_FIELDS.length;
  const starts = words('nameCandidateStarts');
  const candidates = words('nameCandidates');
  const entityColumn = (field: (typeof ENTITY_FIELDS)[number]): Uint32Array =>
    column(entityRows, ENTITY_FIELDS.length, ENTITY_FIELDS.indexOf(field));
  const checks: Readonly<Record<string, () => boolean>> = {
    strings: () => strings > 0 && rises(offsets, sections.stringBytes.length),
    entities: () =>
      Number.isInteger(entities) &&
      hasStrings(entityRows, { fields: ENTITY_FIELDS, named: ENTITY_STRINGS, strings }) &&
      rises(entityColumn('aliasesStart'), words('entityAliases').length) &&
      rises(entityColumn('eventsStart'), words('entityEvents').length),
    aliases: () => allBelow(words('entityAliases'), strings),
    'events of entities': () => allBelow(words('entityEvents'), events),
    'table of titles': () => isSoundTable(words('titleSlots'), entities),
    events: () =>
      Number.isInteger(events) &&
      hasStrings(eventRows, { fields: EVENT_FIELDS, named: EVENT_STRINGS, strings }) &&
      rises(
        column(eventRows, EVENT_FIELDS.length, EVENT_FIELDS.indexOf('rolesStart')),
        words('eventRoles').length,
      ),
    roles: () => areRolesSound(words('eventRoles'), entities),
    'table of events': () => isSoundTable(words('eventSlots'), events),
    names: () => isSoundTrie(words('nameSlots'), starts.length) && rises(starts, candidates.length),
    'candidates of names': () =>
      candidates.length % CANDIDATE_WORDS === 0 &&
      starts.every(start => start % CANDIDATE_WORDS === 0) &&
      candidates.every((word, index) =>
        index % CANDIDATE_WORDS === 0 ? word < strings : (word & ROW_MASK) < entities,
      ),
    words: () => sections.wordBits.length > 0,
  };
  return Object.entries(checks).find(([, isSound]) => !isSound())?.[0];
};
