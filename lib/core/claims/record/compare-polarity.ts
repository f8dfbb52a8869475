import type { TimelineEvent } from '../../model/event.ts';
import type { RelationName } from '../../model/relation.ts';
import type { Statement } from '../frame/statement.ts';
import { isRefusing, saysOpposite } from './antonyms.ts';
import type { EventReading } from './read-event.ts';

/** Relations of which the one, stated, is the opposite of the other on record. */
const OPPOSITES: readonly (readonly [RelationName, RelationName])[] = [
  ['vote-adopted', 'vote-failed'],
  ['vote-adopted', 'vetoed'],
  ['vote-failed', 'vote-adopted'],
  ['agreed', 'vote-failed'],
];

/** Relations of which the statement would be the opposite of the one on record. */
export const oppositesOf = (relation: RelationName | null): readonly RelationName[] =>
  OPPOSITES.flatMap(([stated, onRecord]) => (onRecord === relation ? [stated] : []));

const isFlatOpposite = (statement: Statement, event: TimelineEvent): boolean => {
  const says = (relation: RelationName) =>
    statement.triggers.some(
      trigger => trigger.isStrong && !trigger.isNegated && trigger.relation === relation,
    );
  return OPPOSITES.some(
    ([stated, onRecord]) => onRecord === event.relation && says(stated) && !says(onRecord),
  );
};

const isNegated = (statement: Statement): boolean =>
  statement.isNegated || statement.triggers.some(trigger => trigger.isStrong && trigger.isNegated);

/** True where the statement says that what is on record was not so, or the other way round. */
export const isOpposite = (statement: Statement, { event, isNegative, sides }: EventReading): boolean => {
  const isDenied = isNegated(statement);
  const isRefused = event.relation === 'vote-adopted' && isRefusing(statement.sides()) && !isRefusing(sides);
  const isFlat = isFlatOpposite(statement, event) || isRefused || saysOpposite(statement.sides(), sides);
  if (event.relation === 'vote-failed') return isFlat !== isDenied;
  return (isDenied || isFlat) !== isNegative;
};

/** True where only one of the two has a word of refusal or failure, and the relation itself does not account for it. */
export const isContrary = (
  statement: Statement,
  { event, ...reading }: EventReading,
  relation: number,
): boolean => {
  const isFailure = event.relation === 'vote-failed';
  if (relation === 1 && !reading.isNegative) return false;
  return statement.isContrary() !== (reading.isContrary || isFailure);
};
