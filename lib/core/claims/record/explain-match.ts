/**
 * Says why a row is shown for a claim, part by part and in plain English: what both have, what the sentence leaves
 * unsaid, and where the two differ. It reads only what an analysis keeps, so a card can ask for it at any time.
 */
import { edtfAgree } from '../../dates/edtf.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import type { Claim } from '../../model/analysis.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { tokenizeText } from '../../text/tokenize-text.ts';
import { readNumbers, type StatedNumber } from '../frame/read-numbers.ts';
import { fitNumber } from './compare-numbers.ts';
import { readEvent } from './read-event.ts';

/** How one part of a claim stands to a row; `unstated` where the sentence does not say it. */
type PartFit = 'matched' | 'differs' | 'unstated';

const PARTS = ['relation', 'actor', 'object', 'date', 'quantity', 'polarity'] as const;

/** Every part of a claim beside a row. */
export type MatchParts = Readonly<Record<(typeof PARTS)[number], PartFit>>;

/** What is read of a claim to explain a row. */
export type ExplainedClaim = Pick<Claim, 'text' | 'entities' | 'date' | 'frame' | 'record'>;

const statedDate = ({ frame, date }: ExplainedClaim): string | null => frame?.date ?? date;

const statedNumbers = ({ text }: ExplainedClaim): readonly StatedNumber[] => {
  const { tokens } = tokenizeText(text);
  return readNumbers(tokens, { first: 0, end: tokens.length }, () => false);
};

const hasSameNumber = (claim: ExplainedClaim, { quantities }: TimelineEvent): boolean =>
  quantities.length > 0 &&
  statedNumbers(claim).some(({ value }) => quantities.some(quantity => quantity.value === value));

const fitRole = ({ entities }: ExplainedClaim, titles: readonly string[] = []): PartFit =>
  titles.some(title => entities.includes(title)) ? 'matched' : 'unstated';

const fitDate = (claim: ExplainedClaim, event: TimelineEvent): PartFit => {
  const stated = statedDate(claim);
  return stated !== null && edtfAgree(stated, event.date) ? 'matched' : 'unstated';
};

/** How each part of a claim stands to a row of its record. What differs is what the record says differs. */
export const compareParts = (claim: ExplainedClaim, event: TimelineEvent): MatchParts => {
  const { record, frame } = claim;
  const parts: MatchParts = {
    relation: frame !== null && frame.relation === event.relation ? 'matched' : 'unstated',
    actor: fitRole(claim, event.roles.actor),
    object: fitRole(claim, event.roles.object),
    date: fitDate(claim, event),
    quantity: hasSameNumber(claim, event) ? 'matched' : 'unstated',
    polarity: 'matched',
  };
  return record.differs === null ? parts : { ...parts, [record.differs]: 'differs' };
};

/** "Georgia (country)" is Georgia to a reader. */
const nameOf = (title: string): string => title.replace(/ \([^)]*\)$/, '');

const joinNames = (titles: readonly string[]): string => {
  const names = titles.map(nameOf);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

const explainNames = ({ entities }: ExplainedClaim, event: TimelineEvent): readonly string[] => {
  const shared = event.entities.filter(title => entities.includes(title));
  return shared.length === 0 ? [] : [`Both name ${joinNames(shared)}.`];
};

const SUBJECT = { actor: 'as who did it', object: 'as whom or what it was done to' } as const;

const explainRole = (
  role: 'actor' | 'object',
  { entities }: ExplainedClaim,
  event: TimelineEvent,
): readonly string[] => {
  const onRecord = event.roles[role] ?? [];
  const others = entities.filter(title => !event.entities.includes(title));
  if (onRecord.length === 0) return ['The sentence names somebody whom the record does not have.'];
  const stated = others.length === 0 ? 'another' : joinNames(others);
  return [`The sentence names ${stated}; the record has ${joinNames(onRecord)} ${SUBJECT[role]}.`];
};

const explainDate = (claim: ExplainedClaim, event: TimelineEvent, fit: PartFit): readonly string[] => {
  const stated = statedDate(claim);
  const onRecord = formatEdtf(event.date, 'long');
  if (fit === 'matched') return [`The dates agree: the record has ${onRecord}.`];
  if (fit === 'differs' && stated !== null)
    return [`The sentence says ${formatEdtf(stated, 'long')}; the record has ${onRecord}.`];
  return [`The sentence gives no date of its own for it; the record has ${onRecord}.`];
};

const explainNumber = (claim: ExplainedClaim, event: TimelineEvent, fit: PartFit): readonly string[] => {
  if (fit === 'unstated') return [];
  if (fit === 'matched') return ['A number in the sentence is the one on record.'];
  const { numbers } = readEvent(event);
  const stated = statedNumbers(claim).find(number => fitNumber(number, numbers) === 'other');
  const onRecord = numbers.find(number => stated?.kinds.some(kind => number.kinds.includes(kind)));
  return stated && onRecord
    ? [`The sentence says ${formatNumber(stated)}; the record has ${formatNumber(onRecord)}.`]
    : ['A number in the sentence is not the one on record.'];
};

const formatNumber = ({ value }: StatedNumber): string => value.toLocaleString('en-GB');

/** Short sentences on why a row is shown for a claim, those on what differs first; none where the record is silent. */
export const explainMatch = (claim: ExplainedClaim, event: TimelineEvent): readonly string[] => {
  const { status, differs } = claim.record;
  if (status === 'silent') return [];
  const parts = compareParts(claim, event);
  const date = explainDate(claim, event, parts.date);
  const number = explainNumber(claim, event, parts.quantity);
  const difference =
    differs === 'actor' || differs === 'object'
      ? explainRole(differs, claim, event)
      : differs === 'polarity'
        ? ['One says that it happened, the other that it did not.']
        : [];
  const first = differs === 'quantity' ? [...number, ...date] : [...date, ...number];
  const relation = parts.relation === 'matched' ? ['Both tell of the same kind of event.'] : [];
  return [...difference, ...first, ...explainNames(claim, event), ...relation];
};
