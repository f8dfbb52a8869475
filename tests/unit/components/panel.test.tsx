// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import type { PageState } from '../../../lib/core/model/page-state.ts';
import { failure, success } from '../../../lib/core/model/result.ts';
import { ANALYSIS, CLAIMS, EMPTY_ANALYSIS } from '../../support/gallery/sample-analysis.ts';
import { EVENTS } from '../../support/gallery/sample-events.ts';
import { PANEL, panelAt, READY } from '../../support/gallery/sample-props.ts';
import { findSpan } from '../../support/gallery/sample-text.ts';
import { allByRole, byRole, click, descriptionOf, nameOf, pageText, press, render, type } from './render.ts';

const show = (props: Partial<PanelProps> = {}) => render(<Panel {...PANEL} {...props} />);
const showState = (state: PageState, props: Partial<PanelProps> = {}) => show({ state, ...props });

describe('the panel', () => {
  it('has three tabs named by their words alone, with the counts beside them', async () => {
    await show();
    expect(allByRole('tab').map(nameOf)).toEqual(['Background', 'Timeline', 'Notes']);
    expect(allByRole('tab').map(tab => tab.textContent)).toEqual(['Background13', 'Timeline17', 'Notes2']);
  });

  it('moves between tabs with the arrow keys and keeps one tab stop', async () => {
    await show();
    await press(byRole('tab', 'Background'), 'ArrowRight');
    expect(document.activeElement).toBe(byRole('tab', 'Timeline'));
    expect(byRole('tabpanel', 'Timeline')).toBeTruthy();
    await press(byRole('tab', 'Timeline'), 'End');
    expect(byRole('tab', 'Notes').getAttribute('aria-selected')).toBe('true');
    expect(allByRole('tab').map(tab => tab.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('lists entities in reading order, each a button named by exactly its label', async () => {
    const { container } = await show();
    const labels = [...container.querySelectorAll('[data-opens^="entity:"]')].map(nameOf);
    expect(labels.slice(0, 4)).toEqual(['Ukraine', 'Serbia', 'European Union', 'Volodymyr Zelenskyy']);
    expect(descriptionOf(byRole('button', 'Kosovo'))).toBe(
      'Place. Partly recognised state in Southeast Europe',
    );
  });

  it('says what the record has on each claim in words, and never true or false', async () => {
    await show();
    const claims = CLAIMS.map(claim => descriptionOf(byRole('button', claim.text)));
    expect(claims).toEqual([
      'The record agrees 17 February 2008',
      'The record differs on the date: it has 16 April 2024',
      'The record agrees 22 December 2009',
      'Nothing on record',
    ]);
    expect(pageText()).not.toMatch(/\b(true|false)\b/i);
  });

  it('jumps to a mention by its tick, with one tab stop for all ticks of a strip', async () => {
    const onJump = vi.fn();
    await show({ onJump });
    const [strip] = allByRole('toolbar', 'Where it stands');
    const ticks = [...(strip?.querySelectorAll('button') ?? [])];
    expect(ticks.filter(tick => tick.tabIndex === 0)).toHaveLength(1);
    await press(ticks[0] ?? document.body, 'ArrowRight');
    expect(document.activeElement).toBe(ticks[1]);
    await click(ticks[1] ?? document.body);
    expect(nameOf(ticks[1] ?? document.body)).toBe('Mention 2 of 2');
    expect(onJump.mock.lastCall?.[0]).toMatchObject(findSpan('Kyiv'));
  });

  it('finds names without their accents, and says when nothing matches', async () => {
    await show();
    await type(byRole('searchbox', 'Find in this article'), 'vucic president');
    expect(allByRole('button', 'Aleksandar Vučić')).toHaveLength(1);
    expect(allByRole('button', 'Moscow')).toHaveLength(0);
    await type(byRole('searchbox', 'Find in this article'), 'zebra');
    expect(pageText()).toContain('Nothing here matches “zebra”.');
  });

  it('keeps unknown names in a last section and jumps through their places', async () => {
    const onJump = vi.fn();
    await show({ onJump });
    const name = byRole('button', 'Novak');
    await click(name);
    await click(name);
    expect(onJump.mock.calls.map(([span]) => span.start)).toEqual([
      findSpan('Novak').start,
      findSpan('Novak', 1).start,
    ]);
    expect(allByRole('heading').map(nameOf).at(-1)).toBe('Names not known here');
  });

  it('warns of a damaged copy, another language and highlights that are off', async () => {
    const onHighlightPage = vi.fn();
    const analysis = { ...READY.analysis, language: 'sr' };
    await showState({ ...READY, analysis, highlighted: false }, { onHighlightPage });
    expect(pageText()).toContain('This copy looks machine-altered: 1 word restored for reading.');
    expect(pageText()).toContain('This article is in Serbian. Names and dates are recognised');
    await click(byRole('button', 'Turn them on'));
    expect(onHighlightPage).toHaveBeenCalledWith(true);
  });
});

describe('an entity', () => {
  it('opens with its heading focused, its rows dated, and this article among them', async () => {
    await show();
    await click(byRole('button', 'Kosovo'));
    expect(document.activeElement).toBe(byRole('heading', 'Kosovo'));
    const rows = [...byRole('list', 'Timeline').children];
    expect(rows.map(row => row.querySelector('time')?.getAttribute('datetime'))).toEqual([
      null,
      '1999-06-10',
      '2008-02-17',
      '2010-07-22',
      '2013-04-19',
      '2023-03',
      '2024-04-16',
      '2025-11-05',
    ]);
    expect(rows[0]?.querySelector('time')?.getAttribute('data-edtf')).toBe('1974~');
    expect(rows.at(-1)?.textContent).toContain('This article');
    expect(rows[2]?.textContent).toContain('A claim in this article meets this row.');
    expect(rows[2]?.querySelector('a')?.href).toBe('https://example.org/independence');
    expect(rows[2]?.textContent).toContain('as of Nov 2025');
  });

  it('goes back to the button that opened it', async () => {
    await show();
    await click(byRole('button', 'Moscow'));
    await click(byRole('button', 'Back'));
    expect(document.activeElement).toBe(byRole('button', 'Moscow'));
  });

  it('puts rows after the article after its station', async () => {
    await show(panelAt({ kind: 'entity', title: 'European Union' }));
    const texts = [...byRole('list', 'Timeline').children].map(row => row.textContent ?? '');
    const station = texts.findIndex(text => text.includes('This article'));
    expect(texts.slice(station + 1)).toHaveLength(1);
  });

  it('asks which spelling is not this one, and keeps a way back', async () => {
    const onNotThis = vi.fn();
    const onUndoCorrection = vi.fn();
    const corrections = [{ kind: 'never', scope: { within: 'everywhere' }, title: 'Serbia' }] as const;
    await show({ ...panelAt({ kind: 'entity', title: 'Serbia' }), onNotThis, onUndoCorrection, corrections });
    await click(byRole('button', 'Not this'));
    await click(byRole('button', '“Belgrade”'));
    expect(onNotThis.mock.lastCall?.[0]).toMatchObject({ surface: 'Belgrade', entity: { title: 'Serbia' } });
    await click(byRole('button', 'Undo: Serbia is never highlighted.'));
    expect(onUndoCorrection).toHaveBeenCalledWith(corrections[0]);
  });

  it('walks through the mentions, and says why it was linked', async () => {
    const onJump = vi.fn();
    await show({ ...panelAt({ kind: 'entity', title: 'Kosovo' }), onJump });
    for (const _ of [1, 2, 3, 4]) await click(byRole('button', 'Next mention'));
    const starts = [0, 1, 2, 0].map(nth => findSpan('Kosovo', nth).start);
    expect(onJump.mock.calls.map(([span]) => span.start)).toEqual(starts);
    await click(byRole('button', 'Why?'));
    expect(pageText()).toContain('“Kosovo” is a name of Kosovo in the pack.');
  });

  it('says that it is loading, and offers to try again when that failed', async () => {
    const broken = failure('pack', 'The pack could not be opened.');
    const loadEntity = vi.fn(PANEL.loadEntity).mockResolvedValueOnce(broken);
    await show({ ...panelAt({ kind: 'entity', title: 'Kosovo' }), loadEntity });
    expect(byRole('alert').textContent).toContain('The pack could not be opened.');
    await click(byRole('button', 'Try again'));
    expect(allByRole('list', 'Timeline')).toHaveLength(1);
  });

  it('says in words that it is being opened', async () => {
    await show({
      ...panelAt({ kind: 'entity', title: 'Kosovo' }),
      loadEntity: () => new Promise(() => undefined),
    });
    expect(pageText()).toContain('Opening the background…');
  });
});

describe('a claim', () => {
  it('has its words as heading, the record in words, and the row that it meets', async () => {
    await show();
    await click(byRole('button', CLAIMS[0]?.text ?? ''));
    expect(byRole('heading', 'Kosovo declared independence from Serbia in 2008')).toBe(
      document.activeElement,
    );
    expect(pageText()).toContain('The record agrees 17 February 2008');
    const rows = [...byRole('list', 'Timeline').children];
    expect(rows[0]?.textContent).toContain('Kosovo’s assembly declared independence from Serbia.');
  });

  it('loads rows that the article’s timeline lacks', async () => {
    const timeline = EVENTS.filter(event => event.id !== 'independence');
    const loadEvents = vi.fn(async () => success(EVENTS.filter(event => event.id === 'independence')));
    const state = { ...READY, analysis: { ...ANALYSIS, timeline } };
    await show({ ...panelAt({ kind: 'claim', start: CLAIMS[0]?.start ?? 0 }), state, loadEvents });
    expect(loadEvents).toHaveBeenCalledWith(['independence']);
    expect(byRole('list', 'Timeline').textContent).toContain('Kosovo’s assembly');
  });

  it('names who says it, and does not judge what is not on record', async () => {
    await show(panelAt({ kind: 'claim', start: CLAIMS[3]?.start ?? 0 }));
    expect(pageText()).toContain('according to AP');
    expect(pageText()).toContain('No row here speaks of this; that says nothing about the claim.');
  });
});

describe('the timeline', () => {
  it('lists the merged rows, later ones apart, and filters by entity', async () => {
    await show(panelAt({ kind: 'tab', tab: 'timeline' }));
    expect(byRole('list', 'Timeline').children).toHaveLength(17);
    expect(allByRole('heading', 'After this article was published')).toHaveLength(1);
    await type(byRole('combobox', 'Rows about'), 'Robert Fico');
    expect([...byRole('list', 'Timeline').children].map(row => row.querySelector('time')?.dateTime)).toEqual([
      '2025-05-09',
      '2025-11-05',
    ]);
  });
});

describe('states as sentences', () => {
  const problem = { code: 'worker-gone', message: 'The connection to the page was lost.' };
  const cases: readonly (readonly [string, PageState])[] = [
    ['Reading the article…', { kind: 'reading', step: 'extracting' }],
    ['Finding names and claims…', { kind: 'reading', step: 'recognising' }],
    ['This page cannot be read.', { kind: 'unsupported' }],
    ['Click its icon in the toolbar', { kind: 'no-permission', host: null }],
    ['No article here.', { kind: 'not-an-article', title: '', host: 'news.example' }],
    ['The connection to the page was lost.', { kind: 'failed', problem }],
    ['Nothing known is named in this article.', { ...READY, analysis: EMPTY_ANALYSIS }],
  ];
  it.each(cases)('%s', async (sentence, state) => {
    await showState(state);
    expect(pageText()).toContain(sentence);
  });

  it('offers the way on', async () => {
    const onRunAnyway = vi.fn();
    const onRetry = vi.fn();
    const onAllowSite = vi.fn();
    const rendered = await showState({ kind: 'not-an-article', title: '', host: 'h' }, { onRunAnyway });
    await click(byRole('button', 'Run anyway'));
    await rendered.show(<Panel {...PANEL} onRetry={onRetry} state={{ kind: 'failed', problem }} />);
    await click(byRole('button', 'Try again'));
    await rendered.show(
      <Panel {...PANEL} onAllowSite={onAllowSite} state={{ kind: 'no-permission', host: 'news.example' }} />,
    );
    await click(byRole('button', 'Always read on news.example'));
    expect([onRunAnyway, onRetry].map(spy => spy.mock.calls.length)).toEqual([1, 1]);
    expect(onAllowSite).toHaveBeenCalledWith('news.example');
  });

  it('closes a view when another article comes, and keeps the tab', async () => {
    const rendered = await show(panelAt({ kind: 'entity', title: 'Kosovo' }));
    const article = { ...READY.article, id: 'https://news.example/other' };
    await rendered.show(
      <Panel {...panelAt({ kind: 'entity', title: 'Kosovo' })} state={{ ...READY, article }} />,
    );
    expect(allByRole('heading', 'Kosovo')).toHaveLength(0);
    expect(byRole('tab', 'Background').getAttribute('aria-selected')).toBe('true');
  });
});
