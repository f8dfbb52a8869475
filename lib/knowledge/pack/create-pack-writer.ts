/**
 * Writes a pack of any size in bounded memory. Entities and events are handed over one by one and laid out at once:
 * numbers into pages of integers, texts and the rows of events into spools, which may lie in files. What stays in
 * memory is some 150 bytes an entity with its names, whatever its texts.
 */
import type { TimelineEvent } from '../../core/model/event.ts';
import type { PackSource } from '../../core/model/pack-description.ts';
import { collectNames } from './collect-names.ts';
import { checksumOf } from './hash.ts';
import { ENTITY_FIELDS, type PackEntity, type PackManifest, type SectionName } from './pack-format.ts';
import { createRowIndex } from './row-index.ts';
import {
  bytesOf,
  joinSections,
  measureSection,
  SECTION_NAMES,
  type SectionMeasure,
  type SectionSource,
} from './sections.ts';
import { layOutSlots, slotHash } from './slot-table.ts';
import { createMemorySpool, createWordSpool, type Spool } from './spool.ts';
import { createStringTable } from './string-table.ts';
import { buildWordFilter } from './word-filter.ts';
import { createWordList } from './word-list.ts';
import { entityWords, eventWords, listEventsOfEntities, prominenceOfRow, roleWords } from './write-rows.ts';

/** What a pack says of itself, and the common English words that it holds. */
type PackFrame = {
  readonly name: string;
  readonly words: readonly string[];
  readonly sources: readonly PackSource[];
};

/** A pack that is ready to be written; `blocks` gives its bytes from first to last. */
type FinishedPack = { readonly manifest: PackManifest; readonly blocks: () => Iterable<Uint8Array> };

/** All entities are added before the first event; events in time order. */
export type PackWriter = {
  readonly addEntity: (entity: PackEntity) => void;
  /** Throws where a role names a title that no entity has. */
  readonly addEvent: (event: TimelineEvent) => void;
  readonly finish: (frame: PackFrame) => FinishedPack;
};

const hexOf = (value: number): string => value.toString(16).padStart(8, '0');

/** 64 bits of the checksums of all sections but the manifest. */
const versionOf = (measures: readonly SectionMeasure[]): string => {
  const words = Uint32Array.from(measures.flatMap(({ length, checksum }) => [checksum, length]));
  return hexOf(checksumOf(bytesOf(words))) + hexOf(checksumOf(bytesOf(words.toReversed())));
};

const inMemory = (words: Uint32Array): SectionSource => {
  const bytes = bytesOf(words);
  return () => [bytes];
};

const createEntityRows = (strings: ReturnType<typeof createStringTable>, createSpool: () => Spool) => {
  const rows = createWordList();
  const index = createRowIndex();
  const aliases = createWordSpool(createSpool());
  const names = collectNames(row => prominenceOfRow(rows, row));
  return {
    rows,
    index,
    aliases,
    names,
    count: (): number => rows.length() / ENTITY_FIELDS.length,
    add: (entity: PackEntity): void => {
      const row = index.add(entity.title);
      for (const word of entityWords(entity, strings, aliases.length())) rows.push(word);
      for (const alias of entity.aliases) {
        const spelling = strings.add(alias.name);
        aliases.push(spelling);
        names.add(alias, spelling, row);
      }
    },
  };
};

const createEventRows = (
  strings: ReturnType<typeof createStringTable>,
  entities: ReturnType<typeof createEntityRows>,
  createSpool: () => Spool,
) => {
  const rows = createWordSpool(createSpool());
  const starts = createWordList();
  const roles = createWordList();
  const ids = createWordList();
  const titleNumber = (title: string): number | undefined => {
    const row = entities.index.find(title);
    return row === undefined ? undefined : entities.rows.get(row * ENTITY_FIELDS.length);
  };
  return {
    rows,
    starts,
    roles,
    ids,
    add: (event: TimelineEvent): void => {
      const places = { rolesStart: roles.length(), titleNumber: titleNumber(event.source.title) };
      for (const word of eventWords(event, strings, places)) rows.push(word);
      starts.push(places.rolesStart);
      ids.push(slotHash(event.id));
      for (const word of roleWords(event, entities.index)) roles.push(word);
    },
  };
};

/** Begins a pack. `createSpool` gives a place for bytes; without one they stay in memory. */
export const createPackWriter = (createSpool: () => Spool = createMemorySpool): PackWriter => {
  const strings = createStringTable(createSpool);
  const entities = createEntityRows(strings, createSpool);
  const events = createEventRows(strings, entities, createSpool);
  let newestMonth = '';
  const noteMonth = ({ asOf }: { readonly asOf: string }): void => {
    if (asOf > newestMonth) newestMonth = asOf;
  };
  const contentSections = (
    words: readonly string[],
  ): Readonly<Record<Exclude<SectionName, 'manifest'>, SectionSource>> => {
    const entityEvents = listEventsOfEntities(entities.rows, { starts: events.starts, words: events.roles });
    const names = entities.names.layOut();
    return {
      stringOffsets: strings.offsets,
      stringBytes: strings.bytes,
      entities: entities.rows.chunks,
      entityAliases: entities.aliases.chunks,
      entityEvents: inMemory(entityEvents),
      titleSlots: inMemory(entities.index.toSlots()),
      events: events.rows.chunks,
      eventRoles: events.roles.chunks,
      eventSlots: inMemory(layOutSlots(events.ids)),
      nameSlots: inMemory(names.slots),
      nameCandidateStarts: inMemory(names.starts),
      nameCandidates: inMemory(names.candidates),
      wordBits: inMemory(buildWordFilter(words)),
    };
  };
  const finish = ({ name, words, sources }: PackFrame): FinishedPack => {
    const contents = contentSections(words);
    const measured = SECTION_NAMES.flatMap(section =>
      section === 'manifest' ? [] : [[section, measureSection(contents[section])] as const],
    );
    const manifest: PackManifest = {
      name,
      version: versionOf(measured.map(([, measure]) => measure)),
      asOf: newestMonth,
      counts: {
        entities: entities.count(),
        events: events.starts.length(),
        names: entities.names.count(),
      },
      sources,
    };
    const written = new TextEncoder().encode(JSON.stringify(manifest));
    const all = { ...contents, manifest: () => [written] };
    const measures = {
      ...(Object.fromEntries(measured) as Record<Exclude<SectionName, 'manifest'>, SectionMeasure>),
      manifest: measureSection(all.manifest),
    };
    return { manifest, blocks: () => joinSections(all, measures) };
  };
  return {
    addEntity: entity => {
      noteMonth(entity);
      entities.add(entity);
    },
    addEvent: event => {
      noteMonth(event);
      events.add(event);
    },
    finish,
  };
};
