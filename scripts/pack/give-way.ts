/**
 * What was written by hand is stronger than a list: a listed entity gives way where an entity of ours has its id under
 * another title, or another id under its title, and a name that ours has is not a name of the listed one. So the lists
 * can grow without a thought for every name, and "Paris" never means less than before.
 */
import { foldName } from '../../lib/core/text/fold-name.ts';
import type { EntityName, PackageEntity } from './package-entity.ts';

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

/** Whose a name is: `owned` where it stands for one entity alone, `short` where some have it with others. */
const createNameRegister = (strongers: readonly Stronger[]) => {
  const owned = new Map<string, string>();
  const shared = new Set<string>();
  for (const { title, names } of strongers) for (const name of names) owned.set(keyOf(name), title);
  return {
    isFree: (name: string, title: string): boolean => (owned.get(keyOf(name)) ?? title) === title,
    /** Notes a name of a listed entity, and gives it the form that it can have beside the earlier ones. */
    add: ({ name, form }: EntityName, title: string): EntityName => {
      const key = keyOf(name);
      const isShort = form === 'short' || shared.has(key);
      if (isShort) shared.add(key);
      else owned.set(key, title);
      return { name, form: isShort ? 'short' : form };
    },
  };
};

/** The listed entities that remain, with the names that are theirs; the earlier ones are stronger than the later. */
export const giveWay = (
  listed: readonly PackageEntity[],
  strongers: readonly Stronger[],
): readonly PackageEntity[] => {
  const byTitle = new Map(strongers.map(stronger => [stronger.title, stronger]));
  const titleOfId = new Map(strongers.flatMap(({ qid, title }) => (qid === null ? [] : [[qid, title]])));
  const register = createNameRegister(strongers);
  const seen = new Set<string>();
  return listed.flatMap(entity => {
    const { title, qid } = entity;
    if (isDisplaced(entity, byTitle, titleOfId) || seen.has(title) || (qid && seen.has(qid))) return [];
    const aliases = entity.aliases
      .filter(({ name }) => register.isFree(name, title))
      .map(name => register.add(name, title));
    if (aliases.length === 0) return [];
    seen.add(title);
    if (qid) seen.add(qid);
    return [{ ...entity, aliases }];
  });
};
