/**
 * What the extension may look at. Nothing is granted at install; the reader grants sites, and may take them back
 * at any time in the browser's own pages. A permission is never consent to paint: that is a rule of its own.
 */
import { failure, type Result, success } from '../core/model/result.ts';

type Origins = { origins: string[] };
type ChangeEvent = { addListener(listener: () => void): void };

/** What is used of `browser.permissions`. */
export type PermissionsApi = {
  contains(permissions: Origins): Promise<boolean>;
  request(permissions: Origins): Promise<boolean>;
  remove(permissions: Origins): Promise<boolean>;
  readonly onAdded: ChangeEvent;
  readonly onRemoved: ChangeEvent;
};

export type SitePermissions = {
  /** True when every one of `origins` (match patterns) may be read; false also where the browser cannot say. */
  readonly has: (origins: readonly string[]) => Promise<boolean>;
  /** Asks the reader; call it first and synchronously in a click. An error `not-granted` when refused. */
  readonly request: (origins: readonly string[]) => Promise<Result<null>>;
  /** Gives the permission back. */
  readonly remove: (origins: readonly string[]) => Promise<Result<null>>;
  /** Calls back whenever the reader granted something or took it back. */
  readonly onChanged: (listener: () => void) => void;
};

const describe = (code: string, error: unknown): Result<never> =>
  failure(code, error instanceof Error ? error.message : String(error));

/** Permissions for sites, over `api`. */
export const createSitePermissions = (api: PermissionsApi): SitePermissions => ({
  has: async origins => {
    try {
      return await api.contains({ origins: [...origins] });
    } catch {
      // An address that no pattern can name (a file, an odd host) is one that was never granted.
      return false;
    }
  },
  request: async origins => {
    try {
      const granted = await api.request({ origins: [...origins] });
      return granted ? success(null) : failure('not-granted', 'Permission was not given.');
    } catch (error) {
      return describe('not-granted', error);
    }
  },
  remove: async origins => {
    try {
      await api.remove({ origins: [...origins] });
      return success(null);
    } catch (error) {
      return describe('not-removed', error);
    }
  },
  onChanged: listener => {
    api.onAdded.addListener(listener);
    api.onRemoved.addListener(listener);
  },
});
