import { ENTITY_KINDS } from '../../core/model/entity.ts';
import type { TimelineEvent } from '../../core/model/event.ts';
import { RELATION_NAMES } from '../../core/model/relation.ts';
import { foldName } from '../../core/text/fold-name.ts';
import { hashWords } from './hash.ts';
import { createNameTrie } from './name-index.ts';
import {
  EVENT_ORIGINS,
  NAME_FORMS,
  type PackContents,
  type PackEntity,
  type PackManifest,
  ROLE_ORDER,
} from './pack-format.ts';
import { bytesOf, joinSections } from './sections.ts';
import { createStringTable } from './string-table.ts';
import { buildWordFilter } from './word-filter.ts';

type Strings = ReturnType<typeof createStringTable>;

/** Lists of numbers end to end: list `i` is `items[starts[i] .. starts[i + 1])`. */
const flatten = (lists: readonly (readonly number[])[]): { starts: number[]; items: Uint32Array } => {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return { starts, items: Uint32Array.from(lists.flat()) };
};

const packEntityFlags = (entity: PackEntity): number =>
  (ENTITY_KINDS.indexOf(entity.kind) | (entity.tier << 4) | (Math.round(entity.prominence * 1000) << 8)) >>>
  0;

const qidNumber = (qid: string | null): number => (qid === null ? 0 : Number(qid.slice(1)));

const writeEntities = (
  entities: readonly PackEntity[],
  eventLists: readonly number[][],
  strings: Strings,
) => {
  const aliases = flatten(entities.map(entity => entity.aliases.map(alias => strings.add(alias.name))));
  const events = flatten(eventLists);
  const rows = entities.map((entity, index) => [
    strings.add(entity.title),
    strings.add(entity.label),
    strings.add(entity.description),
    strings.add(entity.asOf),
    qidNumber(entity.qid),
    packEntityFlags(entity),
    aliases.starts[index] ?? 0,
    events.starts[index] ?? 0,
  ]);
  return { rows: Uint32Array.from(rows.flat()), aliases: aliases.items, events: events.items };
};

const writeEvents = (
  events: readonly TimelineEvent[],
  indexOf: (title: string) => number,
  strings: Strings,
) => {
  const roles = flatten(
    events.map(event =>
      ROLE_ORDER.flatMap((role, roleIndex) =>
        (event.roles[role] ?? []).map(title => ((roleIndex << 28) | indexOf(title)) >>> 0),
      ),
    ),
  );
  const rows = events.map((event, index) => [
    strings.add(event.id),
    strings.add(event.date),
    strings.add(event.text),
    strings.add(event.source.title),
    strings.add(event.source.url),
    strings.add(event.asOf),
    strings.add(event.checked),
    event.relation === null ? 0 : RELATION_NAMES.indexOf(event.relation) + 1,
    EVENT_ORIGINS.indexOf(event.origin),
    strings.add(event.quantities.length > 0 ? JSON.stringify(event.quantities) : ''),
    roles.starts[index] ?? 0,
  ]);
  return { rows: Uint32Array.from(rows.flat()), roles: roles.items };
};

/** A description ("war in Ukraine", "Serbia's accession") is an alias for searching, not a name to find in a text. */
const isWrittenAsName = (alias: string): boolean =>
  /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(alias) && !/['’]s\b/.test(alias);

const writeNames = (entities: readonly PackEntity[], strings: Strings) => {
  const trie = createNameTrie();
  const byNode = new Map<number, { entity: number; alias: number; form: number }[]>();
  let names = 0;
  entities.forEach((entity, index) => {
    for (const alias of entity.aliases) {
      const tokens = foldName(alias.name);
      if (tokens.length === 0 || !isWrittenAsName(alias.name)) continue;
      const node = trie.nodeOf(tokens);
      const list = byNode.get(node) ?? [];
      list.push({ entity: index, alias: strings.add(alias.name), form: NAME_FORMS.indexOf(alias.form) });
      byNode.set(node, list);
      names++;
    }
  });
  const lists = Array.from({ length: trie.countNodes() }, (_, node) =>
    (byNode.get(node) ?? [])
      .toSorted((a, b) => (entities[b.entity]?.prominence ?? 0) - (entities[a.entity]?.prominence ?? 0))
      .flatMap(candidate => [candidate.alias, ((candidate.form << 28) | candidate.entity) >>> 0]),
  );
  const candidates = flatten(lists);
  return {
    names,
    slots: trie.toSlots(),
    starts: Uint32Array.from(candidates.starts),
    candidates: candidates.items,
  };
};

const orderBy = (values: readonly string[]): Uint32Array =>
  Uint32Array.from(values.keys()).sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1));

const newestMonth = (contents: PackContents): string =>
  [...contents.entities, ...contents.events].reduce(
    (newest, row) => (row.asOf > newest ? row.asOf : newest),
    '',
  );

const hexOf = (value: number): string => value.toString(16).padStart(8, '0');

/**
 * Lays out a pack. Events must be in time order; every title in a role must be an entity's.
 * The same contents give the same bytes.
 */
export const writePack = (contents: PackContents): { bytes: Uint8Array; manifest: PackManifest } => {
  const strings = createStringTable();
  const indexes = new Map(contents.entities.map((entity, index) => [entity.title, index]));
  const indexOf = (title: string): number => {
    const index = indexes.get(title);
    if (index === undefined) throw new Error(`No entity has the title "${title}".`);
    return index;
  };
  const eventLists: number[][] = contents.entities.map(() => []);
  contents.events.forEach((event, index) => {
    for (const title of event.entities) eventLists[indexOf(title)]?.push(index);
  });
  const entities = writeEntities(contents.entities, eventLists, strings);
  const events = writeEvents(contents.events, indexOf, strings);
  const names = writeNames(contents.entities, strings);
  const words = buildWordFilter(contents.words);
  const table = strings.toSections();
  const digest = [
    entities.rows,
    events.rows,
    events.roles,
    names.candidates,
    words,
    new Uint32Array(table.offsets.buffer),
  ];
  const textDigest = Uint32Array.from(table.bytes);
  const manifest: PackManifest = {
    name: contents.name,
    version: hexOf(hashWords(Uint32Array.from([...digest, textDigest].map(hashWords)))),
    asOf: newestMonth(contents),
    counts: { entities: contents.entities.length, events: contents.events.length, names: names.names },
    sources: contents.sources,
  };
  const bytes = joinSections({
    manifest: new TextEncoder().encode(JSON.stringify(manifest)),
    stringOffsets: table.offsets,
    stringBytes: table.bytes,
    entities: bytesOf(entities.rows),
    entityAliases: bytesOf(entities.aliases),
    entityEvents: bytesOf(entities.events),
    titleOrder: bytesOf(orderBy(contents.entities.map(entity => entity.title))),
    events: bytesOf(events.rows),
    eventRoles: bytesOf(events.roles),
    eventOrder: bytesOf(orderBy(contents.events.map(event => event.id))),
    nameSlots: bytesOf(names.slots),
    nameCandidateStarts: bytesOf(names.starts),
    nameCandidates: bytesOf(names.candidates),
    wordBits: bytesOf(words),
  });
  return { bytes, manifest };
};
