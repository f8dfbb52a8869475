/** The last failures, for the extension's own pages and a reader who reports one. Nothing leaves the browser. */
import type { Problem } from '../core/model/result.ts';

/** A failure, where it happened, and when (ISO 8601 in UTC). */
export type LoggedProblem = Problem & { readonly where: string; readonly at: string };

/** What is used of `browser.storage.session`. */
export type LogArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

const KEY = 'problems';

/** Enough to see what led to what; a log is not an archive. */
const MAX_PROBLEMS = 50;

/** The logged failures, the newest first. */
const readProblems = async (area: LogArea): Promise<readonly LoggedProblem[]> => {
  const { [KEY]: problems } = await area.get(KEY);
  return Array.isArray(problems) ? problems : [];
};

/** Puts a failure down; where even that fails it goes to the background's console, which no web page sees. */
export const logProblem = async (area: LogArea, problem: LoggedProblem): Promise<void> => {
  try {
    const problems = [problem, ...(await readProblems(area))].slice(0, MAX_PROBLEMS);
    await area.set({ [KEY]: problems });
  } catch (error) {
    console.warn('Backgrounder:', problem.where, problem.message, error);
  }
};
