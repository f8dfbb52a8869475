/** Pictures of the panel's parts on one article. */
import type { Tab } from '../../tests/support/browsers/browser-session.ts';
import { waitUntil } from '../../tests/support/browsers/wait-until.ts';
import { findNode, press } from '../../tests/support/reading/find-node.ts';
import type { OpenPage, ReadingSession } from '../../tests/support/reading/reading-session.ts';
import type { Camera } from './camera.ts';

const SIZE = { width: 400, height: 900 };

/** The name that the panel lists first. */
const firstName = async (panel: Tab): Promise<string | undefined> => {
  const name = await panel.evaluate('document.querySelector("[data-opens^=entity]")?.textContent');
  return typeof name === 'string' ? name : undefined;
};

/** Opens the background of an entity: the named one, else the first. */
export const openEntity = async (panel: Tab, name?: string): Promise<void> => {
  await press(panel, 'tab', 'Background');
  const wanted = name ?? (await firstName(panel));
  if (wanted === undefined) return;
  await press(panel, 'button', wanted);
  await findNode(panel, 'heading', wanted);
};

/** All parts of the panel; `note` is written into the article's notes where it is given. */
export const shootPanel = async (
  reader: ReadingSession,
  page: OpenPage,
  { camera, note }: { readonly camera: Camera; readonly note?: string },
): Promise<void> => {
  const panel = await reader.openPanel(page);
  await panel.resize(SIZE.width, SIZE.height);
  await findNode(panel, 'tab', 'Background');
  await camera.shoot('panel-background', panel);
  await press(panel, 'tab', 'Timeline');
  await camera.shoot('panel-timeline', panel);
  await press(panel, 'tab', 'Notes');
  if (note !== undefined) {
    await press(panel, 'button', 'Add note');
    await press(panel, 'textbox', 'Note');
    await panel.type(note);
    await waitUntil(async () => String(await panel.evaluate('document.body.innerText')).includes('Saved'), {
      what: '“Saved”',
    });
  }
  await camera.shoot('panel-notes', panel);
  await openEntity(panel);
  await camera.shoot('panel-entity', panel);
  await panel.close();
};
