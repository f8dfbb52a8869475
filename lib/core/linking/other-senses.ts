/**
 * What a country's name or adjective means beside the country: its team where a match is told ("Belgium had more of the
 * ball"), its language where somebody speaks or writes it ("only in English"). Both are looked up under the titles that
 * such entities have; where the pack has none, a language is a name without a link, for it is not the country.
 */
import type { NameSpan } from '../mentions/name-span.ts';
import type { NameCandidate } from '../model/knowledge-base.ts';
import { foldToken } from '../text/fold-token.ts';
import type { TokenizedText } from '../text/token.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SPORTS: readonly (readonly [sport: string, teams: string, signs: ReadonlySet<string>])[] = [
  [
    'football',
    'national football team',
    words('football soccer fifa uefa goalkeeper striker midfielder penalty'),
  ],
  ['rugby', 'national rugby union team', words('rugby try tries scrum lineout conversion')],
  ['cricket', 'national cricket team', words('cricket wicket wickets innings overs batsman bowler')],
];

/** Words of matches; a text is about one where they stand thick. */
const MATCH_WORDS = words(
  'match game goal goals scored scoring score half team teams coach captain players player qualifier qualifying ' +
    'cup tournament defeated beat draw drew win won lost final semifinal group minute minutes squad referee kick ' +
    'wicket wickets innings tries penalty substitute substituted striker',
);

/** One word of a match in so many words, and one sign of the sport, make a report of a match. */
const MATCH_SHARE = 1 / 28;

const wordAt = (text: TokenizedText, index: number): string => foldToken(text.tokens[index]?.text ?? '');

/** The sport that a text tells a match of, with what its national teams are called; undefined for other texts. */
export const findSport = (text: TokenizedText): { sport: string; teams: string } | undefined => {
  const all = text.tokens.filter(token => token.kind === 'word').map(token => foldToken(token.text));
  const ofMatch = all.filter(word => MATCH_WORDS.has(word)).length;
  if (ofMatch < 6 || ofMatch < all.length * MATCH_SHARE) return undefined;
  const counted = SPORTS.map(([sport, teams, signs]) => ({
    sport,
    teams,
    count: all.filter(word => signs.has(word)).length,
  })).toSorted((a, b) => b.count - a.count);
  const [first] = counted;
  return first && first.count > 0 ? { sport: first.sport, teams: first.teams } : undefined;
};

const WHERE = words('in from near across around outside throughout');

/** True where a country's name stands where its team can: not where something is "in" or "from" it. */
export const canBeTeam = (text: TokenizedText, span: NameSpan, candidate: NameCandidate): boolean =>
  candidate.kind === 'place' &&
  !WHERE.has(wordAt(text, span.firstToken - (wordAt(text, span.firstToken - 1) === 'the' ? 2 : 1))) &&
  (candidate.form !== 'demonym' || /[a-z]s$/.test(candidate.alias));

const BEFORE_LANGUAGE = words(
  'speak speaks spoke spoken speaking learn learning fluent write translated languages',
);
const AFTER_LANGUAGE = words(
  'language speaking speaker speakers translation translations subtitles lessons grammar vocabulary wikipedia dialect',
);
const INTO_LANGUAGE = words('in into from');

const FREE = words('and or to with as than but for that is was');

/** What follows a language as a thing, not as an adjective: an end of a clause, or a small word. */
const isFollowedFreely = (text: TokenizedText, span: NameSpan): boolean => {
  const next = text.tokens[span.endToken];
  if (next?.text === '-' || next?.text === '–') return false;
  return next?.kind !== 'word' || FREE.has(next.text);
};

/** "Speak English", "only in English", "English-speaking", "a language like English". */
export const isLanguage = (text: TokenizedText, span: NameSpan): boolean => {
  const hyphen = text.tokens[span.endToken]?.text === '-' ? 1 : 0;
  if (AFTER_LANGUAGE.has(wordAt(text, span.endToken + hyphen))) return true;
  const before = wordAt(text, span.firstToken - 1);
  if (BEFORE_LANGUAGE.has(before)) return true;
  if (before === 'like' && wordAt(text, span.firstToken - 2) === 'languages') return true;
  return INTO_LANGUAGE.has(before) && isFollowedFreely(text, span);
};
