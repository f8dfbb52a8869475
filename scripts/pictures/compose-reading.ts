/** One picture of a page with its panel beside it, as a reader's window shows them. */
import type { Tab } from '../../tests/support/browsers/browser-session.ts';
import type { OpenPage, ReadingSession } from '../../tests/support/reading/reading-session.ts';
import type { Camera } from './camera.ts';
import { openCard } from './shoot-article.ts';
import { openEntity } from './shoot-panel.ts';

const HEIGHT = 760;
const PAGE_WIDTH = 700;
const PANEL_WIDTH = 380;

const asImage = (picture: Buffer, width: number): string =>
  `<img width="${width}" height="${HEIGHT}" src="data:image/png;base64,${picture.toString('base64')}">`;

const compose = (page: Buffer, panel: Buffer): string => `<!doctype html><body style="margin:0;display:flex">
  ${asImage(page, PAGE_WIDTH)}<div style="width:1px;background:#8884"></div>${asImage(panel, PANEL_WIDTH)}`;

/** Long enough for the fades, which no event ends. */
const SETTLE_MS = 300;

const pictureOf = async (tab: Tab): Promise<Buffer> => {
  await tab.toFront();
  await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
  return tab.screenshot();
};

export type Composition = {
  readonly camera: Camera;
  readonly scheme: 'light' | 'dark';
  readonly cardOn: string;
  /** The entity that the panel shows. */
  readonly entity: string;
};

/** Takes it as `reading-<scheme>.png`. */
export const composeReading = async (
  reader: ReadingSession,
  page: OpenPage,
  { camera, scheme, cardOn, entity }: Composition,
): Promise<void> => {
  const panel = await reader.openPanel(page);
  await panel.setScheme(scheme);
  await openEntity(panel, entity);
  await panel.resize(PANEL_WIDTH, HEIGHT);
  const right = await pictureOf(panel);
  await panel.close();
  await page.tab.setScheme(scheme);
  await page.tab.resize(PAGE_WIDTH, HEIGHT);
  await openCard(page, cardOn);
  const left = await pictureOf(page.tab);
  await page.tab.press('Escape');
  const composed = await reader.browser().openTab('about:blank');
  await composed.evaluate(`document.write(${JSON.stringify(compose(left, right))})`);
  await composed.resize(PAGE_WIDTH + PANEL_WIDTH + 1, HEIGHT);
  await camera.shoot('reading', composed);
  await composed.close();
};
