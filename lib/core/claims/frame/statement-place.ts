import type { DateMention, Mention } from '../../model/analysis.ts';
import type { TokenizedText } from '../../text/token.ts';
import type { TokenRange } from './split-segments.ts';
import type { StatedDate } from './stated-dates.ts';

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
