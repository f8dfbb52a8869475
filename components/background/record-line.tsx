import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { ClaimRecord, DifferingPart } from '../../lib/core/model/analysis.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';

const SIGNS = { agrees: '≡', differs: '≠', silent: '∅' } as const;
const WORDS = {
  agrees: 'The record agrees',
  differs: 'The record differs',
  silent: 'Nothing on record',
} as const;

const PARTS: Readonly<Record<DifferingPart, string>> = {
  date: 'on the date',
  actor: 'on who did it',
  object: 'on whom or what it was done to',
  quantity: 'on the number',
  polarity: 'on whether it happened',
};

/** What follows the record's word: the date it has, or the part in which it differs. */
const recordDetail = (record: ClaimRecord, event: TimelineEvent | undefined): string | null => {
  const date = event === undefined ? null : formatEdtf(event.date, 'long');
  if (record.status === 'silent') return null;
  if (record.status === 'agrees') return date;
  const part = record.differs === null ? null : PARTS[record.differs];
  if (record.differs === 'date' && date !== null) return `${part}: it has ${date}`;
  return part;
};

type Props = {
  readonly record: ClaimRecord;
  /** The first row that the record names, where it is at hand. */
  readonly event: TimelineEvent | undefined;
  readonly id?: string;
};

/** What the pack has on a claim: a sign, always with words, never "true" or "false". */
export const RecordLine = ({ record, event, id }: Props) => {
  const detail = recordDetail(record, event);
  return (
    <p className={`record record-${record.status}`} id={id}>
      <span className="record-sign" aria-hidden="true">
        {SIGNS[record.status]}
      </span>
      <span>
        <span className="record-word">{WORDS[record.status]}</span>
        {detail !== null && <span className="record-detail"> {detail}</span>}
      </span>
    </p>
  );
};
