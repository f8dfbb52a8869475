/** What the reader chose for the whole extension. */
import { DEFAULT_SETTINGS, type Settings } from '../core/model/reading-rules.ts';
import type { Result } from '../core/model/result.ts';
import type { BackgrounderDatabase } from './backgrounder-database.ts';
import { runQuery } from './run-query.ts';

export type SettingsStore = {
  /** The settings, with defaults for what was never chosen. */
  readonly readSettings: () => Promise<Result<Settings>>;
  /** Changes what is given and keeps the rest. */
  readonly changeSettings: (changes: Partial<Settings>) => Promise<Result<Settings>>;
  /** Whether the reader wants highlights on all news sites; a site's own rule goes before it. */
  readonly readNewsSites: () => Promise<Result<boolean>>;
  readonly setNewsSites: (highlight: boolean) => Promise<Result<null>>;
};

/** A store of settings over `database`. */
export const createSettingsStore = (database: BackgrounderDatabase): SettingsStore => {
  const { settings } = database;
  const read = async (): Promise<Settings> => {
    const row = await settings.get('reader');
    return { ...DEFAULT_SETTINGS, ...(row?.name === 'reader' ? row.settings : {}) };
  };
  return {
    readSettings: () => runQuery(read),
    changeSettings: changes =>
      runQuery(() =>
        database.transaction('rw', settings, async () => {
          const changed = { ...(await read()), ...changes };
          await settings.put({ name: 'reader', settings: changed });
          return changed;
        }),
      ),
    readNewsSites: () =>
      runQuery(async () => {
        const row = await settings.get('news-sites');
        return row?.name === 'news-sites' && row.highlight;
      }),
    setNewsSites: highlight =>
      runQuery(() => settings.put({ name: 'news-sites', highlight }).then(() => null)),
  };
};
