/**
 * Brings the sources to one understanding of what a name is. Two of them do not mark demonyms ("German"), which the
 * others and we hold for names of kind `other`; and events are a class of their own in one source only.
 */
import { SINGLE_DEMONYM } from '../../lib/core/mentions/tagger/mark-names.ts';
import type { DocumentTraits } from '../../lib/core/mentions/tagger/read-document.ts';
import { firstLabel, insideLabel, OUTSIDE, TAGGED_KINDS } from '../../lib/core/mentions/tagger/tag-set.ts';
import type { TrainingDocument } from './read-training.ts';

const OTHER = TAGGED_KINDS.indexOf('other');
const EVENT = TAGGED_KINDS.indexOf('event');

const leavesDemonymsOut = (src: string): boolean => src.startsWith('uner') || src.startsWith('wnut');

const bit = (label: number): number => 1 << label;

/** Lets a demonym be a name where the source marks none, and a name of kind `other` be an event. */
export const adjustGold = (document: DocumentTraits, { src, allowed }: TrainingDocument): void => {
  for (let index = 0; index < allowed.length; index++) {
    const set = allowed[index] ?? 0;
    if (set === bit(OUTSIDE) && leavesDemonymsOut(src) && document.known[index] === SINGLE_DEMONYM)
      allowed[index] = bit(firstLabel(OTHER));
    if (!src.startsWith('wikigold')) continue;
    if (set === bit(firstLabel(OTHER))) allowed[index] = set | bit(firstLabel(EVENT));
    if (set === bit(insideLabel(OTHER))) allowed[index] = set | bit(insideLabel(EVENT));
  }
};
