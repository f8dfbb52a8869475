import { parseEdtf } from '../dates/edtf.ts';
import type { ClaimFrame, DateMention, Mention } from '../model/analysis.ts';
import type { TokenizedText } from '../text/token.ts';
import type { Clause } from './clause.ts';
import type { ClauseWords } from './clause-words.ts';
import { readStatement } from './frame/read-statement.ts';
import { isVerbForm, splitSegments, type TokenRange } from './frame/split-segments.ts';
import { readStatedDates } from './frame/stated-dates.ts';
import { type Participant, type Statement, slotOf } from './frame/statement.ts';

/** What stands in a clause. */
export type ClauseContent = {
  readonly text: TokenizedText;
  readonly clause: Clause;
  readonly mentions: readonly Mention[];
  readonly headMentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly joined: ClauseWords;
  /** EDTF of the publication, where known. */
  readonly published?: string | null;
  /** All dates of its sentence. */
  readonly sentenceDates?: readonly DateMention[];
  /** Titles named in the rest of the sentence and in the sentences around it. */
  readonly nearby?: readonly string[];
};

const inRange = (text: TokenizedText, range: TokenRange, items: readonly Mention[]): readonly Mention[] => {
  const start = text.tokens[range.firstToken]?.start ?? 0;
  const end = text.tokens[range.endToken - 1]?.end ?? 0;
  return items.filter(item => item.start >= start && item.end <= end);
};

const isQuestion = ({ text, clause }: ClauseContent): boolean =>
  text.tokens[clause.sentence.endToken - 1]?.text === '?';

const RELATIVE = /^(?:which|who|whom|where)$/i;

/** "Draining a lake", "after being poisoned": the subject stands in the main clause. */
const isSubjectless = ({ tokens }: TokenizedText, { firstToken }: TokenRange): boolean => {
  const isParticiple = (index: number): boolean => /^[a-z]{3,}ing$/.test(tokens[index]?.text ?? '');
  const opens = /^(?:after|before|by|while|since|when)$/.test(tokens[firstToken]?.text ?? '');
  if (isVerbForm(tokens[firstToken]) && /^[a-z]/.test(tokens[firstToken]?.text ?? '')) return true;
  return isParticiple(firstToken) || (opens && isParticiple(firstToken + 1));
};

/** What a segment tells of without naming it: before "which", the last name; else the head of the clause. */
const findHead = (
  { text, clause, mentions, headMentions }: ClauseContent,
  range: TokenRange,
): readonly Mention[] => {
  if (RELATIVE.test(text.tokens[range.firstToken]?.text ?? '')) {
    const start = text.tokens[range.firstToken]?.start ?? 0;
    return [...headMentions, ...mentions].filter(mention => mention.end <= start).slice(-1);
  }
  if (isSubjectless(text, range)) {
    return [...headMentions, ...mentions].slice(0, 1);
  }
  const isFirst = range.firstToken === clause.firstToken;
  return isFirst && inRange(text, range, mentions).length < 2 ? headMentions : [];
};

/** What a clause states, one statement for each of its verbs that tells of something real. */
export const readStatements = (content: ClauseContent): readonly Statement[] => {
  const { text, clause, mentions, nearby = [] } = content;
  const dates = content.sentenceDates ?? content.dates;
  const datesAround = readStatedDates(text.tokens, clause.sentence, dates);
  const publishedDay = parseEdtf(content.published ?? '')?.lastDay ?? null;
  if (isQuestion(content)) return [];
  return splitSegments(text.tokens, clause).flatMap(range => {
    const inside = inRange(text, range, mentions);
    const head = findHead(content, range);
    const statement = readStatement({
      text,
      range,
      clause,
      sentence: clause.sentence,
      mentions: inside,
      head,
      nearby,
      dates,
      datesAround,
      publishedDay,
    });
    return statement ? [statement] : [];
  });
};

const titlesOf = (participants: readonly Participant[]): readonly string[] => [
  ...new Set(participants.flatMap(({ title }) => (title === null ? [] : [title]))),
];

/** A statement as the reader is shown it; undefined where no words of a relation were found. */
export const readFrame = (statement: Statement): ClaimFrame | undefined => {
  const { triggers, participants, dates, isNegated } = statement;
  const main = triggers.find(trigger => trigger.isStrong);
  if (!main) return undefined;
  return {
    relation: main.relation,
    actors: titlesOf(participants.filter(each => slotOf(each, main) === 'actor')),
    objects: titlesOf(participants.filter(each => slotOf(each, main) === 'object')),
    date: dates.find(date => !date.isLoose)?.value ?? null,
    negated: isNegated,
  };
};
