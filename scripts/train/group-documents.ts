/** Groups training sentences to documents and adds copies in capitals and as headlines. */
import type { NamePools } from './name-lists.ts';
import {
  asHeadline,
  inCapitals,
  joinTexts,
  type MarkedText,
  type TrainingDocument,
} from './read-training.ts';
import { swapNames } from './swap-names.ts';

/** Posts stand alone; the sentences of the other sources follow one another in articles. */
const isPosts = (src: string): boolean => src.startsWith('wnut17');

const LONGEST_DOCUMENT = 24;
const ALONE = 0.4;
const COPIES = { capitals: 0.35, headline: 0.25 } as const;

const addCopies = (texts: readonly MarkedText[], random: () => number): readonly MarkedText[] => {
  const pick = (): MarkedText | undefined => texts[Math.floor(random() * texts.length)];
  const capitals = random() < COPIES.capitals ? pick() : undefined;
  const headline = random() < COPIES.headline ? pick() : undefined;
  const shouted = capitals && inCapitals(capitals);
  return [...(shouted ? [shouted] : []), ...(headline ? [asHeadline(headline)] : []), ...texts];
};

const lengthOfDocument = (src: string, random: () => number): number => {
  const draw = random();
  if (isPosts(src) || draw < ALONE) return 1;
  return 2 + Math.floor(random() * LONGEST_DOCUMENT);
};

/** Documents of sentences that follow one another in one source; some get a line in
 * capitals or as a headline, and a share of them a copy with other names. */
export const groupDocuments = (
  texts: readonly MarkedText[],
  random: () => number,
  swap: { readonly pools: NamePools; readonly share: number },
): readonly TrainingDocument[] => {
  const documents: TrainingDocument[] = [];
  let first = 0;
  while (first < texts.length) {
    const src = texts[first]?.src ?? '';
    const wanted = lengthOfDocument(src, random);
    let end = first + 1;
    while (end < first + wanted && texts[end]?.src === src) end++;
    const group = texts.slice(first, end);
    documents.push(joinTexts(group.length > 1 || random() < 0.12 ? addCopies(group, random) : group));
    if (random() < swap.share && group.some(({ spans }) => spans.length > 0))
      documents.push(joinTexts(swapNames(group, swap.pools, random)));
    first = end;
  }
  return documents;
};
