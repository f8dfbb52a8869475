// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import { POPUP, READY } from '../../support/gallery/sample-props.ts';
import { allByRole, byRole, click, descriptionOf, nameOf, pageText, render } from './render.ts';

describe('the popup', () => {
  it('says what was found here', async () => {
    await render(<Popup {...POPUP} />);
    expect(byRole('heading').textContent).toBe(READY.article.title);
    expect(pageText()).toContain('13 known · 4 claims · 2 names unknown');
  });

  it('has the two switches by their names', async () => {
    const onHighlightPage = vi.fn();
    const onHighlightSite = vi.fn();
    await render(<Popup {...POPUP} {...{ onHighlightPage, onHighlightSite }} />);
    const page = byRole('switch', 'Highlight this page');
    const site = byRole('switch', 'Always on this site');
    expect([page, site].map(each => each.getAttribute('aria-checked'))).toEqual(['true', 'false']);
    expect(descriptionOf(site)).toBe('news.example');
    await click(page);
    await click(site);
    expect(onHighlightPage).toHaveBeenCalledWith(false);
    expect(onHighlightSite).toHaveBeenCalledWith(true);
  });

  it('offers Few, Normal and All as one choice', async () => {
    const onAmount = vi.fn();
    const { container } = await render(<Popup {...POPUP} onAmount={onAmount} />);
    expect(container.querySelector('fieldset > legend')?.textContent).toBe('Amount of highlights');
    expect(allByRole('radio').map(nameOf)).toEqual(['Few', 'Normal', 'All']);
    await click(byRole('radio', 'All'));
    expect(onAmount).toHaveBeenCalledWith('all');
  });

  it('opens the panel within the click itself, as browsers demand', async () => {
    const onOpenPanel = vi.fn();
    await render(<Popup {...POPUP} onOpenPanel={onOpenPanel} />);
    byRole('button', 'Open side panel').click();
    expect(onOpenPanel).toHaveBeenCalledTimes(1);
  });

  it('says why a press had no effect', async () => {
    await render(<Popup {...POPUP} problem={{ code: 'denied', message: 'Permission was not given.' }} />);
    expect(byRole('alert').textContent).toBe('Permission was not given.');
  });

  it('has a sentence and a way on for a page that is no article', async () => {
    const onRunAnyway = vi.fn();
    const state = { kind: 'not-an-article', title: 'News', host: 'news.example' } as const;
    await render(<Popup {...POPUP} state={state} onRunAnyway={onRunAnyway} />);
    expect(pageText()).toContain('No article here.');
    expect(allByRole('switch')).toHaveLength(0);
    await click(byRole('button', 'Run anyway'));
    expect(onRunAnyway).toHaveBeenCalledTimes(1);
  });
});
