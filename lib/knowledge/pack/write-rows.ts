import { ENTITY_KINDS } from '../../core/model/entity.ts';
import type { TimelineEvent } from '../../core/model/event.ts';
import { RELATION_NAMES } from '../../core/model/relation.ts';
import { ENTITY_FIELDS, EVENT_ORIGINS, type PackEntity, ROLE_ORDER } from './pack-format.ts';
import type { createRowIndex } from './row-index.ts';
import type { createStringTable } from './string-table.ts';
import { wikipediaAddress } from './wikipedia-address.ts';
import type { WordList } from './word-list.ts';

type Strings = Pick<ReturnType<typeof createStringTable>, 'add'>;

const ROLE_SHIFT = 28;
const ROW_MASK = 0x0fff_ffff;
const EVENTS_START = ENTITY_FIELDS.indexOf('eventsStart');
const FLAGS = ENTITY_FIELDS.indexOf('kindTierProminence');

const flagsOf = (entity: PackEntity): number =>
  (ENTITY_KINDS.indexOf(entity.kind) | (entity.tier << 4) | (Math.round(entity.prominence * 1000) << 8)) >>>
  0;

const qidNumber = (qid: string | null): number => (qid === null ? 0 : Number(qid.slice(1)));

/** The words of an entity's row, in the order of `ENTITY_FIELDS`; its list of events is filled in at the end. */
export const entityWords = (
  entity: PackEntity,
  strings: Strings,
  aliasesStart: number,
): readonly number[] => [
  strings.add(entity.title),
  strings.add(entity.label),
  strings.add(entity.description),
  strings.add(entity.asOf),
  qidNumber(entity.qid),
  flagsOf(entity),
  aliasesStart,
  0,
];

/** The words of an event's row, in the order of `EVENT_FIELDS`. `titleNumber` is the string of an entity's title. */
export const eventWords = (
  event: TimelineEvent,
  strings: Strings,
  { rolesStart, titleNumber }: { readonly rolesStart: number; readonly titleNumber: number | undefined },
): readonly number[] => {
  const { title, url } = event.source;
  return [
    strings.add(event.id),
    strings.add(event.date),
    strings.add(event.text),
    titleNumber ?? strings.add(title),
    url === wikipediaAddress(title) ? 0 : strings.add(url),
    strings.add(event.asOf),
    strings.add(event.checked),
    event.relation === null ? 0 : RELATION_NAMES.indexOf(event.relation) + 1,
    EVENT_ORIGINS.indexOf(event.origin),
    strings.add(event.quantities.length > 0 ? JSON.stringify(event.quantities) : ''),
    rolesStart,
  ];
};

/** The roles of an event, a word each: which role, and the row of the entity. Throws for a title that is none. */
export const roleWords = (
  event: TimelineEvent,
  rows: Pick<ReturnType<typeof createRowIndex>, 'find'>,
): readonly number[] =>
  ROLE_ORDER.flatMap((role, roleIndex) =>
    (event.roles[role] ?? []).map(title => {
      const row = rows.find(title);
      if (row === undefined) throw new Error(`No entity has the title "${title}".`);
      return ((roleIndex << ROLE_SHIFT) | row) >>> 0;
    }),
  );

/** The prominence of a row, in thousandths. */
export const prominenceOfRow = (entities: WordList, row: number): number =>
  entities.get(row * ENTITY_FIELDS.length + FLAGS) >>> 8;

type RoleLists = { readonly starts: WordList; readonly words: WordList };

/** The rows of the entities of an event, once each. */
const entitiesOfEvent = ({ starts, words }: RoleLists, event: number): readonly number[] => {
  const end = event + 1 < starts.length() ? starts.get(event + 1) : words.length();
  const rows: number[] = [];
  for (let at = starts.get(event); at < end; at++) {
    const row = words.get(at) & ROW_MASK;
    if (!rows.includes(row)) rows.push(row);
  }
  return rows;
};

const forEachPair = (roles: RoleLists, visit: (row: number, event: number) => void): void => {
  for (let event = 0; event < roles.starts.length(); event++) {
    for (const row of entitiesOfEvent(roles, event)) visit(row, event);
  }
};

/** Lists the events of each entity by counting, and notes in `entities` where each list starts. */
export const listEventsOfEntities = (entities: WordList, roles: RoleLists): Uint32Array => {
  const count = entities.length() / ENTITY_FIELDS.length;
  const next = new Uint32Array(count + 1);
  forEachPair(roles, row => {
    next[row + 1] = (next[row + 1] ?? 0) + 1;
  });
  for (let row = 0; row < count; row++) {
    next[row + 1] = (next[row + 1] ?? 0) + (next[row] ?? 0);
    entities.set(row * ENTITY_FIELDS.length + EVENTS_START, next[row] ?? 0);
  }
  const items = new Uint32Array(next[count] ?? 0);
  forEachPair(roles, (row, event) => {
    const at = next[row] ?? 0;
    items[at] = event;
    next[row] = at + 1;
  });
  return items;
};
