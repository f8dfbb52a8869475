/** What crosses a border (storage, network, packs, messages) instead of a thrown error. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** An expected failure: `code` for programs, `message` for readers (a sentence without stack or jargon). */
export type Problem = { readonly code: string; readonly message: string };

export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const failure = (code: string, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});
