/**
 * What was written by hand is stronger than a list: a listed entity gives way where an entity of ours has its id under
 * another title, or another id under its title, and a name that ours has is not a name of the listed one. So the lists
 * can grow without a thought for every name, and "Paris" never means less than before.
 */
import { foldName } from '../../lib/core/text/fold-name.ts';
import type { PackageEntity } from './package-entity.ts';

/** An entity of ours: what is needed to know whether a listed one stands in its way. */
export type Stronger = {
  readonly title: string;
  readonly qid: string | null;
  readonly names: readonly string[];
};

const keyOf = (name: string): string => foldName(name).join(' ');

const isDisplaced = (
  entity: PackageEntity,
  byTitle: ReadonlyMap<string, Stronger>,
  titleOfId: ReadonlyMap<string, string>,
): boolean => {
  const same = byTitle.get(entity.title);
  const hasOtherId = same !== undefined && same.qid !== null && same.qid !== entity.qid;
  const owner = entity.qid === null ? undefined : titleOfId.get(entity.qid);
  return hasOtherId || (owner !== undefined && owner !== entity.title);
};

/** Whose a name is: ours first, then the first of the list that has it as its name and not as a short form. */
const findOwners = (
  listed: readonly PackageEntity[],
  strongers: readonly Stronger[],
): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>();
  for (const { title, names } of strongers) for (const name of names) owners.set(keyOf(name), title);
  for (const { title, aliases } of listed) {
    for (const { name, form } of aliases) {
      if (form === 'name' && !owners.has(keyOf(name))) owners.set(keyOf(name), title);
    }
  }
  return owners;
};

/** The listed entities that remain, with the names that are theirs; the earlier ones are stronger than the later. */
export const giveWay = (
  listed: readonly PackageEntity[],
  strongers: readonly Stronger[],
): readonly PackageEntity[] => {
  const byTitle = new Map(strongers.map(stronger => [stronger.title, stronger]));
  const titleOfId = new Map(strongers.flatMap(({ qid, title }) => (qid === null ? [] : [[qid, title]])));
  const seen = new Set<string>();
  const remaining = listed.filter(entity => {
    const { title, qid } = entity;
    if (isDisplaced(entity, byTitle, titleOfId) || seen.has(title) || (qid && seen.has(qid))) return false;
    seen.add(title);
    if (qid) seen.add(qid);
    return true;
  });
  const owners = findOwners(remaining, strongers);
  return remaining
    .map(entity => ({
      ...entity,
      aliases: entity.aliases.filter(
        ({ name }) => (owners.get(keyOf(name)) ?? entity.title) === entity.title,
      ),
    }))
    .filter(({ aliases }) => aliases.length > 0);
};
