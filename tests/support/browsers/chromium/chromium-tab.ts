import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright';
import type { Found, Tab } from '../browser-session.ts';
import { asJson, fromJson } from '../json-values.ts';
import { type Point, waitStill } from '../wait-still.ts';
import { type AxQuery, findInAxTree, readAxTree } from './ax-tree.ts';

type Place = { readonly page: Page; readonly cdp: CDPSession };

const callOn = async ({ cdp }: Place, backendNodeId: number, declaration: string): Promise<unknown> => {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration: `function () { return JSON.stringify((${declaration}).call(this) ?? null); }`,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return fromJson(result.value);
};

const middleOf = async ({ cdp }: Place, backendNodeId: number): Promise<Point> => {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
  return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
};

const findNodes = async (place: Place, query: AxQuery, within?: number): Promise<readonly Found[]> => {
  const ids = findInAxTree(await readAxTree(place.cdp), query, within);
  return ids.map(id => foundNode(place, id));
};

const foundNode = (place: Place, id: number): Found => ({
  call: declaration => callOn(place, id, declaration),
  click: async () => {
    const { x, y } = await waitStill(() => middleOf(place, id));
    await place.page.mouse.click(x, y);
  },
  findAll: (role, name) => findNodes(place, { role, name }, id),
});

const downloadFile = async (page: Page, start: () => Promise<void>): Promise<string> => {
  const [saved] = await Promise.all([page.waitForEvent('download'), start()]);
  return saved.path();
};

/** Drives one page of Chromium. */
export const createChromiumTab = (page: Page, cdp: CDPSession): Tab => {
  const place = { page, cdp };
  return {
    goTo: async address => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    evaluate: async expression => fromJson(await page.evaluate(asJson(expression))),
    findAll: (role, name) => findNodes(place, { role, name }),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: key => page.keyboard.press(key),
    type: text => page.keyboard.type(text),
    giveFile: (name, path) => page.locator(`input[type=file][aria-label="${name}"]`).setInputFiles(path),
    downloadFile: start => downloadFile(page, start),
    download: async start => readFile(await downloadFile(page, start), 'utf8'),
    setScheme: scheme => page.emulateMedia({ colorScheme: scheme }),
    screenshot: () => page.screenshot(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    toFront: () => page.bringToFront(),
    address: async () => page.url(),
    close: () => page.close(),
  };
};
