/**
 * A pack from tables of facts: people with their offices, organisations, companies, parties, places, outlets. What is
 * ours wins, by title, id, name and row; nothing of the tables becomes part of this repository.
 */
import type { PackContents } from '../../../lib/knowledge/pack/pack-format.ts';
import { createPrecedence, type OurKnowledge } from '../dump/our-knowledge.ts';
import { giveWay } from '../give-way.ts';
import type { PackageEntity } from '../package-entity.ts';
import { inTimeOrder, withTiers } from '../with-tiers.ts';
import { readTables } from './read-tables.ts';
import { tableEntities } from './table-entities.ts';
import { tableEvents } from './table-events.ts';

const titlesById = (
  entities: readonly { readonly qid: string | null; readonly title: string }[],
): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ qid, title }) => (qid === null ? [] : [[qid, title]])));

type Options = { readonly ours: OurKnowledge; readonly words: readonly string[] };

const listedBeside = (entities: readonly PackageEntity[], ours: OurKnowledge): readonly PackageEntity[] => {
  const known = new Set(ours.entities.map(({ title }) => title));
  const strongers = ours.entities.map(({ title, qid, aliases }) => ({
    title,
    qid,
    names: aliases.map(({ name }) => name),
  }));
  return giveWay(entities, strongers).filter(({ title }) => !known.has(title));
};

/** Collects what the tables of `folder` hold, merged with ours. */
export const collectTables = async (folder: string, { ours, words }: Options): Promise<PackContents> => {
  const tables = await readTables(folder);
  const precedence = createPrecedence(ours);
  const listed = listedBeside(tableEntities(tables), ours);
  const all = [...ours.entities, ...listed.map(({ source: _, ...entity }) => entity)];
  const titles = titlesById(all);
  const rows = tableEvents(tables, qid => titles.get(qid)).filter(
    event => !event.entities.some(title => precedence.isOurs(title) && precedence.tells(event, title)),
  );
  const events = inTimeOrder([...ours.events, ...rows]);
  return {
    name: ours.entities.length > 0 ? 'Backgrounder and tables' : 'Tables',
    entities: withTiers(all, events).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    events,
    words,
    sources: [
      ...ours.sources,
      {
        name: 'tables of facts',
        what: 'entities, terms and dates of a folder of tables',
        licence: 'see the tables',
        url: null,
      },
    ],
  };
};
