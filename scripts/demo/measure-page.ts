import type { Tab } from '../../tests/support/browsers/browser-session.ts';

/** Milliseconds from the page's load to the first highlight on the screen, both since navigation began. */
const WHEN_PAINTED = `new Promise(resolve => {
  const look = () => {
    if (CSS.highlights.size === 0) return requestAnimationFrame(look);
    const [navigation] = performance.getEntriesByType('navigation');
    resolve([navigation.loadEventEnd, performance.now()]);
  };
  look();
})`;

const ms = (value: unknown): string => `${Math.round(Number(value))} ms`;

/** Loads the page once more, now that its highlights are on, and says how long it took. */
export const measurePage = async (tab: Tab): Promise<readonly string[]> => {
  await tab.reload();
  const times = await tab.evaluate(WHEN_PAINTED);
  const [loaded, painted] = Array.isArray(times) ? times : [];
  return [`Loaded after ${ms(loaded)}, painted after ${ms(painted)} (with the article in the cache).`];
};
