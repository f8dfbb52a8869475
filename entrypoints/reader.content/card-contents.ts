/** What the card says of a name, a claim or a note: a line, and the three rows that matter here. */
import { explainMatch } from '../../lib/core/claims/record/explain-match.ts';
import { compareEdtf } from '../../lib/core/dates/edtf.ts';
import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { Claim, Mention } from '../../lib/core/model/analysis.ts';
import type { EntityBackground } from '../../lib/core/model/entity-background.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import { nearestEvents } from '../../lib/core/timeline/nearest-events.ts';
import type { PageNote } from '../../lib/extension/messages.ts';
import type { CardContent, CardRecord, CardRow } from '../../lib/page/card-content.ts';

/** Two seconds of reading. */
const ROWS = 3;

const NOTHING_KNOWN = 'Nothing is known of this name here.';

const rowsOf = (events: readonly TimelineEvent[], met: ReadonlySet<string>): readonly CardRow[] =>
  events.map(event => ({ event, isMet: met.has(event.id) }));

/** The day of publication as EDTF; null where the article states none. */
export const publicationDay = (published: string | null): string | null => published?.slice(0, 10) ?? null;

/** The card of a name that the pack does not know, or has nothing on. */
export const unknownCard = (subject: string, mention: Mention, notice = NOTHING_KNOWN): CardContent => ({
  subject,
  mark: mention.kind,
  label: mention.entity?.label ?? mention.surface,
  line: null,
  record: null,
  rows: [],
  notice,
  actions: ['note'],
});

type EntityCard = {
  readonly subject: string;
  readonly mention: Mention;
  readonly background: EntityBackground;
  /** EDTF, or null. */
  readonly published: string | null;
};

/** "Moscow said": the place, and whose government speaks there. */
const withMeaning = (description: string, { standsFor }: Mention): string =>
  standsFor === undefined ? description : `${description}; here it stands for ${standsFor.label}`;

/** The card of a known name, with the rows nearest to the article. */
export const entityCard = ({ subject, mention, background, published }: EntityCard): CardContent => {
  const { entity, events } = background;
  return {
    subject,
    mark: mention.kind,
    label: entity.label,
    line: withMeaning(entity.description, mention),
    record: null,
    rows: rowsOf(
      nearestEvents(events, { date: published, count: ROWS, title: entity.title, isBackground: true }),
      new Set(),
    ),
    notice: null,
    actions: ['more', 'note', 'not-this', 'never'],
  };
};

/** A sentence as it goes on after a colon. */
const asClause = (sentence: string | undefined): string | null =>
  sentence === undefined
    ? null
    : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;

/** The date that the record agrees in; else what differs, in one line. */
const recordDetail = (claim: Claim, met: TimelineEvent | undefined): string | null => {
  if (met === undefined || claim.record.status === 'silent') return null;
  if (claim.record.status === 'agrees') return formatEdtf(met.date, 'long');
  return asClause(explainMatch(claim, met)[0]);
};

const cardRecord = (claim: Claim, met: TimelineEvent | undefined): CardRecord => ({
  status: claim.record.status,
  detail: recordDetail(claim, met),
});

type ClaimCard = {
  readonly subject: string;
  readonly claim: Claim;
  /** The rows that the claim's record names. */
  readonly recorded: readonly TimelineEvent[];
  /** Rows about the claim's entities, to fill up with. */
  readonly related: readonly TimelineEvent[];
  /** EDTF, or null. */
  readonly published: string | null;
};

/** The card of a claim: what the record has, with the rows around it. */
export const claimCard = ({ subject, claim, recorded, related, published }: ClaimCard): CardContent => {
  const isMet = claim.record.status !== 'silent';
  const shown = recorded.slice(0, ROWS);
  const others = related.filter(({ id }) => !recorded.some(event => event.id === id));
  const date = claim.date ?? shown[0]?.date ?? published;
  const filled = ROWS > shown.length ? nearestEvents(others, { date, count: ROWS - shown.length }) : [];
  const rows = [...shown, ...filled].toSorted((a, b) => compareEdtf(a.date, b.date));
  return {
    subject,
    mark: 'claim',
    label: claim.text,
    line: claim.attributedTo === null ? null : `Says ${claim.attributedTo}`,
    record: cardRecord(claim, shown[0]),
    rows: rowsOf(rows, new Set(isMet ? shown.map(({ id }) => id) : [])),
    notice: null,
    actions: ['more', 'note', 'not-claim'],
  };
};

/** The card of the reader's own note. */
export const noteCard = (subject: string, { text }: PageNote): CardContent => ({
  subject,
  mark: 'note',
  label: 'Your note',
  line: text.trim() === '' ? 'No words yet.' : text,
  record: null,
  rows: [],
  notice: null,
  actions: ['more'],
});
