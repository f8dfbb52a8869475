import type { TimelineEvent } from '../../model/event.ts';
import type { RelationName } from '../../model/relation.ts';
import { CLAIM_PATTERNS } from '../patterns/registry.ts';

const PATTERN_OF = new Map(CLAIM_PATTERNS.map(pattern => [pattern.relation, pattern]));

/** True where the same relation can hold again between the same, so that a date tells events apart. */
export const repeats = (relation: RelationName | null): boolean =>
  relation === null || (PATTERN_OF.get(relation)?.repeats ?? true);

/** True where who acts and who is acted on cannot change places. */
export const isDirected = ({ relation }: TimelineEvent): boolean =>
  relation !== null && PATTERN_OF.get(relation)?.roles === 'directed';
