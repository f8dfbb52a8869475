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

const ROOT = 1;

const edgeHash = (node: number, token: string): number =>
  mixBits(hashString(token) ^ Math.imul(node, 0x9e37_79b1));

const edgeCheck = (node: number, token: string): number => (hashString(token, mixBits(node)) | 1) >>> 0;

type Edge = { readonly hash: number; readonly check: number; readonly child: number };

/** Builds the trie: `nodeOf(tokens)` adds a name and gives its last node; `toSlots` lays the table out. */
export const createNameTrie = () => {
  const edges = new Map<string, Edge>();
  let nodes = ROOT;
  const step = (node: number, token: string): number => {
    const key = `${node} ${token}`;
    const known = edges.get(key);
    if (known) return known.child;
    nodes++;
    edges.set(key, { hash: edgeHash(node, token), check: edgeCheck(node, token), child: nodes });
    return nodes;
  };
  const toSlots = (): Uint32Array => {
    let capacity = 16;
    while (capacity < edges.size * 2) capacity *= 2;
    const slots = new Uint32Array(capacity * 2);
    for (const edge of edges.values()) {
      let slot = edge.hash & (capacity - 1);
      while (slots[slot * 2] !== 0) slot = (slot + 1) & (capacity - 1);
      slots[slot * 2] = edge.check;
      slots[slot * 2 + 1] = edge.child;
    }
    return slots;
  };
  return {
    nodeOf: (tokens: readonly string[]): number => tokens.reduce(step, ROOT),
    countNodes: (): number => nodes + 1,
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
