/** The form of a reader's own row in files and messages. */
import * as v from 'valibot';
import { parseEdtf } from '../dates/edtf.ts';
import { EVENT_ROLES } from '../model/event.ts';
import { MAX_ROW_LENGTH, type OwnRow, type OwnRowText } from '../model/own-row.ts';
import { RELATION_NAMES } from '../model/relation.ts';

/** No control characters, no marks that turn the direction of what follows: packs refuse them. */
const Line = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'is empty'),
    v.maxLength(maxLength, 'is too long'),
    v.regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, 'holds control characters'),
  );
const Time = v.pipe(v.string(), v.isoTimestamp('is no time in ISO 8601'));
const Titles = v.pipe(v.array(Line(300)), v.maxLength(50));

const TEXT = {
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9:._-]{1,200}$/, 'is no id')),
  date: v.pipe(
    Line(100),
    v.check(date => parseEdtf(date) !== undefined, 'is no date'),
  ),
  text: Line(MAX_ROW_LENGTH),
  source: v.object({
    title: Line(300),
    url: v.pipe(Line(2000), v.url('is no address'), v.regex(/^https:\/\//, 'is no https address')),
  }),
  entities: v.pipe(Titles, v.minLength(1, 'names nobody')),
};

const Roles = v.pipe(
  v.record(v.picklist(EVENT_ROLES), Titles),
  v.transform((roles): OwnRow['roles'] => roles),
);

/** What a reader writes. */
export const OwnRowTextSchema: v.GenericSchema<unknown, OwnRowText> = v.object(TEXT);

/** A row as it is kept. */
export const OwnRowSchema: v.GenericSchema<unknown, OwnRow> = v.object({
  ...TEXT,
  relation: v.nullable(v.picklist(RELATION_NAMES)),
  roles: Roles,
  createdAt: Time,
  updatedAt: Time,
  deletedAt: v.nullable(Time),
});
