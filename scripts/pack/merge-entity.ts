import type { AuthoredEntity } from '../../lib/knowledge/authored/schema.ts';
import { distinctNames, labelOfTitle, namesOfRow, type PackageEntity } from './package-entity.ts';

/** Prominence of an entity of which neither its author nor a package says anything. */
const DEFAULT_PROMINENCE = 0.5;

/** An entity before its events are counted. */
export type MergedEntity = Omit<PackageEntity, 'source'> & { readonly newsSite?: string };

const namesOf = (entity: AuthoredEntity, label: string) =>
  namesOfRow({
    title: entity.title,
    label,
    aliases: entity.aliases.filter(alias => !alias.short).map(alias => alias.name),
    short: entity.aliases.filter(alias => alias.short).map(alias => alias.name),
    demonyms: entity.demonyms,
  });

/** An authored entity, with what the package entity of the same title adds: its names, and whatever was left out. */
const mergeEntity = (entity: AuthoredEntity, known: PackageEntity | undefined): MergedEntity => {
  const label = entity.label ?? known?.label ?? labelOfTitle(entity.title);
  return {
    title: entity.title,
    qid: entity.qid ?? known?.qid ?? null,
    kind: entity.kind,
    label,
    description: entity.description,
    aliases: distinctNames([...namesOf(entity, label), ...(known?.aliases ?? [])]),
    prominence: entity.prominence ?? known?.prominence ?? DEFAULT_PROMINENCE,
    asOf: entity.asOf,
    ...(entity.newsSite === undefined ? {} : { newsSite: entity.newsSite }),
  };
};

/** All entities, once each, in the order of their titles: the authored ones, then the packages' others. */
export const mergeEntities = (
  authored: readonly AuthoredEntity[],
  packages: readonly PackageEntity[],
): readonly MergedEntity[] => {
  const known = new Map(packages.map(entity => [entity.title, entity]));
  const merged = authored.map(entity => mergeEntity(entity, known.get(entity.title)));
  const written = new Set(merged.map(entity => entity.title));
  const others = packages
    .filter(entity => !written.has(entity.title))
    .map(({ source: _, ...entity }): MergedEntity => entity);
  return [...merged, ...others].toSorted((a, b) => (a.title < b.title ? -1 : 1));
};
