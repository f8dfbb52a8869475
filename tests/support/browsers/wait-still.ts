/** Waiting until something stands still: a page that is still filling moves a button away from under the press. */
import { waitUntil } from './wait-until.ts';

export type Point = { readonly x: number; readonly y: number };

/** About three frames. */
const STILL_MS = 50;

/** The place that `read` gives, once it gives the same place twice. */
export const waitStill = (read: () => Promise<Point>): Promise<Point> =>
  waitUntil(
    async () => {
      const before = await read();
      await new Promise(resolve => setTimeout(resolve, STILL_MS));
      const after = await read();
      return before.x === after.x && before.y === after.y && after;
    },
    { what: 'an element to stand still' },
  );
