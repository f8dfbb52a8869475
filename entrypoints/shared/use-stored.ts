/** What lies in the database, as a component sees it: null while it is read, and read anew whenever it changes. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { CorrectedPlace, Correction } from '../../lib/core/model/correction.ts';
import type { Note } from '../../lib/core/model/note.ts';
import type { OwnRow } from '../../lib/core/model/own-row.ts';
import type { AddedPack } from '../../lib/core/model/pack-description.ts';
import type { Settings, SiteRule } from '../../lib/core/model/reading-rules.ts';
import type { Result } from '../../lib/core/model/result.ts';
import { correctionsFor } from '../../lib/storage/correction-store.ts';
import { stores } from './page-services.ts';

const orElse = <T>(result: Result<T> | undefined, otherwise: T): T => (result?.ok ? result.value : otherwise);

/** Notes of one article that are not deleted; null also while there is no article. */
export const useNotesOf = (articleId: string | null): Result<readonly Note[]> | null =>
  useLiveQuery(() => (articleId === null ? null : stores.notes.listNotes(articleId)), [articleId]) ?? null;

/** All notes, deleted ones among them. */
export const useAllNotes = (): Result<readonly Note[]> | null =>
  useLiveQuery(() => stores.notes.listAllNotes(), []) ?? null;

/** All corrections; none while they are read. */
export const useCorrections = (): readonly Correction[] =>
  orElse(
    useLiveQuery(() => stores.corrections.listCorrections(), []),
    [],
  );

/** Corrections that hold in one place; none where there is none. */
export const useCorrectionsOf = (place: CorrectedPlace | null): readonly Correction[] => {
  const all = useCorrections();
  return place === null ? [] : correctionsFor(all, place);
};

const NO_PACKS: readonly AddedPack[] = [];

/** Packs that the reader added, in the order of precedence; none while they are read. */
export const useAddedPacks = (): readonly AddedPack[] =>
  orElse(
    useLiveQuery(() => stores.packs.listPacks(), []),
    NO_PACKS,
  );

const NO_ROWS: readonly OwnRow[] = [];

/** Rows of the reader's own, deleted ones among them; none while they are read. */
export const useOwnRows = (): readonly OwnRow[] =>
  orElse(
    useLiveQuery(() => stores.ownRows.listRows(), []),
    NO_ROWS,
  );

/** All sites' rules; none while they are read. */
export const useSiteRules = (): readonly SiteRule[] =>
  orElse(
    useLiveQuery(() => stores.rules.listSiteRules(), []),
    [],
  );

/** The settings; null while they are read. */
export const useSettings = (): Settings | null =>
  orElse<Settings | null>(
    useLiveQuery(() => stores.settings.readSettings(), []),
    null,
  );

/** Whether the reader chose "On all news sites". */
export const useNewsSitesChoice = (): boolean =>
  orElse(
    useLiveQuery(() => stores.settings.readNewsSites(), []),
    false,
  );
