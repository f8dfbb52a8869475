import { formatEdtf } from '../dates/format-edtf.ts';
import type { TimelineEvent } from '../model/event.ts';

/** A row as plain text, with its source: what a reader pastes into a draft. */
export const rowAsText = ({ date, text, source, asOf, pack }: TimelineEvent): string =>
  `${formatEdtf(date, 'long')}: ${text} (${source.title}, ${source.url}, as of ${formatEdtf(asOf)}${pack === undefined ? '' : `, from ${pack}`})`;
