/** Pictures of the extension's surfaces, written into one folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scheme, Tab } from '../../tests/support/browsers/browser-session.ts';

export type Camera = {
  /** Takes a picture of a tab's viewport, named `<name>-<scheme>.png`. */
  shoot(name: string, tab: Tab): Promise<void>;
  /** The files so far. */
  listTaken(): readonly string[];
};

export type CameraOptions = { readonly folder: string; readonly scheme: Scheme };

/** Long enough for the fades, which no event ends. */
const SETTLE_MS = 250;

/** A camera for one scheme of colours. */
export const createCamera = async ({ folder, scheme }: CameraOptions): Promise<Camera> => {
  const taken: string[] = [];
  await mkdir(folder, { recursive: true });
  return {
    shoot: async (name, tab) => {
      await tab.setScheme(scheme);
      await tab.toFront();
      await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
      const file = join(folder, `${name}-${scheme}.png`);
      await writeFile(file, await tab.screenshot());
      taken.push(file);
    },
    listTaken: () => [...taken],
  };
};
