import { type EdtfDate, parseEdtf } from '../../dates/edtf.ts';
import type { DateMention } from '../../model/analysis.ts';
import type { Token } from '../../text/token.ts';
import { wordAt } from '../words/word-at.ts';
import type { TokenRange } from './split-segments.ts';

/** A date as a segment states it. `isLoose` where it is not the time of what happened ("since 2014", "by May"). */
export type StatedDate = {
  readonly value: string;
  readonly span: EdtfDate;
  readonly isLoose: boolean;
  /** True for "two years ago", "last year": a year more or less says nothing. */
  readonly isCounted: boolean;
  readonly token: number;
};

const LOOSE = new Set(
  'since before after until till by from between anniversary than for to through following and'.split(' '),
);

const LOOK_BACK_TOKENS = 2;

/** "Abstaining from a 2023 vote": the date is that of the noun. */
const isOfNoun = (tokens: readonly Token[], at: number): boolean => /^an?$/i.test(tokens[at - 1]?.text ?? '');

const isLooseAt = (tokens: readonly Token[], at: number, range: TokenRange): boolean => {
  if (isOfNoun(tokens, at)) return false;
  for (let back = 1; back <= LOOK_BACK_TOKENS; back++) {
    if (at - back < range.firstToken) return false;
    const word = tokens[at - back]?.text.toLowerCase() ?? '';
    if (word === 'in' || word === 'on' || word === ',' || word === 'at') return false;
    if (LOOSE.has(word)) return true;
  }
  return false;
};

const RECKONING =
  /^(?:, |– )?(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|many) (?:full )?(?:years?|months?|weeks?|days?|decades?)|long|shortly|just)?(?: to the day)? ?(?:before|after|earlier than|since|until)\b|^.{0,24}\b(?:anniversary|birthday)\b/;

const REACH_TOKENS = 8;

/** "In 2020, four years before …": the date is reckoned from what follows, and is that of something else. */
const isReckoned = (tokens: readonly Token[], after: number): boolean =>
  RECKONING.test(
    tokens
      .slice(after, after + REACH_TOKENS)
      .map(token => token.text.toLowerCase())
      .join(' '),
  );

const COMMEMORATING = new Set(['anniversary', 'anniversaries', 'birthday', 'commemorated', 'commemorates']);

/** The day of an anniversary is not the day of what it recalls. */
const isCommemorating = (tokens: readonly Token[], range: TokenRange): boolean => {
  for (let index = range.firstToken; index < range.endToken; index++) {
    if (COMMEMORATING.has(wordAt(tokens, index))) return true;
  }
  return false;
};

/** The dates of a segment; `dates` are those of its sentence. */
export const readStatedDates = (
  tokens: readonly Token[],
  range: TokenRange,
  dates: readonly DateMention[],
): readonly StatedDate[] => {
  if (dates.length === 0) return [];
  const isRecalled = isCommemorating(tokens, range);
  const start = tokens[range.firstToken]?.start ?? 0;
  const end = tokens[range.endToken - 1]?.end ?? 0;
  return dates
    .filter(date => date.type === 'date' && date.start >= start && date.end <= end)
    .flatMap(date => {
      const value = date.value.replace(/[~?%]/g, '');
      const span = parseEdtf(value);
      if (!span) return [];
      let at = range.firstToken;
      while (at < range.endToken && (tokens[at]?.end ?? 0) <= date.start) at++;
      let after = at;
      while (after < range.endToken && (tokens[after]?.start ?? 0) < date.end) after++;
      return [
        {
          value,
          span,
          isLoose:
            isRecalled ||
            isLooseAt(tokens, at, range) ||
            (at - range.firstToken < 2 && isReckoned(tokens, after)),
          isCounted: /[~?%]/.test(date.value) || /\bago\b|\blast year\b|\bearlier\b/i.test(date.surface),
          token: at,
        },
      ];
    });
};
