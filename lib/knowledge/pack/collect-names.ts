import { foldName } from '../../core/text/fold-name.ts';
import { createNameTrie } from './name-index.ts';
import { NAME_FORMS, type PackEntity } from './pack-format.ts';
import { createWordList, type WordList } from './word-list.ts';

/** A candidate is two words: its spelling, and its form with the row of its entity. */
const CANDIDATE_WORDS = 2;
const FORM_SHIFT = 28;
const ROW_MASK = 0x0fff_ffff;

/** A description ("war in Ukraine", "Serbia's accession") is an alias for searching, not a name to find in a text. */
const isWrittenAsName = (alias: string): boolean =>
  /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(alias) && !/['’]s\b/.test(alias);

/** Where the names of each node begin, by counting: `starts[node] .. starts[node + 1]`. */
const countStarts = (nodes: WordList, count: number): Uint32Array => {
  const starts = new Uint32Array(count + 1);
  for (let name = 0; name < nodes.length(); name++) {
    const next = nodes.get(name) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return starts;
};

/** The names node by node, in the order in which they came. */
const groupByNode = (nodes: WordList, starts: Uint32Array): Uint32Array => {
  const next = starts.slice();
  const order = new Uint32Array(nodes.length());
  for (let name = 0; name < nodes.length(); name++) {
    const node = nodes.get(name);
    const at = next[node] ?? 0;
    order[at] = name;
    next[node] = at + 1;
  }
  return order;
};

/**
 * Collects the names of entities and lays them out as a trie with a list of candidates for each node, the most
 * prominent first. `prominenceOf` gives the prominence of a row.
 */
export const collectNames = (prominenceOf: (row: number) => number) => {
  const trie = createNameTrie();
  const nodes = createWordList();
  const spellings = createWordList();
  const forms = createWordList();
  const rowOf = (name: number): number => forms.get(name) & ROW_MASK;
  const sortNodes = (order: Uint32Array, starts: Uint32Array): void => {
    for (let node = 0; node + 1 < starts.length; node++) {
      const names = order.subarray(starts[node], starts[node + 1]);
      if (names.length < 2) continue;
      names.set(names.toSorted((a, b) => prominenceOf(rowOf(b)) - prominenceOf(rowOf(a)) || a - b));
    }
  };
  const add = (alias: PackEntity['aliases'][number], spelling: number, row: number): void => {
    const tokens = isWrittenAsName(alias.name) ? foldName(alias.name) : [];
    if (tokens.length === 0) return;
    nodes.push(trie.nodeOf(tokens));
    spellings.push(spelling);
    forms.push(((NAME_FORMS.indexOf(alias.form) << FORM_SHIFT) | row) >>> 0);
  };
  const layOut = () => {
    const starts = countStarts(nodes, trie.countNodes());
    const order = groupByNode(nodes, starts);
    sortNodes(order, starts);
    const candidates = new Uint32Array(order.length * CANDIDATE_WORDS);
    order.forEach((name, at) => {
      candidates[at * CANDIDATE_WORDS] = spellings.get(name);
      candidates[at * CANDIDATE_WORDS + 1] = forms.get(name);
    });
    return { slots: trie.toSlots(), starts: starts.map(start => start * CANDIDATE_WORDS), candidates };
  };
  return { add, count: nodes.length, layOut };
};
