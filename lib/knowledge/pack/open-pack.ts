import { ENTITY_KINDS, type Entity, type EntityTier } from '../../core/model/entity.ts';
import type { EventQuantity, TimelineEvent } from '../../core/model/event.ts';
import type { KnowledgeBase, NameCandidate } from '../../core/model/knowledge-base.ts';
import { RELATION_NAMES } from '../../core/model/relation.ts';
import { failure, type Result, success } from '../../core/model/result.ts';
import { readNameTrie } from './name-index.ts';
import {
  ENTITY_FIELDS,
  EVENT_FIELDS,
  EVENT_ORIGINS,
  NAME_FORMS,
  type PackManifest,
  ROLE_ORDER,
} from './pack-format.ts';
import { findSections, wordsOf } from './sections.ts';
import { readStrings } from './string-table.ts';
import { filterHasWord } from './word-filter.ts';

/** An opened pack: all look-ups, and what it says of itself. */
export type Pack = KnowledgeBase & {
  readonly manifest: PackManifest;
  readonly entityCount: number;
  readonly eventCount: number;
  eventAt(index: number): TimelineEvent;
};

type Table<Field extends string> = {
  readonly length: number;
  get(row: number, field: Field): number;
};

const viewTable = <Field extends string>(words: Uint32Array, fields: readonly Field[]): Table<Field> => {
  const columns = new Map(fields.map((field, index) => [field, index]));
  return {
    length: words.length / fields.length,
    get: (row, field) => words[row * fields.length + (columns.get(field) ?? 0)] ?? 0,
  };
};

/** Remembers what `read` gave for a row, so that a row is decoded once. */
const rememberRows = <T>(read: (index: number) => T): ((index: number) => T) => {
  const known = new Map<number, T>();
  return index => {
    const cached = known.get(index);
    if (cached !== undefined) return cached;
    const value = read(index);
    known.set(index, value);
    return value;
  };
};

/** Finds the row whose key is `key`, with `order` listing rows by key. */
const searchOrder = (order: Uint32Array, key: string, keyOf: (row: number) => string): number | undefined => {
  let low = 0;
  let high = order.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = order[middle] ?? 0;
    const found = keyOf(row);
    if (found === key) return row;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
};

const readManifest = (section: Uint8Array): Result<PackManifest> => {
  try {
    return success(JSON.parse(new TextDecoder().decode(section)) as PackManifest);
  } catch {
    return failure('pack-damaged', 'The knowledge pack is damaged: its manifest cannot be read.');
  }
};

const kindOf = (flags: number) => ENTITY_KINDS[flags & 15] ?? 'other';
const prominenceOf = (flags: number): number => (flags >>> 8) / 1000;

/**
 * Opens a pack over its bytes. The file is checked whole (length, version, checksum) but nothing is parsed: names
 * and rows are found where they lie. Fails with `pack-truncated`, `pack-damaged`, `pack-version` or
 * `pack-not-a-pack`.
 */
export const openPack = (bytes: ArrayBuffer): Result<Pack> => {
  const sections = findSections(bytes);
  if (!sections.ok) return sections;
  const manifest = readManifest(sections.value.manifest);
  if (!manifest.ok) return manifest;
  return success(viewPack(sections.value, manifest.value));
};

type Sections = Extract<ReturnType<typeof findSections>, { ok: true }>['value'];

const viewPack = (sections: Sections, manifest: PackManifest): Pack => {
  const text = readStrings(wordsOf(sections.stringOffsets), sections.stringBytes);
  const entities = viewTable(wordsOf(sections.entities), ENTITY_FIELDS);
  const events = viewTable(wordsOf(sections.events), EVENT_FIELDS);
  const aliases = wordsOf(sections.entityAliases);
  const entityEvents = wordsOf(sections.entityEvents);
  const roles = wordsOf(sections.eventRoles);
  const titleOrder = wordsOf(sections.titleOrder);
  const eventOrder = wordsOf(sections.eventOrder);
  const candidateStarts = wordsOf(sections.nameCandidateStarts);
  const candidates = wordsOf(sections.nameCandidates);
  const wordBits = wordsOf(sections.wordBits);

  const titleOf = (row: number) => text(entities.get(row, 'title'));
  const listEnd = (row: number, field: 'aliasesStart' | 'eventsStart', all: Uint32Array) =>
    row + 1 < entities.length ? entities.get(row + 1, field) : all.length;

  const entityAt = rememberRows((row): Entity => {
    const flags = entities.get(row, 'kindTierProminence');
    const qid = entities.get(row, 'qid');
    const names = aliases.subarray(entities.get(row, 'aliasesStart'), listEnd(row, 'aliasesStart', aliases));
    return {
      title: titleOf(row),
      qid: qid === 0 ? null : `Q${qid}`,
      label: text(entities.get(row, 'label')),
      kind: kindOf(flags),
      description: text(entities.get(row, 'description')),
      aliases: Array.from(names, text),
      tier: ((flags >>> 4) & 15) as EntityTier,
      asOf: text(entities.get(row, 'asOf')),
      prominence: prominenceOf(flags),
    };
  });

  const readRoles = (row: number): Pick<TimelineEvent, 'roles' | 'entities'> => {
    const end = row + 1 < events.length ? events.get(row + 1, 'rolesStart') : roles.length;
    const byRole: Partial<Record<(typeof ROLE_ORDER)[number], string[]>> = {};
    const titles = new Set<string>();
    for (const word of roles.subarray(events.get(row, 'rolesStart'), end)) {
      const role = ROLE_ORDER[word >>> 28];
      const title = titleOf(word & 0x0fff_ffff);
      titles.add(title);
      if (role) byRole[role] = [...(byRole[role] ?? []), title];
    }
    return { roles: byRole, entities: [...titles] };
  };

  const eventAt = rememberRows((row): TimelineEvent => {
    const quantities = text(events.get(row, 'quantities'));
    return {
      id: text(events.get(row, 'id')),
      date: text(events.get(row, 'date')),
      text: text(events.get(row, 'text')),
      relation: RELATION_NAMES[events.get(row, 'relation') - 1] ?? null,
      ...readRoles(row),
      quantities: quantities === '' ? [] : (JSON.parse(quantities) as EventQuantity[]),
      source: { title: text(events.get(row, 'sourceTitle')), url: text(events.get(row, 'sourceUrl')) },
      asOf: text(events.get(row, 'asOf')),
      checked: text(events.get(row, 'checked')),
      origin: EVENT_ORIGINS[events.get(row, 'origin')] ?? 'written',
    };
  });

  const findRow = (title: string) => searchOrder(titleOrder, title, titleOf);
  const candidateAt = rememberRows((node): readonly NameCandidate[] => {
    const found: NameCandidate[] = [];
    for (let at = candidateStarts[node] ?? 0; at < (candidateStarts[node + 1] ?? 0); at += 2) {
      const word = candidates[at + 1] ?? 0;
      const entityIndex = word & 0x0fff_ffff;
      const flags = entities.get(entityIndex, 'kindTierProminence');
      found.push({
        alias: text(candidates[at] ?? 0),
        entityIndex,
        kind: kindOf(flags),
        form: NAME_FORMS[word >>> 28] ?? 'name',
        prominence: prominenceOf(flags),
      });
    }
    return found;
  });

  return {
    manifest,
    version: manifest.version,
    entityCount: entities.length,
    eventCount: events.length,
    names: { ...readNameTrie(wordsOf(sections.nameSlots)), candidates: candidateAt },
    entityAt,
    eventAt,
    findEntity: title => {
      const row = findRow(title);
      return row === undefined ? undefined : entityAt(row);
    },
    eventsOf: title => {
      const row = findRow(title);
      if (row === undefined) return [];
      const list = entityEvents.subarray(
        entities.get(row, 'eventsStart'),
        listEnd(row, 'eventsStart', entityEvents),
      );
      return Array.from(list, eventAt);
    },
    findEvent: id => {
      const row = searchOrder(eventOrder, id, each => text(events.get(each, 'id')));
      return row === undefined ? undefined : eventAt(row);
    },
    isWord: word => filterHasWord(wordBits, word),
  };
};
