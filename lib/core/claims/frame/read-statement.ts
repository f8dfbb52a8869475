import type { DateMention, Mention } from '../../model/analysis.ts';
import type { RelationName } from '../../model/relation.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Token, TokenizedText } from '../../text/token.ts';
import { isFunctionWord } from '../words/content-words.ts';
import { wordAt } from '../words/word-at.ts';
import { describedBy } from './associates.ts';
import { isContraryText } from './contrary-words.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { readNumbers } from './read-numbers.ts';
import { readOffices } from './read-offices.ts';
import { readOrdinals } from './read-ordinals.ts';
import { readStems, type StemSequence } from './read-stems.ts';
import { findUnreal, isNegatedAt, isUnbelieved } from './reality.ts';
import { isVerbForm, type TokenRange } from './split-segments.ts';
import { readStatedDates, type StatedDate } from './stated-dates.ts';
import type { Participant, Statement } from './statement.ts';

/** Where a statement is read: the segment, and what stands around it. */
export type StatementPlace = {
  readonly text: TokenizedText;
  readonly range: TokenRange;
  readonly clause: TokenRange;
  readonly sentence: TokenRange;
  readonly mentions: readonly Mention[];
  /** What a relative clause tells of. */
  readonly head: readonly Mention[];
  readonly nearby: readonly string[];
  readonly dates: readonly DateMention[];
  readonly datesAround: readonly StatedDate[];
  readonly publishedDay: number | null;
};

const tokenOf = (tokens: readonly Token[], range: TokenRange, offset: number): number => {
  let index = range.firstToken;
  while (index < range.endToken && (tokens[index]?.end ?? 0) <= offset) index++;
  return index;
};

const ASIDE = new Set('in at near from outside over via under despite within inside like'.split(' '));

const isAside = (tokens: readonly Token[], at: number, range: TokenRange): boolean => {
  const before = wordAt(tokens, at - 1);
  const behind = wordAt(tokens, at - 2);
  if (at - 1 < range.firstToken) return false;
  return ASIDE.has(before) || (/^(the|a|an|its|their)$/.test(before) && ASIDE.has(behind));
};

/** Who acts or is acted on by their nationality: "Russian forces". */
const COLLECTIVE =
  /^(?:forces?|troops|army|armies|soldiers|jets?|planes?|warplanes|bombers?|missiles?|drones?|rockets?|tanks?|navy|government|parliament|lawmakers|deputies|senate|court|courts|judges?|police|authorities|officials|negotiators|envoys|diplomats|leaders|voters|rebels|fighters|gunmen|militants|militia|separatists|protesters|demonstrators|students|strikes?|shelling|artillery|units?|commandos|hackers|regulators?|prosecutors?|intelligence|special|government's|parliament's|army's)$/;

const TITLE_NOUN =
  /^(?:former|late|then|president|prime|minister|chancellor|leader|general|premier|king|queen|foreign|defence|interior|writer|journalist|director|billionaire|businessman|politician|diplomat|commander|tycoon|opposition)$/;

/** "The Yugoslav president", "Soviet habit", "Portugal's António Costa": the nationality is by the way. */
const isNationality = (place: StatementPlace, mention: Mention, after: number): boolean => {
  const { tokens } = place.text;
  if (mention.entity === null) return false;
  const isPossessive = wordAt(tokens, after) === "'s";
  if (mention.kind === 'other' && !isPossessive) return !COLLECTIVE.test(wordAt(tokens, after));
  if (mention.kind !== 'place' && mention.kind !== 'other') return false;
  if (!isPossessive && mention.surface === mention.entity.label) return false;
  const next = isPossessive ? after + 1 : after;
  const start = tokens[next]?.start;
  return (
    [0, 1].some(step => TITLE_NOUN.test(wordAt(tokens, next + step))) ||
    place.mentions.some(other => other.start === start && other.kind === 'person')
  );
};

const isAgent = (tokens: readonly Token[], token: number): boolean =>
  [1, 2, 3].some(back => wordAt(tokens, token - back) === 'by');

const readParticipant = (place: StatementPlace, mention: Mention): Participant => {
  const { tokens } = place.text;
  const token = tokenOf(tokens, place.range, mention.start);
  const after = tokenOf(tokens, place.range, mention.end);
  return {
    title: mention.entity?.title ?? null,
    surface: mention.surface,
    kind: mention.kind,
    isAgent: isAgent(tokens, token),
    isAside: isAside(tokens, token, place.range) || isNationality(place, mention, after),
    token,
  };
};

const RECKONING = new Set(
  'before after since until earlier later previously following ahead anniversary'.split(' '),
);

/** Before a date, such a word may make it another's. */
const isReckoning = (tokens: readonly Token[], range: TokenRange, dates: readonly StatedDate[]): boolean => {
  const end = Math.max(range.firstToken, ...dates.map(date => date.token));
  for (let index = range.firstToken + 1; index < end; index++) {
    if (RECKONING.has(wordAt(tokens, index))) return true;
  }
  return false;
};

const PASSIVE = /^(was|were|been|being|be|is|are|got)$/;

const isPassiveAt = (tokens: readonly Token[], trigger: Pick<Trigger, 'first' | 'last'>): boolean => {
  const word = wordAt(tokens, trigger.first);
  const isParticiple = /(ed|en|un|ot|ht|ld|ne|rn|wn)$/.test(word);
  if (isParticiple && [1, 2, 3].some(back => PASSIVE.test(wordAt(tokens, trigger.first - back)))) return true;
  return isParticiple && [1, 2, 3, 4, 5].some(ahead => isByAgent(tokens, trigger.last + ahead));
};

/** "By the EU", not "by 131 votes". */
const isByAgent = (tokens: readonly Token[], index: number): boolean =>
  wordAt(tokens, index) === 'by' && tokens[index + 1]?.kind === 'word';

const PRONOUN = new Set(
  `he she it they him her them his its their who which whose country bloc alliance court tribunal president party
  company state government leader minister republic club union union's general city group treaty law agreement
  territory network platform paper newspaper capital movement`.split(/\s+/),
);

const inTokens = (place: StatementPlace, sequence: StemSequence, trigger: Trigger): Trigger => {
  const first = sequence.tokens[trigger.first] ?? 0;
  const last = sequence.tokens[trigger.last] ?? 0;
  const { tokens } = place.text;
  return {
    ...trigger,
    first,
    last,
    isTold: isVerbForm(tokens[first]) || isGerund(tokens, first),
    isNegated: isNegatedAt(tokens, place.range, first),
    isPassive: trigger.isPassive || isPassiveAt(tokens, { first, last }),
  };
};

/** "By resigning" tells as "resigned" does. */
const isGerund = (tokens: readonly Token[], index: number): boolean =>
  wordAt(tokens, index).endsWith('ing') && /^(?:by|after|in)$/.test(wordAt(tokens, index - 1));

const coversToken = (spans: readonly Span[], token: Token): boolean =>
  spans.some(span => spanContains(span, token));

/** "Mark" of "Mark Zuckerberg" is no verb. */
const isInName = (place: StatementPlace, token: Token | undefined): boolean =>
  token !== undefined && coversToken(place.mentions, token);

/** True for a date that had not come when the article appeared. */
const isAfter = ({ span }: StatedDate, day: number | null): boolean =>
  day !== null && span.firstDay > day + 1;

const REACH_OF_MODAL = 7;

/** True where a trigger stands so close behind "will" or "plans to" that it belongs to it. */
const isGoverned = (trigger: Trigger, unreal: number): boolean =>
  trigger.last >= unreal && trigger.first - unreal <= REACH_OF_MODAL;

/** True where there is somebody to be told of: by name, or by a pronoun with a date. */
const hasTopic = (place: StatementPlace, dates: readonly StatedDate[]): boolean =>
  place.mentions.some(mention => mention.entity !== null) ||
  place.head.some(mention => mention.entity !== null) ||
  dates.length > 0;

const byRelation = (triggers: readonly Trigger[]): ReadonlyMap<RelationName, Trigger> =>
  new Map(triggers.toReversed().map(trigger => [trigger.relation, trigger]));

/** What a segment states; undefined where it speaks of what is not, or not yet, so. */
export const readStatement = (place: StatementPlace): Statement | undefined => {
  const { text, range, clause, sentence, publishedDay } = place;
  const { tokens } = text;
  const dates = readStatedDates(tokens, range, place.dates);
  if (!hasTopic(place, dates) || dates.some(date => isAfter(date, publishedDay))) return undefined;
  if (isUnbelieved(tokens, sentence, range.endToken)) return undefined;
  const sequence = readStems(tokens, range.firstToken, range.endToken);
  const all = findTriggers(sequence.stems)
    .map(trigger => inTokens(place, sequence, trigger))
    .filter(({ first }) => !isInName(place, tokens[first]));
  const unreal = findUnreal(tokens, range);
  const triggers = unreal === undefined ? all : all.filter(trigger => !isGoverned(trigger, unreal));
  if (unreal !== undefined && !triggers.some(trigger => trigger.isStrong)) return undefined;
  const main = triggers.find(trigger => trigger.isStrong) ?? triggers[0];
  const linked = place.mentions.filter(mention => mention.entity !== null);
  const stems = new Set<string>();
  sequence.stems.forEach((stem, index) => {
    const token = tokens[sequence.tokens[index] ?? 0];
    if (!token || stem.length < 3 || isFunctionWord(stem)) return;
    if (!coversToken(linked, token) && !coversToken(place.dates, token)) stems.add(stem);
  });
  const onlyDates = place.dates.filter(({ type }) => type !== 'duration');
  const words = sequence.tokens.map(index => wordAt(tokens, index));
  const named = place.mentions.filter(
    mention => mention.entity !== null || !onlyDates.some(date => spansOverlap(date, mention)),
  );
  const heads = place.head.map(mention => ({
    ...readParticipant(place, mention),
    isAgent: false,
    isAside: false,
    token: range.firstToken,
  }));
  return {
    text,
    range,
    triggers,
    strong: byRelation(triggers.filter(trigger => trigger.isStrong)),
    weak: byRelation(triggers.filter(trigger => !trigger.isStrong)),
    participants: [...heads, ...named.map(mention => readParticipant(place, mention))],
    surnames: new Set(
      named.flatMap(({ entity, kind, surface }) =>
        entity === null && kind === 'person' ? foldName(surface).slice(-1) : [],
      ),
    ),
    nearby: place.nearby,
    described: sequence.stems.flatMap(describedBy),
    isAnaphoric: words.some(word => PRONOUN.has(word)),
    dates,
    exactDates: dates.filter(date => !date.isLoose),
    publishedDay,
    datesAround: place.datesAround,
    exactDatesAround: place.datesAround.filter(date => !date.isLoose),
    numbers: readNumbers(tokens, { first: clause.firstToken, end: clause.endToken }, token =>
      coversToken(onlyDates, token),
    ),
    ordinals: readOrdinals(words),
    stems,
    isNegated: main?.isNegated ?? false,
    isReckoning: isReckoning(tokens, range, dates),
    isContrary: () => isContraryText(words.join(' ')),
    offices: () => readOffices(words.join(' ')),
  };
};
