/**
 * The file that everything a reader wrote or chose leaves in and comes back from: JSON with a name and a version,
 * so that a reader's own work outlives this program. A section may be missing (the library writes notes only).
 * On the way in each entry is checked by itself: one damaged entry is reported with its place and the reason, and
 * costs none of the others.
 */
import * as v from 'valibot';
import { AMOUNTS } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Note } from '../model/note.ts';
import type { OwnRow } from '../model/own-row.ts';
import type { PageRule, Settings, SiteRule } from '../model/reading-rules.ts';
import { failure, type Result, success } from '../model/result.ts';
import { OwnRowSchema } from '../own-rows/own-row-schema.ts';
import { AnyCorrectionSchema } from './correction-schema.ts';
import { QuoteSchema } from './quote-schema.ts';

/** The name that marks a file as ours. */
const ARCHIVE_FORMAT = 'backgrounder';

/** Raised when a reader of an older version could misread the file. */
const ARCHIVE_VERSION = 1;

/** What a file can hold. */
export type Archive = {
  readonly notes: readonly Note[];
  readonly siteRules: readonly SiteRule[];
  readonly pageRules: readonly PageRule[];
  readonly corrections: readonly Correction[];
  /** Rows of the reader's own. */
  readonly ownRows: readonly OwnRow[];
  /** Null where the file has none. */
  readonly settings: Settings | null;
};

/** An entry that was left out: its section and place there, counted from 0, and why. */
export type RejectedEntry = {
  readonly section: keyof Archive;
  readonly index: number;
  readonly reason: string;
};

/** What was read from a file. */
export type ReadArchive = Archive & { readonly rejected: readonly RejectedEntry[] };

const Name = v.pipe(v.string(), v.minLength(1, 'is empty'));
const Time = v.pipe(v.string(), v.isoTimestamp('is no time in ISO 8601'));

const NoteSchema = v.object({
  id: Name,
  articleId: Name,
  articleTitle: v.string(),
  site: v.nullable(v.string()),
  text: v.string(),
  quote: v.nullable(QuoteSchema),
  createdAt: Time,
  updatedAt: Time,
  deletedAt: v.nullable(Time),
});

const SiteRuleSchema = v.object({ host: Name, highlight: v.boolean() });
const PageRuleSchema = v.object({ articleId: Name, highlight: v.boolean() });
const SettingsSchema = v.object({ amount: v.picklist(AMOUNTS) });
const Entries = v.optional(v.array(v.unknown()), []);

const FileSchema = v.object({
  format: v.literal(ARCHIVE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  notes: Entries,
  siteRules: Entries,
  pageRules: Entries,
  corrections: Entries,
  ownRows: Entries,
  settings: v.optional(v.unknown()),
});

/** The archive as a file; `exportedAt` is ISO 8601 in UTC. */
export const formatArchive = (archive: Partial<Archive>, exportedAt: string): string =>
  `${JSON.stringify({ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt, ...archive }, null, 2)}\n`;

const parseJson = (json: string): Result<unknown> => {
  try {
    return success(JSON.parse(json));
  } catch {
    return failure('not-json', 'This file is damaged or of another kind: it could not be read as JSON.');
  }
};

/** Checks entries one by one; the bad ones go to `rejected`. */
const readEntries = <T>(
  entries: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  reject: (index: number, reason: string) => void,
): readonly T[] =>
  entries.flatMap((entry, index) => {
    const checked = v.safeParse(schema, entry);
    if (checked.success) return [checked.output];
    const [issue] = checked.issues;
    reject(index, `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
    return [];
  });

const readSections = (file: v.InferOutput<typeof FileSchema>): ReadArchive => {
  const rejected: RejectedEntry[] = [];
  const rejectIn = (section: keyof Archive) => (index: number, reason: string) => {
    rejected.push({ section, index, reason });
  };
  const settings = file.settings === undefined || file.settings === null ? [] : [file.settings];
  return {
    notes: readEntries(file.notes, NoteSchema, rejectIn('notes')),
    siteRules: readEntries(file.siteRules, SiteRuleSchema, rejectIn('siteRules')),
    pageRules: readEntries(file.pageRules, PageRuleSchema, rejectIn('pageRules')),
    corrections: readEntries(file.corrections, AnyCorrectionSchema, rejectIn('corrections')),
    ownRows: readEntries(file.ownRows, OwnRowSchema, rejectIn('ownRows')),
    settings: readEntries(settings, SettingsSchema, rejectIn('settings'))[0] ?? null,
    rejected,
  };
};

/** Reads an exported file: the good entries, and the rejected ones with the reason. An error where it is no such file. */
export const parseArchive = (json: string): Result<ReadArchive> => {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const file = v.safeParse(FileSchema, parsed.value);
  if (!file.success) return failure('not-an-archive', 'This is not a file of Backgrounder.');
  if (file.output.version > ARCHIVE_VERSION)
    return failure('newer-archive', 'A newer version wrote this file. Update Backgrounder to read it.');
  return success(readSections(file.output));
};
