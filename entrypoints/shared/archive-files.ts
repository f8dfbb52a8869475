/** Files of the reader's own notes and choices: saved to the reader's disk, and read back. */
import type { ImportReport } from '../../components/shared/import-report.ts';
import { toArticleExport } from '../../lib/core/export/article-export.ts';
import { EXPORT_FORMATS, type ExportFormatName } from '../../lib/core/export/export-formats.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { Note } from '../../lib/core/model/note.ts';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import {
  formatArchive,
  parseArchive,
  type ReadArchive,
  type RejectedEntry,
} from '../../lib/core/notes/archive-json.ts';
import { formatNotesMarkdown } from '../../lib/core/notes/notes-markdown.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import { stores } from './page-services.ts';

/** No reader's notes come near it; beyond it a file is not one of ours. */
const MAX_FILE_BYTES = 100_000_000;

type SavedFile = {
  readonly name: string;
  readonly type: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
};

/** Has the browser save a file to the reader's disk. */
export const saveFile = ({ name, type, text }: SavedFile): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

const today = (): string => new Date().toISOString().slice(0, 10);

const saveJson = (kind: string, archive: Parameters<typeof formatArchive>[0]): void =>
  saveFile({
    name: `backgrounder-${kind}-${today()}.json`,
    type: 'application/json',
    text: formatArchive(archive, new Date().toISOString()),
  });

const livingNotes = async (): Promise<Result<readonly Note[]>> => {
  const notes = await stores.notes.listAllNotes();
  return notes.ok ? success(notes.value.filter(({ deletedAt }) => deletedAt === null)) : notes;
};

/** Saves the notes as JSON, to be imported again, or as Markdown, to be read. */
export const exportNotes = async (format: 'json' | 'markdown'): Promise<Result<null>> => {
  const notes = await livingNotes();
  if (!notes.ok) return notes;
  if (format === 'json') saveJson('notes', { notes: notes.value });
  else
    saveFile({
      name: `backgrounder-notes-${today()}.md`,
      type: 'text/markdown',
      text: formatNotesMarkdown(notes.value),
    });
  return success(null);
};

/** Saves all that the reader wrote and chose. */
export const exportEverything = async (): Promise<Result<null>> => {
  const [notes, siteRules, pageRules, corrections, ownRows, settings] = await Promise.all([
    livingNotes(),
    stores.rules.listSiteRules(),
    stores.rules.listPageRules(),
    stores.corrections.listCorrections(),
    stores.ownRows.listRows(),
    stores.settings.readSettings(),
  ]);
  if (!notes.ok) return notes;
  if (!siteRules.ok) return siteRules;
  if (!pageRules.ok) return pageRules;
  if (!corrections.ok) return corrections;
  if (!ownRows.ok) return ownRows;
  if (!settings.ok) return settings;
  saveJson('everything', {
    notes: notes.value,
    siteRules: siteRules.value,
    pageRules: pageRules.value,
    corrections: corrections.value,
    ownRows: ownRows.value.filter(({ deletedAt }) => deletedAt === null),
    settings: settings.value,
  });
  return success(null);
};

/** A file name of the title's own letters and digits. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 60) || 'article';

/** Saves the background of an article in one of the formats. */
export const exportArticle = async (
  read: { readonly article: Article; readonly analysis: Analysis },
  name: ExportFormatName,
): Promise<Result<null>> => {
  const { extension, type, format } = EXPORT_FORMATS[name];
  const text = format(toArticleExport(read, new Date().toISOString()));
  saveFile({ name: `${slugOf(read.article.title)}.${extension}`, type, text });
  return success(null);
};

const readFile = async (file: File): Promise<Result<ReadArchive>> => {
  if (file.size > MAX_FILE_BYTES) return failure('too-large', 'This file is too large to be a notes file.');
  try {
    return parseArchive(await file.text());
  } catch {
    return failure('not-read', 'This file could not be read from the disk.');
  }
};

/** Keeps the choices of a file; the notes are merged apart. */
const keepChoices = async (archive: ReadArchive): Promise<Result<unknown>> => {
  const written = [
    await stores.rules.setSiteRules(archive.siteRules),
    await stores.corrections.addCorrections(archive.corrections),
    archive.settings === null ? success(null) : await stores.settings.changeSettings(archive.settings),
    ...(await Promise.all(archive.pageRules.map(rule => stores.rules.setPageRule(rule, null)))),
  ];
  return written.find(result => !result.ok) ?? success(null);
};

const SECTION_NAMES = {
  notes: 'note',
  siteRules: 'site rule',
  pageRules: 'page rule',
  corrections: 'correction',
  ownRows: 'row of yours',
  settings: 'settings',
} as const;

const describeRejected = ({ section, index, reason }: RejectedEntry): ImportReport['problems'][number] => ({
  where: `${SECTION_NAMES[section]} ${index + 1}`,
  message: reason,
});

/** Takes a file in: what is new is added, the newest change of a note wins, and damaged entries are reported. */
export const importArchive = async (file: File): Promise<Result<ImportReport>> => {
  const archive = await readFile(file);
  if (!archive.ok) return archive;
  const merged = await stores.notes.importNotes(archive.value.notes);
  if (!merged.ok) return merged;
  const rows = await stores.ownRows.importRows(archive.value.ownRows);
  if (!rows.ok) return rows;
  const kept = await keepChoices(archive.value);
  if (!kept.ok) return kept;
  await callBackground('archiveImported', null);
  const { keptTexts } = merged.value;
  const added = merged.value.added + rows.value.added;
  const updated = merged.value.updated + rows.value.updated;
  return success({
    added: added + keptTexts,
    updated,
    unchanged: archive.value.notes.length + archive.value.ownRows.length - added - updated,
    problems: archive.value.rejected.map(describeRejected),
  });
};
