import { readFile } from 'node:fs/promises';
import type { Found, Tab } from '../browser-session.ts';
import { type Point, waitStill } from '../wait-still.ts';
import { waitUntil } from '../wait-until.ts';
import type { BidiConnection } from './bidi-connection.ts';
import { clickPoint, pressKey, typeText } from './input-actions.ts';
import { type LocateQuery, locateNodes } from './locate-nodes.ts';
import { callOnElement, evaluateIn, evaluateInBrowser, listContexts } from './realm.ts';

type Place = { readonly connection: BidiConnection; readonly context: string };

const MIDDLE = `function () {
  this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const [box = this.getBoundingClientRect()] = this.getClientRects();
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}`;

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(each => typeof each === 'number');

const foundNode = ({ connection, context }: Place, sharedId: string): Found => {
  const call = (declaration: string) => callOnElement(connection, { context, sharedId }, declaration);
  const readMiddle = async (): Promise<Point> => {
    const middle = await call(MIDDLE);
    if (!isPair(middle)) throw new Error('The element has no place on the page.');
    return { x: middle[0], y: middle[1] };
  };
  return {
    call,
    click: async () => clickPoint(connection, context, await waitStill(readMiddle)),
    findAll: (role, name) => findNodes({ connection, context }, { role, name, within: sharedId }),
  };
};

const findNodes = async (
  place: Place,
  query: LocateQuery & { readonly within?: string },
): Promise<readonly Found[]> => {
  const ids = await locateNodes(place.connection, place.context, query);
  return ids.map(id => foundNode(place, id));
};

type DownloadEnd = { readonly status: string; readonly filepath?: string | null };

const isDownloadEnd = (params: unknown): params is DownloadEnd =>
  typeof params === 'object' && params !== null && 'status' in params;

const downloadFile = async (connection: BidiConnection, start: () => Promise<void>): Promise<string> => {
  await connection.send('session.subscribe', { events: ['browsingContext.downloadEnd'] });
  let file: string | undefined;
  connection.onEvent('browsingContext.downloadEnd', params => {
    if (isDownloadEnd(params)) file = params.filepath ?? undefined;
  });
  await start();
  return waitUntil(async () => file, { what: 'a download' });
};

const giveFile = async ({ connection, context }: Place, name: string, path: string): Promise<void> => {
  const { nodes } = await connection.send<{ nodes: readonly { sharedId: string }[] }>(
    'browsingContext.locateNodes',
    { context, locator: { type: 'css', value: `input[type=file][aria-label="${name}"]` } },
  );
  await connection.send('input.setFiles', { context, element: nodes[0], files: [path] });
};

const addressOf = async ({ connection, context }: Place): Promise<string> =>
  (await listContexts(connection)).find(each => each.context === context)?.url ?? '';

/** Drives one tab of Firefox. */
export const createFirefoxTab = (place: Place): Tab => {
  const { connection, context } = place;
  const send = async (method: string, params: object = {}): Promise<void> => {
    await connection.send(method, { context, ...params });
  };
  return {
    goTo: url => send('browsingContext.navigate', { url, wait: 'complete' }),
    reload: () => send('browsingContext.reload', { wait: 'complete' }),
    evaluate: expression => evaluateIn(connection, context, expression),
    findAll: (role, name) => findNodes(place, { role, name }),
    clickAt: (x, y) => clickPoint(connection, context, { x, y }),
    press: key => pressKey(connection, context, key),
    type: text => typeText(connection, context, text),
    giveFile: (name, path) => giveFile(place, name, path),
    downloadFile: start => downloadFile(connection, start),
    download: async start => readFile(await downloadFile(connection, start), 'utf8'),
    // Of the whole browser: an override by tab is lost when a page moves to another process.
    setScheme: async scheme => {
      const value = scheme === 'dark' ? 0 : 1;
      const name = 'layout.css.prefers-color-scheme.content-override';
      await evaluateInBrowser(connection, `Services.prefs.setIntPref('${name}', ${value})`);
    },
    screenshot: async () => {
      const shot = await connection.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(shot.data, 'base64');
    },
    resize: (width, height) => send('browsingContext.setViewport', { viewport: { width, height } }),
    toFront: () => send('browsingContext.activate'),
    address: () => addressOf(place),
    close: () => send('browsingContext.close'),
  };
};
