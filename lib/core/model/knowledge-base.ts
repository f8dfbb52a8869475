import type { Entity, EntityKind } from './entity.ts';
import type { TimelineEvent } from './event.ts';

/** One entity that a spelling can stand for. */
export type NameCandidate = {
  /** The spelling as the pack has it; case tells "US" from "us". */
  readonly alias: string;
  readonly entityIndex: number;
  readonly kind: EntityKind;
  /** `demonym`: an adjective or people's name of the entity ("Serbian"); `short`: needs evidence ("the Council", "AP"). */
  readonly form: 'name' | 'demonym' | 'short';
  readonly prominence: number;
};

/** A position in the index of names: the tokens read so far. */
type NameNode = number;

/** Names as a trie over folded tokens (see `foldToken`), so that a text is matched token by token. */
export type NameIndex = {
  readonly root: NameNode;
  /** The node after `token`; undefined when no name goes on that way. */
  next(node: NameNode, token: string): NameNode | undefined;
  /** Entities whose name ends at `node`, most prominent first. */
  candidates(node: NameNode): readonly NameCandidate[];
};

/** What recognition, linking, claims and timelines may ask of a pack. Pure look-ups; no network, no storage. */
export type KnowledgeBase = {
  readonly version: string;
  readonly names: NameIndex;
  /** How many entities there are; some may be there twice where packs are combined. */
  readonly entityCount: number;
  entityAt(index: number): Entity;
  findEntity(title: string): Entity | undefined;
  /** Rows in which the entity takes part, in time order. */
  eventsOf(title: string): readonly TimelineEvent[];
  findEvent(id: string): TimelineEvent | undefined;
  /** True for a common English word in lower case, with a false-positive rate under 1 in 10,000. */
  isWord(word: string): boolean;
};
