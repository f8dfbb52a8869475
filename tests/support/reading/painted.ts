/** What is painted on a page, read from the page's registry of highlights. */
import { HIGHLIGHT_LAYERS, type HighlightLayer, registryName } from '../../../lib/page/highlight-layers.ts';
import type { Tab } from '../browsers/browser-session.ts';
import { waitUntil } from '../browsers/wait-until.ts';

export type Painted = { readonly layer: HighlightLayer; readonly text: string };

const READ = `[...CSS.highlights].flatMap(([name, ranges]) =>
  [...ranges].map(range => ({ name, text: range.toString() })))`;

const isEntry = (value: unknown): value is { name: string; text: string } =>
  typeof value === 'object' && value !== null && 'name' in value && 'text' in value;

const layerOf = (name: string): HighlightLayer | undefined =>
  HIGHLIGHT_LAYERS.find(layer => registryName(layer) === name);

/** All that is painted now, layer by layer. */
export const readPainted = async (tab: Tab): Promise<readonly Painted[]> => {
  const entries = await tab.evaluate(READ);
  if (!Array.isArray(entries)) throw new Error('The page has no registry of highlights.');
  return entries.filter(isEntry).flatMap(({ name, text }) => {
    const layer = layerOf(name);
    return layer === undefined ? [] : [{ layer, text }];
  });
};

/** The painted texts, as soon as `text` is among them. */
export const waitForPainted = (tab: Tab, text: string): Promise<readonly string[]> =>
  waitUntil(
    async () => {
      const texts = (await readPainted(tab)).map(painted => painted.text);
      return texts.includes(text) && texts;
    },
    { what: `“${text}” to be painted` },
  );

const DECORATIONS = `[...CSS.highlights].map(([name, ranges]) => {
  const { parentElement } = [...ranges][0].startContainer;
  return getComputedStyle(parentElement, '::highlight(' + name + ')').textDecorationLine;
})`;

/** How each painted layer is decorated on the screen; ranges in the registry alone are not seen by anybody. */
export const readDecorations = async (tab: Tab): Promise<readonly string[]> => {
  const lines = await tab.evaluate(DECORATIONS);
  return Array.isArray(lines) ? lines.map(String) : [];
};

/** Waits until nothing is painted. */
export const waitForNothingPainted = (tab: Tab): Promise<true> =>
  waitUntil(async () => (await readPainted(tab)).length === 0, { what: 'the highlights to go' });

const placeOf = (text: string): string => `(() => {
  const range = [...CSS.highlights.values()].flatMap(ranges => [...ranges])
    .find(each => each.toString() === ${JSON.stringify(text)});
  const firstLine = () => range.getClientRects()[0];
  if (firstLine().top < 0 || firstLine().bottom > innerHeight)
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  return [(firstLine().left + firstLine().right) / 2, (firstLine().top + firstLine().bottom) / 2];
})()`;

/** Presses painted words with the mouse. */
export const clickPainted = async (tab: Tab, text: string): Promise<void> => {
  await tab.toFront();
  await waitForPainted(tab, text);
  const place = await tab.evaluate(placeOf(text));
  if (!Array.isArray(place)) throw new Error(`“${text}” has no place on the page.`);
  await tab.clickAt(Number(place[0]), Number(place[1]));
};
