import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { TokenizedText } from '../text/token.ts';
import { findKnownNames } from './known-names.ts';
import type { NameSpan } from './name-span.ts';

/**
 * The names of the packs alone, by their spelling, for articles in other languages than English: there a capital may
 * begin any noun, and our weights know nothing of the grammar.
 */
export const findPackNames = (text: TokenizedText, knowledge: KnowledgeBase): readonly NameSpan[] =>
  findKnownNames(text, knowledge).map(name => ({ ...name, shapeKind: name.candidates[0]?.kind ?? 'other' }));
