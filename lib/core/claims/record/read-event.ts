/**
 * An event read the way a statement is, so that the two can be compared: its sentence says more than its relation
 * and its roles. Read once for each event, when it is first looked at.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { RelationName } from '../../model/relation.ts';
import { foldName } from '../../text/fold-name.ts';
import { tokenizeText } from '../../text/tokenize-text.ts';
import { isContraryText } from '../frame/contrary-words.ts';
import { findTriggers } from '../frame/find-triggers.ts';
import { readNumbers, type StatedNumber } from '../frame/read-numbers.ts';
import { readOffices } from '../frame/read-offices.ts';
import { readOrdinals } from '../frame/read-ordinals.ts';
import { readStems } from '../frame/read-stems.ts';
import { isFunctionWord } from '../words/content-words.ts';
import { stemWord } from '../words/stem-word.ts';
import { readSides } from './antonyms.ts';

export type EventReading = {
  readonly event: TimelineEvent;
  /** Relations that its sentence states, with the stems of the first words that do. */
  readonly alsoStates: ReadonlyMap<RelationName, ReadonlySet<string>>;
  readonly stems: ReadonlySet<string>;
  /** Sides of opposites that its words take. */
  readonly sides: number;
  /** Stems of its sentence and of the names of all that take part. */
  readonly names: ReadonlySet<string>;
  readonly numbers: readonly StatedNumber[];
  readonly ordinals: readonly number[];
  readonly offices: readonly string[];
  /** True where it tells that something was not done, or failed. */
  readonly isNegative: boolean;
  readonly isContrary: boolean;
  /** True where it tells that something was announced, not that it was done. */
  readonly isAnnouncement: boolean;
};

const NEGATIVE =
  /\b(?:did not|was not|were not|not to|never|failed to|fails to|refused to|declined to|without signing|to [a-z]+ no)\b/;

const ANNOUNCEMENT =
  /\b(?:announced|told|said|promised|ordered|threatened|pledged|would|decided|declared|resignation)\b/;

const KIND_OF_UNIT: Readonly<Record<string, string>> = {
  percent: 'percent',
  years: 'years',
  days: 'days',
  USD: 'money',
  EUR: 'money',
  GBP: 'money',
  AUD: 'money',
};

const quantityKinds = (of: string, unit: string | undefined): readonly string[] => {
  if (unit !== undefined && KIND_OF_UNIT[unit] !== undefined) return [KIND_OF_UNIT[unit]];
  if (/\bvotes?\b|abstentions/.test(of)) return ['votes'];
  if (/deaths|killed/.test(of)) return ['deaths'];
  return readStems(tokenizeText(of).tokens, 0, 9).stems.filter(stem => stem.length > 3);
};

const readRelations = (stems: readonly string[]): EventReading['alsoStates'] => {
  const relations = new Map<RelationName, Set<string>>();
  for (const { relation, isStrong, first } of findTriggers(stems)) {
    const words = relations.get(relation) ?? new Set();
    if (isStrong) relations.set(relation, words.add(stems[first] ?? ''));
  }
  return relations;
};

const read = (event: TimelineEvent): EventReading => {
  const { tokens } = tokenizeText(event.text);
  const { stems } = readStems(tokens, 0, tokens.length);
  const words = tokens.map(token => token.text.toLowerCase());
  const telling = new Set(stems.filter(stem => stem.length > 2 && !isFunctionWord(stem)));
  const stated = readNumbers(tokens, { first: 0, end: tokens.length }, () => false);
  return {
    event,
    alsoStates: readRelations(stems),
    stems: telling,
    sides: readSides(telling),
    names: new Set([event.text, ...event.entities].flatMap(foldName).map(stemWord)),
    numbers: [
      ...event.quantities.map(({ of, unit, value }) => ({
        value,
        kinds: quantityKinds(of, unit),
        isRough: /declared|about/.test(of),
      })),
      ...stated,
    ],
    ordinals: readOrdinals(words),
    offices: readOffices(words.join(' ')),
    isContrary: isContraryText(words.join(' ')),
    isAnnouncement: ANNOUNCEMENT.test(words.join(' ')),
    isNegative: NEGATIVE.test(words.join(' ')),
  };
};

const known = new WeakMap<TimelineEvent, EventReading>();

/** The reading of an event. It depends on the event alone, so it is kept as long as the event is. */
export const readEvent = (event: TimelineEvent): EventReading => {
  const reading = known.get(event) ?? read(event);
  known.set(event, reading);
  return reading;
};
