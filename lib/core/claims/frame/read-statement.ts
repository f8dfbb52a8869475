import type { RelationName } from '../../model/relation.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Token } from '../../text/token.ts';
import { readSides } from '../record/antonyms.ts';
import { isFunctionWord } from '../words/content-words.ts';
import { wordAt } from '../words/word-at.ts';
import { describedBy } from './associates.ts';
import { isContraryText } from './contrary-words.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { readNumbers } from './read-numbers.ts';
import { readOffices } from './read-offices.ts';
import { readOrdinals } from './read-ordinals.ts';
import { isDemonym, readParticipant } from './read-participant.ts';
import { readStems, type StemSequence } from './read-stems.ts';
import { findUnreal, isNegatedAt, isUnbelieved, type Unreal } from './reality.ts';
import { isVerbForm, type TokenRange } from './split-segments.ts';
import { readStatedDates, type StatedDate } from './stated-dates.ts';
import type { Statement } from './statement.ts';
import type { StatementPlace } from './statement-place.ts';

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
  if (isParticiple && isReduced(tokens, trigger)) return true;
  if (isParticiple && [1, 2, 3].some(back => PASSIVE.test(wordAt(tokens, trigger.first - back)))) return true;
  return isParticiple && [1, 2, 3, 4, 5].some(ahead => isByAgent(tokens, trigger.last + ahead));
};

/** ", adopted by 195 states" */
const isReduced = (tokens: readonly Token[], { first, last }: Pick<Trigger, 'first' | 'last'>): boolean =>
  wordAt(tokens, first - 1) === ',' && /^(?:by|in|on|at|under|between)$/.test(wordAt(tokens, last + 1));

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

/** The triggers of a segment. Many phrases begin with one word, which is read once for all of them. */
const placeTriggers = (place: StatementPlace, sequence: StemSequence): readonly Trigger[] => {
  const { tokens } = place.text;
  let first = -1;
  let isName = false;
  let sample: Trigger | undefined;
  const placed: Trigger[] = [];
  for (const trigger of findTriggers(sequence.stems)) {
    if (trigger.first !== first) {
      first = trigger.first;
      isName = isInName(place, tokens[sequence.tokens[first] ?? 0]);
      sample = undefined;
    }
    if (isName) continue;
    const last = sequence.tokens[trigger.last] ?? 0;
    if (sample && sample.last === last && sample.isPassive === trigger.isPassive)
      placed.push({ ...sample, relation: trigger.relation, isStrong: trigger.isStrong });
    else {
      const read = inTokens(place, sequence, trigger);
      if (!trigger.isPassive && !read.isPassive) sample = read;
      placed.push(read);
    }
  }
  return placed;
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

/** True where a trigger stands so close behind "will" or "plans to" that it belongs to it. */
const isGoverned = (trigger: Trigger, { token, reach }: Unreal): boolean =>
  trigger.last >= token && trigger.first - token <= reach;

/** What is announced with "would" is told of as intended; all else behind such a word is left out. */
const judgeReality = (place: StatementPlace, trigger: Trigger, unreal: Unreal): readonly Trigger[] => {
  if (!isGoverned(trigger, unreal)) return [trigger];
  const { tokens } = place.text;
  const isWould = /^(?:would|will)$/.test(wordAt(tokens, unreal.token));
  const isIntended = isWould && hasAnnouncement(tokens, place.range.firstToken, unreal.token);
  return isIntended ? [{ ...trigger, isIntended }] : [];
};

const ANNOUNCING = /^(?:announced|said|told|informed|notified|declared|promised|pledged|confirmed)$/;

const hasAnnouncement = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let index = first; index < end; index++) if (ANNOUNCING.test(wordAt(tokens, index))) return true;
  return false;
};

/** True where there is somebody to be told of: by name, or by a pronoun with a date. */
const hasTopic = (place: StatementPlace, dates: readonly StatedDate[]): boolean =>
  place.mentions.some(mention => mention.entity !== null) ||
  place.head.some(mention => mention.entity !== null) ||
  dates.length > 0;

const byRelation = (triggers: readonly Trigger[]): ReadonlyMap<RelationName, Trigger> =>
  new Map(triggers.toReversed().map(trigger => [trigger.relation, trigger]));

const REPEATING =
  /^(?:again|another|second|third|fourth|fifth|sixth|further|fresh|latest|returned|repeated|re-?elected|\d+(?:nd|rd|th))$/;

/** "The ceasefire that they accepted": the noun before a relative clause belongs to it. */
const firstOf = (tokens: readonly Token[], { range, sentence }: StatementPlace): number => {
  const isRelative = /^(?:that|which)$/.test(wordAt(tokens, range.firstToken));
  const before = range.firstToken - 1;
  const at = wordAt(tokens, before) === ',' ? before - 1 : before;
  return isRelative && at >= sentence.firstToken && tokens[at]?.kind === 'word' ? at : range.firstToken;
};

/** Reads when first asked, then remembers. */
const once = <T>(read: () => T): (() => T) => {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
};

/** What a segment states; undefined where it speaks of what is not, or not yet, so. */
export const readStatement = (place: StatementPlace): Statement | undefined => {
  const { text, range, clause, sentence, publishedDay } = place;
  const { tokens } = text;
  const dates = readStatedDates(tokens, range, place.dates);
  if (!hasTopic(place, dates) || dates.some(date => isAfter(date, publishedDay))) return undefined;
  if (isUnbelieved(tokens, sentence, range.endToken)) return undefined;
  const sequence = readStems(tokens, firstOf(tokens, place), range.endToken);
  const all = placeTriggers(place, sequence);
  const unreal = findUnreal(tokens, range);
  const triggers = unreal === undefined ? all : all.flatMap(trigger => judgeReality(place, trigger, unreal));
  const isStated = triggers.some(trigger => trigger.isStrong);
  if (!isStated && (unreal !== undefined || place.datesAround.length === 0)) return undefined;
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
  const heads = place.head
    .filter(mention => !isDemonym(mention))
    .map(mention => ({
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
    isRepeated: words.some(word => REPEATING.test(word)),
    isReckoning: isReckoning(tokens, range, dates),
    sides: once(() => readSides(stems)),
    isContrary: once(() => isContraryText(words.join(' '))),
    offices: once(() => readOffices(words.join(' '))),
  };
};
