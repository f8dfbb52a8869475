/** Polling: a page answers when it is ready, and no protocol says when that is. */
const EVERY_MS = 40;

export type WaitOptions = {
  readonly timeoutMs?: number;
  readonly what: string;
  /** What is there instead, for the error's message. */
  readonly explain?: () => Promise<string>;
};

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Asks `probe` until it gives something else than undefined or false; an error with the last failure otherwise. */
export const waitUntil = async <T>(
  probe: () => Promise<T | undefined | false>,
  { what, timeoutMs = 10_000, explain = async () => 'no answer' }: WaitOptions,
): Promise<T> => {
  const end = Date.now() + timeoutMs;
  let problem: string | undefined;
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
    } catch (error) {
      problem = String(error);
    }
    if (Date.now() > end)
      throw new Error(`Waited ${timeoutMs} ms in vain for ${what}: ${problem ?? (await explain())}`);
    await pause(EVERY_MS);
  }
};
