/** Pictures of the popup and of the extension's pages in tabs. */
import { findNode } from '../../tests/support/reading/find-node.ts';
import type { OpenPage, ReadingSession } from '../../tests/support/reading/reading-session.ts';
import type { Camera } from './camera.ts';

const POPUP = { width: 360, height: 480 };

/** The popup on a page. */
export const shootPopup = async (
  reader: ReadingSession,
  page: OpenPage,
  { camera, name }: { readonly camera: Camera; readonly name: string },
): Promise<void> => {
  const popup = await reader.openPopup(page);
  await popup.resize(POPUP.width, POPUP.height);
  await findNode(popup, 'heading');
  await camera.shoot(name, popup);
  await popup.close();
};

/** The pages that are no one article's. */
export const shootOwnPages = async (reader: ReadingSession, camera: Camera): Promise<void> => {
  for (const name of ['welcome', 'options', 'library']) {
    const tab = await reader.browser().openExtensionPage(`${name}.html`);
    await findNode(tab, 'heading');
    await camera.shoot(name, tab);
    await tab.close();
  }
};
