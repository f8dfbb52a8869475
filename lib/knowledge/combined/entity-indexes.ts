import type { Pack } from '../pack/open-pack.ts';
import { remember } from '../pack/remember.ts';

/** Where an entity of several packs lies. */
type EntityPlace = { readonly pack: Pack; readonly row: number };

/** One numbering of the entities of several packs: the rows of each after those of the packs before it. */
export type EntityIndexes = {
  locate(index: number): EntityPlace;
  /** The index of the entity in row `row` of pack number `pack`: that of the first pack which describes its title. */
  indexOf(pack: number, row: number): number;
};

/** Numbers the entities of `packs`, which come in the order of precedence. */
export const createEntityIndexes = (packs: readonly Pack[]): EntityIndexes => {
  const offsets = [0];
  for (const pack of packs) offsets.push((offsets.at(-1) ?? 0) + pack.entityCount);
  const offsetOf = (pack: number): number => offsets[pack] ?? 0;
  const firstOf = remember((title: string): number | undefined => {
    for (const [number, pack] of packs.entries()) {
      const row = pack.describes(title) ? pack.findRow(title) : undefined;
      if (row !== undefined) return offsetOf(number) + row;
    }
    return undefined;
  });
  return {
    locate: index => {
      const number = packs.findLastIndex((_, each) => offsetOf(each) <= index);
      const pack = packs[number];
      if (pack === undefined) throw new Error(`No entity has the index ${index}.`);
      return { pack, row: index - offsetOf(number) };
    },
    indexOf: (number, row) => {
      const title = packs[number]?.entityAt(row).title;
      return (title === undefined ? undefined : firstOf(title)) ?? offsetOf(number) + row;
    },
  };
};
