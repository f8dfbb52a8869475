import { ENTITY_KINDS, type Entity, type EntityKind, type EntityTier } from '../../core/model/entity.ts';
import { ENTITY_FIELDS, REFERENCE_TIER } from './pack-format.ts';
import { remember } from './remember.ts';
import { type Sections, wordsOf } from './sections.ts';
import { searchSlots } from './slot-table.ts';
import { viewTable } from './view-table.ts';

type ReadString = (index: number) => string;

/** The entities of a pack by row; a row is decoded when it is asked for. */
export const viewEntities = (sections: Sections, text: ReadString) => {
  const rows = viewTable(wordsOf(sections.entities), ENTITY_FIELDS);
  const aliases = wordsOf(sections.entityAliases);
  const events = wordsOf(sections.entityEvents);
  const slots = wordsOf(sections.titleSlots);
  const titleAt = (row: number): string => text(rows.get(row, 'title'));
  const kindAt = (row: number): EntityKind =>
    ENTITY_KINDS[rows.get(row, 'kindTierProminence') & 15] ?? 'other';
  const storedTier = (row: number): number => (rows.get(row, 'kindTierProminence') >>> 4) & 15;
  const tierAt = (row: number): EntityTier => {
    const tier = storedTier(row);
    return tier === 1 || tier === 2 ? tier : 3;
  };
  const prominenceAt = (row: number): number => (rows.get(row, 'kindTierProminence') >>> 8) / 1000;
  const qidAt = (row: number): string | null => {
    const number = rows.get(row, 'qid');
    return number === 0 ? null : `Q${number}`;
  };
  const read = (row: number): Entity => ({
    title: titleAt(row),
    qid: qidAt(row),
    label: text(rows.get(row, 'label')),
    kind: kindAt(row),
    description: text(rows.get(row, 'description')),
    aliases: Array.from(rows.list(row, 'aliasesStart', aliases), text),
    tier: tierAt(row),
    asOf: text(rows.get(row, 'asOf')),
    prominence: prominenceAt(row),
  });
  return {
    count: rows.length,
    titleAt,
    kindAt,
    /** True where this pack describes the entity; false where it only names it in its rows. */
    isDescribed: (row: number): boolean => storedTier(row) !== REFERENCE_TIER,
    prominenceAt,
    entityAt: remember(read),
    /** Rows of the events in which an entity takes part, in time order. */
    eventRows: (row: number): Uint32Array => rows.list(row, 'eventsStart', events),
    findRow: remember((title: string) => searchSlots(slots, title, titleAt)),
  };
};
