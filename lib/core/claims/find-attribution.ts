import type { Mention } from '../model/analysis.ts';
import type { Sentence, TokenizedText } from '../text/token.ts';
import { joinWords } from './clause-words.ts';
import { wordAt } from './words/word-at.ts';

const SAYING =
  '(?:said|says|stated|states|told|reported|reports|claimed|claims|added|notified|announced|argued|confirmed|wrote|warned|noted|emphasi[sz]ed|insisted|alleged)';

const OPENING = /^(?:“|" )?(?:as per|according to|as reported by|citing)\b/;
const THAT = new RegExp(`\\b${SAYING}\\b(?: \\S+){0,4}? that\\b`);
/** "…, the president said": the verb of saying ends the sentence, parted from what is said. */
const CLOSING = new RegExp(`(?<=[,”"] (?:[^\\s,]+ ){1,5})${SAYING}\\b[^,]*$`);

const SAYING_WORDS = new Set(
  `said says stated states told reported reports claimed claims added notified announced argued confirmed wrote warned
  noted emphasised emphasized insisted alleged per according citing`.split(/\s+/),
);

/** A look at the words first: most sentences tell of nobody's saying. */
const maySay = ({ tokens }: TokenizedText, sentence: Sentence): boolean => {
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (SAYING_WORDS.has(wordAt(tokens, index))) return true;
  }
  return false;
};

/** The last mention that ends before `offset`, the one that a verb of saying there belongs to. */
const speakerBefore = (mentions: readonly Mention[], offset: number): string | null =>
  mentions.findLast(mention => mention.end <= offset && mention.kind !== 'other')?.surface ?? null;

/**
 * Who says what a sentence says, in the article's words ("As per AP, …", "TASS reported that …", "…, Vučić said");
 * null where the article itself does. `mentions` are the sentence's.
 */
export const findAttribution = (
  text: TokenizedText,
  sentence: Sentence,
  mentions: readonly Mention[],
): string | null => {
  if (!maySay(text, sentence)) return null;
  const { words, tokenAt } = joinWords(text, sentence.firstToken, sentence.endToken);
  if (OPENING.test(words)) return mentions[0]?.surface ?? null;
  const saying = THAT.exec(words) ?? CLOSING.exec(words);
  if (!saying) return null;
  const verb = text.tokens[tokenAt(saying.index)];
  return verb ? speakerBefore(mentions, verb.start) : null;
};
