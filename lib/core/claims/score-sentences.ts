import type { Claim } from '../model/analysis.ts';
import { spansOverlap } from '../model/span.ts';
import type { Sentence } from '../text/token.ts';
import { scoreClause } from './check-worthiness.ts';
import { joinWords } from './clause-words.ts';
import type { ClaimSearch } from './find-claims.ts';

const wholeSentence = (search: ClaimSearch, sentence: Sentence): Claim => {
  const { text } = search;
  const inside = <T extends { start: number; end: number }>(items: readonly T[]): readonly T[] =>
    items.filter(item => spansOverlap(item, sentence));
  const content = {
    text,
    clause: { ...sentence, sentence, head: null },
    mentions: inside(search.mentions),
    headMentions: [],
    dates: inside(search.dates),
    joined: joinWords(text, sentence.firstToken, sentence.endToken),
  };
  return {
    start: sentence.start,
    end: sentence.end,
    text: text.text.slice(sentence.start, sentence.end),
    score: Math.round(scoreClause(content) * 1000) / 1000,
    level: null,
    attributedTo: null,
    entities: content.mentions.flatMap(mention => mention.entity?.title ?? []),
    date: null,
    frame: null,
    record: { status: 'silent', differs: null, events: [] },
  };
};

/** The claims that are ever painted, and for every sentence without one, the sentence with its score. */
export const scoreSentences = (search: ClaimSearch, claims: readonly Claim[]): readonly Claim[] => {
  const painted = claims.filter(claim => claim.level !== null);
  const rest = search.text.sentences
    .filter(sentence => !painted.some(claim => spansOverlap(claim, sentence)))
    .map(sentence => wholeSentence(search, sentence));
  return [...painted, ...rest].toSorted((a, b) => a.start - b.start);
};
