/**
 * The form of a file in `knowledge/`: one subject, with the entities it introduces and the dated events that
 * belong to it. `knowledge/README.md` explains each field to authors.
 */
import * as v from 'valibot';
import { ENTITY_KINDS } from '../../core/model/entity.ts';
import { RELATION_NAMES } from '../../core/model/relation.ts';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(/^[^\r\n\t]*$/, 'must be one line'));
const title = v.pipe(line, v.regex(/^[^_#<>[\]{}|]*$/, 'is not a Wikipedia title (spaces, no underscores)'));
const titles = v.union([
  v.pipe(
    title,
    v.transform(only => [only]),
  ),
  v.array(title),
]);
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be YYYY-MM'));
/** EDTF; YAML reads a bare year as a number. Whether the day exists is checked later. */
const date = v.union([
  line,
  v.pipe(
    v.number(),
    v.integer(),
    v.transform(year => String(year)),
    v.regex(/^\d{4}$/, 'must be a year of four digits'),
  ),
]);
const identifier = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);

const source = v.strictObject({
  title: line,
  url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
});

const alias = v.union([
  v.pipe(
    line,
    v.transform(name => ({ name, short: false })),
  ),
  v.strictObject({ name: line, short: v.boolean() }),
]);

/** Someone's time in an office; the builder makes "became …" and "left …" rows of it. */
const officeTerm = v.strictObject({
  id: identifier,
  /** "President of Serbia": the words after "became". */
  office: line,
  /** The title of the state, party or body that the office belongs to. */
  of: v.optional(title),
  start: date,
  end: v.optional(date),
  /** Why the term overlaps with another's, or leaves a gap, or differs from a table. */
  note: v.optional(line),
  source,
  checked: line,
});

const entity = v.strictObject({
  title,
  qid: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be Q and a number'))),
  kind: v.picklist(ENTITY_KINDS),
  label: v.optional(line),
  description: v.pipe(line, v.maxLength(110)),
  aliases: v.optional(v.array(alias), []),
  demonyms: v.optional(v.array(line), []),
  /** How likely a name means this entity before context, 0 to 1; where not said the package's, else 0.5. */
  prominence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** For a news outlet: the host name of its articles, without `www.`. */
  newsSite: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))),
  born: v.optional(date),
  died: v.optional(date),
  asOf: month,
  source: v.optional(source),
  terms: v.optional(v.array(officeTerm), []),
});

const quantity = v.strictObject({ of: line, value: v.number(), unit: v.exactOptional(line) });

const event = v.strictObject({
  id: identifier,
  date,
  text: v.pipe(line, v.maxLength(220), v.regex(/[.!?]$/, 'must be a sentence with a full stop')),
  relation: v.optional(v.picklist(RELATION_NAMES, 'is no relation of lib/core/model/relation.ts')),
  actor: v.optional(titles, []),
  object: v.optional(titles, []),
  place: v.optional(titles, []),
  context: v.optional(titles, []),
  quantities: v.optional(v.array(quantity), []),
  source,
  asOf: v.optional(month),
  /** Why the date differs from a table's. */
  note: v.optional(line),
  checked: line,
});

/** Shape of one authored file. */
export const subjectSchema = v.strictObject({
  subject: line,
  asOf: month,
  entities: v.optional(v.array(entity), []),
  events: v.optional(v.array(event), []),
});

export type AuthoredSubject = v.InferOutput<typeof subjectSchema>;
export type AuthoredEntity = v.InferOutput<typeof entity>;
export type AuthoredEvent = v.InferOutput<typeof event>;
export type AuthoredTerm = v.InferOutput<typeof officeTerm>;
