/** Taking an article's background along: files that other programs read. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/browser-session.ts';
import { findNode, press } from '../support/reading/find-node.ts';
import type { ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader, stopAtFirstFailure } from './each-browser.ts';

describeInEach('taking the background along', browser => {
  let reader: ReadingSession;
  let panel: Tab;

  stopAtFirstFailure();

  beforeAll(async () => {
    reader = await startReader(browser);
    const article = await reader.open('http://harbour-post.test/plain-article.html');
    panel = await reader.openPanel(article);
    await press(panel, 'tab', 'Timeline');
    await findNode(panel, 'list', 'Timeline');
    await panel.evaluate("document.querySelector('details.export').open = true");
  });

  afterAll(async () => {
    await reader?.close();
  });

  it('saves everything as JSON', async () => {
    const file = JSON.parse(await panel.download(() => press(panel, 'button', 'Everything (JSON)'))) as {
      article: { id: string };
      timeline: { date: string }[];
    };
    expect(file.article.id).toBe('http://harbour-post.test/plain-article.html');
    expect(file.timeline.map(({ date }) => date)).toContain('2023-04-04');
  });

  it('saves the timeline as a calendar', async () => {
    const file = await panel.download(() => press(panel, 'button', 'Calendar (iCalendar)'));
    expect(file).toContain('DTSTART;VALUE=DATE:20230404');
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
