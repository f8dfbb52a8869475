/** Pictures of an article whose highlights are on, and of the cards on it. */
import { findNode, waitGone } from '../../tests/support/reading/find-node.ts';
import { clickPainted, readPainted } from '../../tests/support/reading/painted.ts';
import type { OpenPage } from '../../tests/support/reading/reading-session.ts';
import type { Camera } from './camera.ts';

/** Words to open a card on, the first person, else the first name; undefined where none is painted. */
const chooseName = async ({ tab }: OpenPage): Promise<string | undefined> => {
  const painted = await readPainted(tab);
  const names = painted.filter(({ layer }) => layer !== 'claim' && layer !== 'note');
  return (names.find(({ layer }) => layer === 'person') ?? names[0])?.text;
};

const chooseClaim = async ({ tab }: OpenPage): Promise<string | undefined> =>
  (await readPainted(tab)).find(({ layer }) => layer === 'claim')?.text;

/** Opens the card on painted words; it is left open. */
export const openCard = async ({ tab }: OpenPage, words: string): Promise<void> => {
  await clickPainted(tab, words);
  await findNode(tab, 'dialog');
};

const shootCard = async (page: OpenPage, camera: Camera, words: string | undefined): Promise<void> => {
  if (words === undefined) return;
  await openCard(page, words);
  await camera.shoot(words.length > 60 ? 'card-claim' : 'card', page.tab);
  await page.tab.press('Escape');
  await waitGone(page.tab, 'dialog');
};

/** The article, a card on a name and one on a claim. */
export const shootArticle = async (page: OpenPage, camera: Camera): Promise<void> => {
  await camera.shoot('article', page.tab);
  await shootCard(page, camera, await chooseName(page));
  await shootCard(page, camera, await chooseClaim(page));
};
