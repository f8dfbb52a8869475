/**
 * All names of a pack as one trie over folded tokens, kept in a hash table.
 *
 * An edge (node, token) → node is a slot of two words: a check value and the child node. The slot is found by a hash
 * of both, with linear probing at a load of at most one half, so a step costs one hash of a short token and about
 * one and a half probes, however many names there are. The check value has 32 bits: two edges that share slot and
 * check would be confused once in some 10^9 steps, and the case check that follows on every name rules that out.
 */
import type { NameIndex } from '../../core/model/knowledge-base.ts';
import { hashString, mixBits } from './hash.ts';
import { createWordList } from './word-list.ts';

const ROOT = 1;

const edgeHash = (node: number, token: string): number =>
  mixBits(hashString(token) ^ Math.imul(node, 0x9e37_79b1));

const edgeCheck = (node: number, token: string): number => (hashString(token, mixBits(node)) | 1) >>> 0;

const FEWEST_SLOTS = 16;

/**
 * Builds the trie: `nodeOf(tokens)` adds a name and gives its last node; `toSlots` lays the table out. An edge is two
 * words in lists (its child is known by its number), found by its hash while the trie grows: no object a name.
 */
export const createNameTrie = () => {
  const hashes = createWordList();
  const checks = createWordList();
  let table = new Uint32Array(FEWEST_SLOTS);
  const place = (edge: number): void => {
    const mask = table.length - 1;
    let slot = hashes.get(edge) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = edge + 1;
  };
  const grow = (): void => {
    table = new Uint32Array(table.length * 2);
    for (let edge = 0; edge < hashes.length(); edge++) place(edge);
  };
  const findEdge = (hash: number, check: number): number | undefined => {
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const edge = (table[slot] ?? 0) - 1;
      if (edge < 0) return undefined;
      if (checks.get(edge) === check && hashes.get(edge) === hash) return edge;
    }
  };
  const addEdge = (hash: number, check: number): number => {
    if (hashes.length() * 2 >= table.length) grow();
    hashes.push(hash);
    checks.push(check);
    place(hashes.length() - 1);
    return hashes.length() - 1;
  };
  const step = (node: number, token: string): number => {
    const hash = edgeHash(node, token);
    const check = edgeCheck(node, token);
    return (findEdge(hash, check) ?? addEdge(hash, check)) + ROOT + 1;
  };
  const toSlots = (): Uint32Array => {
    const slots = new Uint32Array(table.length * 2);
    for (const [slot, found] of table.entries()) {
      if (found === 0) continue;
      slots[slot * 2] = checks.get(found - 1);
      slots[slot * 2 + 1] = found + ROOT;
    }
    return slots;
  };
  return {
    nodeOf: (tokens: readonly string[]): number => tokens.reduce(step, ROOT),
    countNodes: (): number => hashes.length() + ROOT + 1,
    toSlots,
  };
};

/** Follows edges in the laid-out table. */
export const readNameTrie = (slots: Uint32Array): Pick<NameIndex, 'root' | 'next'> => {
  const mask = slots.length / 2 - 1;
  return {
    root: ROOT,
    next: (node, token) => {
      const check = edgeCheck(node, token);
      for (let slot = edgeHash(node, token) & mask; ; slot = (slot + 1) & mask) {
        const found = slots[slot * 2];
        if (found === check) return slots[slot * 2 + 1];
        if (found === 0 || found === undefined) return undefined;
      }
    },
  };
};
