import type { ClaimRecord } from '../core/model/analysis.ts';
import type { EntityKind } from '../core/model/entity.ts';
import type { TimelineEvent } from '../core/model/event.ts';

/** What the reader can do from the card. */
export type CardAction = 'more' | 'note' | 'not-this' | 'never' | 'not-claim';

/** One of the few rows that matter here; `isMet` marks the one that the pressed claim meets. */
export type CardRow = {
  readonly event: Pick<TimelineEvent, 'date' | 'text' | 'source' | 'asOf'>;
  readonly isMet: boolean;
};

/** What the pack has on a claim, in words: `detail` names the part, as in "the record has 17 February 2008". */
export type CardRecord = { readonly status: ClaimRecord['status']; readonly detail: string | null };

/** All that the card shows. Plain text only. */
export type CardContent = {
  /** Comes back with every action: an entity's title or a claim's id. */
  readonly subject: string;
  readonly mark: EntityKind | 'claim' | 'note';
  /** The dialog's name: the entity's label, or the claim's words. */
  readonly label: string;
  readonly line: string | null;
  /** Only where a claim was pressed. */
  readonly record: CardRecord | null;
  /** In time order. */
  readonly rows: readonly CardRow[];
  /** A sentence in place of rows: "Nothing is known of this name here." */
  readonly notice: string | null;
  readonly actions: readonly CardAction[];
  /** Of the words shown; left to right where it is left out. */
  readonly direction?: 'ltr' | 'rtl';
};
