import type { DifferingPart } from '../../model/analysis.ts';
import type { EventMatch } from './event-match.ts';

/** The parts that contradict the event. */
export const findDifferences = (match: EventMatch): readonly DifferingPart[] => {
  const parts: DifferingPart[] = [];
  if (match.date === 'other') parts.push('date');
  if (match.numbers.isDifferent) parts.push('quantity');
  if (match.isOpposite) parts.push('polarity');
  if (match.usurped) parts.push(match.usurped);
  return parts;
};
