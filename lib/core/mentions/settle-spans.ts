/** Last corrections of the names found, each by a rule that no weight has to learn. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { TokenizedText } from '../text/token.ts';
import type { NameSpan } from './name-span.ts';

/** Initialisms that name no one thing. */
const COMMON_INITIALISMS = new Set(
  (
    'GDP GNP DNA RNA CCTV ICU VAR CEO CFO TV PC AI IT HIV AIDS GPS PDF ID HR MP MPs PR FAQ USB CD DVD SUV ATM VAT ' +
    'IVF UFO VIP PTSD ADHD PPE PCR LED GMT BST EST PST OK AM PM DIY CV URL HTML API NGO NGOs'
  ).split(' '),
);

/** "I’m": a pronoun with a verb is no name, whatever its capital says. */
const isPronoun = (surface: string): boolean => /^I['’]\p{Ll}+$/u.test(surface);

const isNoName = (text: TokenizedText, { firstToken, endToken, candidates }: NameSpan): boolean => {
  const surface = text.tokens[firstToken]?.text ?? '';
  if (endToken - firstToken > 1) return false;
  return isPronoun(surface) || (candidates.length === 0 && COMMON_INITIALISMS.has(surface));
};

const REGION_WORDS = new Set(['region', 'oblast', 'province', 'prefecture']);

/** What an unknown place can be as well; a known town has districts of its own. */
const PLACE_ENDINGS = new Set([...REGION_WORDS, 'district', 'municipality']);

const isTown = ({ candidates }: NameSpan, knowledge: KnowledgeBase): boolean => {
  const [best] = candidates;
  const description = best ? knowledge.entityAt(best.entityIndex).description : '';
  return (
    best?.kind === 'place' &&
    best.form !== 'demonym' &&
    /^(?:[\w-]+ ){0,2}(?:city|town|capital)\b/i.test(description)
  );
};

/** "Lviv region": not the town but the land around it, of which the pack has no such name. */
const takeRegion = (text: TokenizedText, span: NameSpan, knowledge: KnowledgeBase): NameSpan => {
  const next = text.tokens[span.endToken]?.text ?? '';
  const isUnknownPlace = span.candidates.length === 0 && span.shapeKind === 'place';
  const isLonger = isUnknownPlace
    ? PLACE_ENDINGS.has(next)
    : REGION_WORDS.has(next) && isTown(span, knowledge);
  if (!isLonger) return span;
  return { ...span, endToken: span.endToken + 1, candidates: [], shapeKind: 'place' };
};

/** The spans with what is no name left out, and the regions of towns whole. */
export const settleSpans = (
  text: TokenizedText,
  spans: readonly NameSpan[],
  knowledge: KnowledgeBase,
): readonly NameSpan[] =>
  spans.filter(span => !isNoName(text, span)).map(span => takeRegion(text, span, knowledge));
