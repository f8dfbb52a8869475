import type { ClaimFrame, DateMention, Mention } from '../model/analysis.ts';
import type { RelationName } from '../model/relation.ts';
import type { TokenizedText } from '../text/token.ts';
import type { Clause } from './clause.ts';
import type { ClauseWords } from './clause-words.ts';
import type { ClaimPattern } from './patterns/claim-pattern.ts';
import { CLAIM_PATTERNS } from './patterns/registry.ts';

/** A frame with all relations that its words leave open; `frame.relation` is the first of them. */
export type OpenFrame = ClaimFrame & {
  readonly relations: readonly RelationName[];
  readonly dateIsExact: boolean;
};

/** What stands in a clause. */
export type ClauseContent = {
  readonly text: TokenizedText;
  readonly clause: Clause;
  readonly mentions: readonly Mention[];
  readonly headMentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly joined: ClauseWords;
};

const NEGATION = /\b(not|never|no longer|n't|refused to|denied|denies|failed to|without)\b/;

/** Words that make a thing planned, possible or conditional: nothing is on record of that. */
const UNREAL =
  /\b(will|would|could|may(?! \d)|might|should|plans? to|planned to|hopes? to|if|unless|want(s|ed)? to|to be|expected to|aims? to|urged|calls? (on|for))\b/;

const LOOSE_TIME = /\b(since|before|after|until|by|anniversary|years? (after|since))\b/;

type Hit = { readonly pattern: ClaimPattern; readonly start: number; readonly end: number };

const findPattern = (content: ClauseContent): Hit | undefined => {
  const { text, joined } = content;
  const { words, tokenAt } = joined;
  for (const pattern of CLAIM_PATTERNS) {
    const match = pattern.trigger.exec(words);
    if (!match) continue;
    const first = text.tokens[tokenAt(match.index)];
    const last = text.tokens[tokenAt(match.index + match[0].length - 1)];
    if (first && last) return { pattern, start: first.start, end: last.end };
  }
  return undefined;
};

const titles = (mentions: readonly Mention[]): readonly string[] => [
  ...new Set(mentions.flatMap(mention => (mention.entity ? [mention.entity.title] : []))),
];

const isPassive = (content: ClauseContent, hit: Hit): boolean => {
  if (hit.pattern.isNominal) return false;
  const { text, clause } = content;
  const before = text.tokens
    .slice(clause.firstToken, clause.endToken)
    .filter(token => token.end <= hit.start);
  return before.slice(-3).some(token => /^(was|were|been|being|is|are)$/i.test(token.text));
};

const readRoles = (content: ClauseContent, hit: Hit): Pick<ClaimFrame, 'actors' | 'objects'> => {
  const { mentions, headMentions, clause } = content;
  if (hit.pattern.roles === 'together')
    return { actors: titles([...headMentions, ...mentions]), objects: [] };
  const before = mentions.filter(mention => mention.end <= hit.start);
  const after = mentions.filter(mention => mention.start >= hit.end);
  const isHeaded = clause.head !== null && before.length === 0;
  const subjects = titles(isHeaded ? headMentions : before);
  if (hit.pattern.roles === 'object-only') return { actors: [], objects: subjects };
  return isPassive(content, hit)
    ? { actors: titles(after), objects: subjects }
    : { actors: subjects, objects: titles(after) };
};

const isLoose = (content: ClauseContent, date: DateMention | undefined): boolean => {
  if (!date) return false;
  const before = content.text.text
    .slice(Math.max(content.clause.start, date.start - 24), date.start)
    .toLowerCase();
  return LOOSE_TIME.test(before);
};

/** What a clause says; undefined where no family of relations fits, or where it speaks of what is not (yet) so. */
export const readFrame = (content: ClauseContent): OpenFrame | undefined => {
  const hit = findPattern(content);
  if (!hit || UNREAL.test(content.joined.words)) return undefined;
  const roles = readRoles(content, hit);
  const date = content.dates.find(each => each.type === 'date');
  return {
    relation: hit.pattern.relations[0],
    relations: hit.pattern.relations,
    ...roles,
    date: date?.value ?? null,
    dateIsExact: !isLoose(content, date),
    negated: NEGATION.test(content.joined.words),
  };
};
