/**
 * The border of storage: whatever the database does, the caller gets a value. A blocked or hung database becomes
 * an error after a while instead of a promise that never settles.
 */
import { failure, type Problem, type Result, success } from '../core/model/result.ts';

/** Long enough for a slow disk with a virus scanner, short enough for a reader who waits. */
const QUERY_TIMEOUT_MS = 8000;

const problem = (code: string, message: string): Problem => ({ code, message });

const BLOCKED = problem(
  'database-blocked',
  'Another window of Backgrounder keeps the storage busy. Close other Backgrounder windows and try again.',
);
const QUOTA = problem('quota', 'The disk is full: nothing could be saved. Free some space and try again.');
const NEWER = problem(
  'database-newer',
  'A newer version of Backgrounder has used this storage. Update Backgrounder to read it.',
);
const UNAVAILABLE = problem(
  'database-unavailable',
  'The browser does not let Backgrounder use its storage (private window or storage switched off).',
);

/** By the name of the error, as Dexie and the browsers give it: https://dexie.org/docs/DexieErrors/DexieError */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  TimeoutError: BLOCKED,
  QuotaExceededError: QUOTA,
  VersionError: NEWER,
  OpenFailedError: UNAVAILABLE,
  MissingAPIError: UNAVAILABLE,
  InvalidStateError: UNAVAILABLE,
  DatabaseClosedError: UNAVAILABLE,
  SecurityError: UNAVAILABLE,
  UnknownError: UNAVAILABLE,
};

/** The errors that `error` wraps, from the outside in; Dexie hides the cause in `inner`. */
const causesOf = (error: unknown): readonly Error[] => {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error && error.inner !== error ? error.inner : error.cause;
  return [error, ...causesOf(inner)];
};

/** What to tell the reader of a database error: the innermost cause that is known. */
const describeDatabaseError = (error: unknown): Problem => {
  const known = causesOf(error).flatMap(({ name }) => PROBLEMS[name] ?? []);
  const detail = error instanceof Error ? error.message : String(error);
  return known.at(-1) ?? problem('database-failed', `The storage failed: ${detail}`);
};

/** Runs `work` on the database; its failure, or no answer within `timeoutMs`, comes back as an error value. */
export const runQuery = async <T>(
  work: () => PromiseLike<T>,
  timeoutMs = QUERY_TIMEOUT_MS,
): Promise<Result<T>> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T>>(resolve => {
    timer = setTimeout(() => resolve(failure(BLOCKED.code, BLOCKED.message)), timeoutMs);
  });
  try {
    return await Promise.race([Promise.resolve(work()).then(value => success(value)), late]);
  } catch (error) {
    return { ok: false, error: describeDatabaseError(error) };
  } finally {
    clearTimeout(timer);
  }
};
