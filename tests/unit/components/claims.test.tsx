// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import type { Block } from '../../../lib/core/model/article.ts';
import { success } from '../../../lib/core/model/result.ts';
import { CLAIMS } from '../../support/gallery/sample-analysis.ts';
import { OWN_ROWS, REVIEWS, ROW_DRAFT } from '../../support/gallery/sample-own-rows.ts';
import { PANEL, panelAt, READY } from '../../support/gallery/sample-props.ts';
import { byRole, click, nameOf, pageText, press, render, settle, type } from './render.ts';

const show = (props: Partial<PanelProps> = {}) => render(<Panel {...PANEL} {...props} />);
const [first, second] = CLAIMS;
const atClaim = (index: number) => panelAt({ kind: 'claim', start: CLAIMS[index]?.start ?? 0 });
const claimWords = (index: number): string => CLAIMS[index]?.text ?? '';

const noClaim = {
  kind: 'not-claim',
  scope: { within: 'article', articleId: READY.article.id },
  surface: claimWords(0),
} as const;

describe('claims in the panel', () => {
  it('stand under the headings of the article', async () => {
    const start = (second?.start ?? 0) - 10;
    const heading: Block = { start, end: start + 9, kind: 'heading' };
    await show({ state: { ...READY, article: { ...READY.article, blocks: [heading] } } });
    const names = [...document.querySelectorAll('h3, [data-opens^="claim:"]')].map(nameOf);
    expect(names.slice(0, 3)).toEqual([
      claimWords(0),
      READY.article.text.slice(start, start + 9).trim(),
      claimWords(1),
    ]);
  });

  it('are gone through with the arrow keys, in the list and in the view', async () => {
    await show();
    byRole('button', claimWords(0)).focus();
    await press(byRole('button', claimWords(0)), 'ArrowDown');
    expect(document.activeElement).toBe(byRole('button', claimWords(1)));
    await click(byRole('button', claimWords(1)));
    await press(byRole('heading', claimWords(1)), 'ArrowLeft');
    expect(document.activeElement).toBe(byRole('heading', claimWords(0)));
    expect(byRole('button', 'Previous claim').hasAttribute('disabled')).toBe(true);
    await click(byRole('button', 'Next claim'));
    expect(document.activeElement).toBe(byRole('heading', claimWords(1)));
  });

  it('say how they were understood and how the row meets them, when asked', async () => {
    await show(atClaim(1));
    expect(document.querySelector('table')).toBeNull();
    await click(byRole('button', 'Why this?'));
    const lines = [...document.querySelectorAll('tbody tr')].map(row => row.textContent ?? '');
    expect(lines.find(line => line.startsWith('When'))).toMatch(/2023.*16 April 2024 differs/);
    expect(pageText()).toContain('The sentence says 2023; the record has 16 April 2024.');
    expect(pageText()).not.toMatch(/\b(true|false)\b/i);
  });

  it('are dismissed for this article, and that is taken back', async () => {
    const onCorrect = vi.fn();
    const onUndoCorrection = vi.fn();
    const { show: rerender } = await show({ ...atClaim(0), onCorrect });
    await click(byRole('button', 'Not a claim'));
    expect(onCorrect).toHaveBeenCalledWith(noClaim);
    await rerender(<Panel {...atClaim(0)} corrections={[noClaim]} onUndoCorrection={onUndoCorrection} />);
    expect(pageText()).toContain('You said that this is no claim.');
    await click(byRole('button', 'Undo'));
    expect(onUndoCorrection).toHaveBeenCalledWith(noClaim);
    expect(first?.text).toBe(noClaim.surface);
  });
});

describe('what others say', () => {
  it('stands apart, in their words, with who says it and where', async () => {
    await show({ state: { ...READY, statements: { updated: '2025-11-07', reviews: REVIEWS } } });
    const section = byRole('heading', 'What others say').closest('section');
    expect(section?.textContent).toContain('The Checking Desk: “Mostly wrong”4 November 2025');
    expect(section?.querySelector('a')?.getAttribute('href')).toBe('https://checks.example/plates');
    expect(section?.textContent).toContain('They are not part of the record.');
    expect(pageText()).toContain('Updated 7 November 2025, says the page');
  });
});

describe('a row of one’s own', () => {
  const kosovo = panelAt({ kind: 'entity', title: 'Kosovo' });

  it('is checked field by field, then saved as it was read', async () => {
    const onSaveRow = vi.fn(PANEL.onSaveRow);
    await show({ ...kosovo, onSaveRow });
    await click(byRole('button', 'Add a row'));
    await type(byRole('textbox', 'Date'), 'May 2019');
    expect(pageText()).toContain('Read as May 2019');
    await click(byRole('button', 'Save row'));
    expect(onSaveRow).not.toHaveBeenCalled();
    expect(pageText()).toContain('Say in one sentence what happened.');
    await type(byRole('textbox', 'What happened'), 'Our class visited Pristina.');
    await type(byRole('textbox', 'Source'), 'School chronicle');
    await type(byRole('textbox', 'Its address'), 'https://school.example/');
    await click(byRole('button', 'Save row'));
    expect(onSaveRow).toHaveBeenCalledWith({
      id: 'own:1',
      date: '2019-05',
      text: 'Our class visited Pristina.',
      source: { title: 'School chronicle', url: 'https://school.example/' },
      entities: ['Kosovo'],
    });
    expect(pageText()).toContain('Saved.');
  });

  it('on a claim begins with all whom the claim names', async () => {
    await show(atClaim(0));
    await click(byRole('button', 'Add a row'));
    const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')].map(
      nameOf,
    );
    expect(chosen.toSorted()).toEqual(['Kosovo', 'Serbia']);
  });

  it('keeps what is typed, and has it again when the panel is opened next', async () => {
    const keepRowDraft = vi.fn(PANEL.keepRowDraft);
    const { unmount } = await show({ ...kosovo, keepRowDraft });
    await click(byRole('button', 'Add a row'));
    await type(byRole('textbox', 'What happened'), 'Half a sent');
    await unmount();
    expect(keepRowDraft).toHaveBeenCalledWith('new Kosovo', expect.objectContaining({ text: 'Half a sent' }));
    await show({ ...kosovo, loadRowDraft: async () => success(ROW_DRAFT) });
    await settle();
    expect(byRole('textbox', 'Date')).toHaveProperty('value', ROW_DRAFT.date);
    expect(pageText()).toContain('Kept from before; not saved yet.');
    expect(document.activeElement).toBe(byRole('heading', 'Kosovo'));
  });

  it('is changed, deleted, and brought back', async () => {
    const onDeleteRow = vi.fn(PANEL.onDeleteRow);
    const onRestoreRow = vi.fn(PANEL.onRestoreRow);
    const props = { ...kosovo, onDeleteRow, onRestoreRow };
    const { show: rerender } = await show({ ...props, ownRows: OWN_ROWS });
    await click(byRole('button', 'Edit Our class visited the parliament in Pristina.'));
    expect(byRole('textbox', 'Date')).toHaveProperty('value', 'May 2019');
    await click(byRole('button', 'Cancel'));
    await click(byRole('button', 'Delete Our class visited the parliament in Pristina.'));
    expect(onDeleteRow).toHaveBeenCalledWith('own:visit');
    await rerender(<Panel {...PANEL} {...props} ownRows={OWN_ROWS.slice(1)} />);
    await click(byRole('button', 'Undo: Our class visited the parliament in Pristina.'));
    expect(onRestoreRow).toHaveBeenCalledWith('own:visit');
  });
});
