import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { foldToken } from '../fold-token.ts';

/** Where it is asked which words and names there are. */
export type WordSource = Pick<KnowledgeBase, 'isWord' | 'names'>;

/** True where a name of the pack begins with the word, however it is written. */
export const beginsName = ({ names }: WordSource, word: string): boolean =>
  names.next(names.root, foldToken(word)) !== undefined;

/** True for a name of one word, written just so. */
export const isWholeName = ({ names }: WordSource, word: string): boolean => {
  const node = names.next(names.root, foldToken(word));
  return node !== undefined && names.candidates(node).some(({ alias }) => alias === word);
};
