import type { EventQuantity, EventRole, Source, TimelineEvent } from '../../core/model/event.ts';
import { RELATION_NAMES } from '../../core/model/relation.ts';
import { EVENT_FIELDS, EVENT_ORIGINS, ROLE_ORDER } from './pack-format.ts';
import { remember } from './remember.ts';
import { type Sections, wordsOf } from './sections.ts';
import { searchSlots } from './slot-table.ts';
import { viewTable } from './view-table.ts';
import { wikipediaAddress } from './wikipedia-address.ts';

/** A role of an event is one word: which role, and the row of the entity. */
const ROLE_SHIFT = 28;
const ENTITY_MASK = 0x0fff_ffff;

type Readers = { readonly text: (index: number) => string; readonly titleAt: (row: number) => string };

type RolesAndEntities = Pick<TimelineEvent, 'roles' | 'entities'>;

const readRoles = (words: Uint32Array, titleAt: Readers['titleAt']): RolesAndEntities => {
  const roles: Partial<Record<EventRole, string[]>> = {};
  const entities = new Set<string>();
  for (const word of words) {
    const role = ROLE_ORDER[word >>> ROLE_SHIFT];
    const title = titleAt(word & ENTITY_MASK);
    entities.add(title);
    if (role) roles[role] = [...(roles[role] ?? []), title];
  }
  return { roles, entities: [...entities] };
};

const readQuantities = (text: string): readonly EventQuantity[] =>
  text === '' ? [] : (JSON.parse(text) as readonly EventQuantity[]);

/** The events of a pack by row; a row is decoded when it is asked for. */
export const viewEvents = (sections: Sections, { text, titleAt }: Readers) => {
  const rows = viewTable(wordsOf(sections.events), EVENT_FIELDS);
  const roles = wordsOf(sections.eventRoles);
  const slots = wordsOf(sections.eventSlots);
  const sourceAt = (row: number): Source => {
    const title = text(rows.get(row, 'sourceTitle'));
    return { title, url: text(rows.get(row, 'sourceUrl')) || wikipediaAddress(title) };
  };
  const read = (row: number): TimelineEvent => ({
    id: text(rows.get(row, 'id')),
    date: text(rows.get(row, 'date')),
    text: text(rows.get(row, 'text')),
    relation: RELATION_NAMES[rows.get(row, 'relation') - 1] ?? null,
    ...readRoles(rows.list(row, 'rolesStart', roles), titleAt),
    quantities: readQuantities(text(rows.get(row, 'quantities'))),
    source: sourceAt(row),
    asOf: text(rows.get(row, 'asOf')),
    checked: text(rows.get(row, 'checked')),
    origin: EVENT_ORIGINS[rows.get(row, 'origin')] ?? 'written',
  });
  return {
    count: rows.length,
    eventAt: remember(read),
    findRow: (id: string) => searchSlots(slots, id, row => text(rows.get(row, 'id'))),
  };
};
