/**
 * The reader script on the sites that the reader chose: registered at run time, because no site is named in the
 * manifest. One registration holds all sites; it is brought in line with rules and permissions whenever either
 * changes, and at start, since a permission may have gone while the extension slept.
 */
import { failure, type Result, success } from '../core/model/result.ts';
import { READER_FILE } from './inject-reader.ts';

/** The name of our one registration. */
const SITE_SCRIPT_ID = 'reader-on-chosen-sites';

type Registration = { matches?: string[] | undefined; excludeMatches?: string[] | undefined };
type NewRegistration = {
  id: string;
  matches: string[];
  excludeMatches: string[];
  js: string[];
  runAt: 'document_idle';
  persistAcrossSessions: boolean;
};

/** What is used of `browser.scripting`. */
export type ScriptRegistrationApi = {
  getRegisteredContentScripts(filter: { ids: string[] }): Promise<Registration[]>;
  registerContentScripts(scripts: NewRegistration[]): Promise<void>;
  updateContentScripts(scripts: NewRegistration[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
};

/** Match patterns of the pages that the reader script runs on. */
export type ScriptOrigins = {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
};

const sorted = (patterns: readonly string[]): string[] => [...new Set(patterns)].sort();

const registrationFor = ({ matches, excludeMatches }: ScriptOrigins): NewRegistration => ({
  id: SITE_SCRIPT_ID,
  matches: sorted(matches),
  excludeMatches: sorted(excludeMatches),
  js: [READER_FILE],
  runAt: 'document_idle',
  persistAcrossSessions: true,
});

const isSame = (present: Registration, wanted: NewRegistration): boolean =>
  sorted(present.matches ?? []).join() === wanted.matches.join() &&
  sorted(present.excludeMatches ?? []).join() === wanted.excludeMatches.join();

const bringInLine = async (api: ScriptRegistrationApi, wanted: NewRegistration): Promise<void> => {
  const ids = [SITE_SCRIPT_ID];
  const [present] = await api.getRegisteredContentScripts({ ids });
  if (present === undefined) {
    if (wanted.matches.length > 0) await api.registerContentScripts([wanted]);
    return;
  }
  if (wanted.matches.length === 0) await api.unregisterContentScripts({ ids });
  else if (!isSame(present, wanted)) await api.updateContentScripts([wanted]);
};

/** The match patterns that the reader runs on by itself now; none where the browser cannot say. */
export const readRegisteredOrigins = async (api: ScriptRegistrationApi): Promise<readonly string[]> => {
  try {
    const [present] = await api.getRegisteredContentScripts({ ids: [SITE_SCRIPT_ID] });
    return present?.matches ?? [];
  } catch {
    // Registering anew, which comes next, reports what is wrong.
    return [];
  }
};

/** Has the reader run by itself on exactly these pages: those with their rule on and their permission held. */
export const registerReaderOn = async (
  api: ScriptRegistrationApi,
  origins: ScriptOrigins,
): Promise<Result<null>> => {
  try {
    await bringInLine(api, registrationFor(origins));
    return success(null);
  } catch (error) {
    return failure('not-registered', error instanceof Error ? error.message : String(error));
  }
};
