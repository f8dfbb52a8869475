import type { NameCandidate, NameIndex } from '../../core/model/knowledge-base.ts';
import type { Pack } from '../pack/open-pack.ts';
import { remember } from '../pack/remember.ts';
import type { EntityIndexes } from './entity-indexes.ts';

/** A position in each pack's trie; undefined in those that hold no such name. */
type Position = readonly (number | undefined)[];

type Node = { readonly position: Position; readonly children: Map<string, number | undefined> };

const isSame = (a: NameCandidate, b: NameCandidate): boolean =>
  a.entityIndex === b.entityIndex && a.alias === b.alias && a.form === b.form;

const mostProminentFirst = (candidates: readonly NameCandidate[]): readonly NameCandidate[] =>
  candidates
    .filter((candidate, index) => candidates.findIndex(other => isSame(other, candidate)) === index)
    .toSorted((a, b) => b.prominence - a.prominence);

/** The names of several packs as one trie, whose nodes are made as they are walked. */
export const combineNames = (packs: readonly Pack[], indexes: EntityIndexes): NameIndex => {
  const nodes: Node[] = [{ position: packs.map(pack => pack.names.root), children: new Map() }];
  const stepAll = ({ position }: Node, token: string): number | undefined => {
    const next = packs.map(({ names }, number) => {
      const node = position[number];
      return node === undefined ? undefined : names.next(node, token);
    });
    if (next.every(node => node === undefined)) return undefined;
    return nodes.push({ position: next, children: new Map() }) - 1;
  };
  const read = (number: number, node: number): readonly NameCandidate[] =>
    (packs[number]?.names.candidates(node) ?? []).map(candidate => {
      const entityIndex = indexes.indexOf(number, candidate.entityIndex);
      const { pack, row } = indexes.locate(entityIndex);
      const { kind, prominence } = pack.entityAt(row);
      return { ...candidate, entityIndex, kind, prominence };
    });
  return {
    root: 0,
    next: (at, token) => {
      const node = nodes[at];
      if (node === undefined) return undefined;
      const known = node.children.get(token);
      if (known !== undefined) return known;
      const next = stepAll(node, token);
      if (next !== undefined) node.children.set(token, next);
      return next;
    },
    candidates: remember((at: number) =>
      mostProminentFirst(
        (nodes[at]?.position ?? []).flatMap((node, number) => (node === undefined ? [] : read(number, node))),
      ),
    ),
  };
};
