import type { NameCandidate, NameIndex } from '../../core/model/knowledge-base.ts';
import { readNameTrie } from './name-index.ts';
import { NAME_FORMS } from './pack-format.ts';
import { remember } from './remember.ts';
import { type Sections, wordsOf } from './sections.ts';
import type { viewEntities } from './view-entities.ts';

/** A candidate is two words: its spelling, and its form with the row of its entity. */
const CANDIDATE_WORDS = 2;
const FORM_SHIFT = 28;
const ENTITY_MASK = 0x0fff_ffff;

/** The names of a pack as a trie over folded tokens. */
export const viewNames = (
  sections: Sections,
  text: (index: number) => string,
  entities: ReturnType<typeof viewEntities>,
): NameIndex => {
  const starts = wordsOf(sections.nameCandidateStarts);
  const words = wordsOf(sections.nameCandidates);
  const readCandidate = (at: number): NameCandidate => {
    const word = words[at + 1] ?? 0;
    const entityIndex = word & ENTITY_MASK;
    return {
      alias: text(words[at] ?? 0),
      entityIndex,
      kind: entities.kindAt(entityIndex),
      form: NAME_FORMS[word >>> FORM_SHIFT] ?? 'name',
      prominence: entities.prominenceAt(entityIndex),
    };
  };
  const candidates = remember((node: number): readonly NameCandidate[] => {
    const start = starts[node] ?? 0;
    const count = ((starts[node + 1] ?? start) - start) / CANDIDATE_WORDS;
    return Array.from({ length: count }, (_, index) => readCandidate(start + index * CANDIDATE_WORDS));
  });
  return { ...readNameTrie(wordsOf(sections.nameSlots)), candidates };
};
