import type { EventRole, Source } from './event.ts';
import type { RelationName } from './relation.ts';

/** What a reader writes of a row; the id is chosen before it is first saved. */
export type OwnRowText = {
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  /** One sentence, at most `MAX_ROW_LENGTH` characters. */
  readonly text: string;
  readonly source: Source;
  /** Titles of the entities that it is about; one or more. */
  readonly entities: readonly string[];
};

/** How the sentence of a row was understood, so that claims are held against it. */
export type RowReading = {
  readonly relation: RelationName | null;
  readonly roles: Readonly<Partial<Record<EventRole, readonly string[]>>>;
};

/** A dated, sourced row of the reader's own. Times are ISO 8601 in UTC. */
export type OwnRow = OwnRowText &
  RowReading & {
    readonly createdAt: string;
    readonly updatedAt: string;
    /** When the reader deleted it; it can be brought back until it is purged. */
    readonly deletedAt: string | null;
  };

/** What stands in the form of a row that is not saved yet; nothing of it need be sound. */
export type RowDraft = {
  /** The id that the row has or will have. */
  readonly id: string;
  /** As typed. */
  readonly date: string;
  readonly text: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly entities: readonly string[];
};

/** Under this name rows of the reader's own are shown. */
export const OWN_ROWS_NAME = 'your rows';

/** Two lines of a panel. */
export const MAX_ROW_LENGTH = 220;
