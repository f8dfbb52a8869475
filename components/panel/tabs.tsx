import { type KeyboardEvent, useRef } from 'react';
import type { PanelTab } from '../../lib/core/model/panel-target.ts';
import { PANEL_TABS } from '../../lib/core/model/panel-target.ts';

const WORDS: Readonly<Record<PanelTab, string>> = {
  background: 'Background',
  timeline: 'Timeline',
  notes: 'Notes',
};

export const tabId = (tab: PanelTab): string => `tab-${tab}`;
export const tabPanelId = (tab: PanelTab): string => `panel-${tab}`;

/** The tab an arrow key leads to, going round; undefined for other keys. */
const nextTab = (key: string, current: PanelTab, isRtl: boolean): PanelTab | undefined => {
  const index = PANEL_TABS.indexOf(current);
  const step = isRtl ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + step,
    ArrowLeft: index - step,
    Home: 0,
    End: PANEL_TABS.length - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? undefined : PANEL_TABS[(wanted + PANEL_TABS.length) % PANEL_TABS.length];
};

type Props = {
  readonly selected: PanelTab;
  /** Null where the count is not known yet. */
  readonly counts: Readonly<Record<PanelTab, number | null>>;
  readonly onSelect: (tab: PanelTab) => void;
};

/** The panel's tabs: one tab stop, arrows between them; each is named by its word alone. */
export const Tabs = ({ selected, counts, onSelect }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = nextTab(event.key, selected, isRtl);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label="Parts" ref={list} onKeyDown={onKeyDown}>
      {PANEL_TABS.map(tab => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === selected}
          aria-controls={tab === selected ? tabPanelId(tab) : undefined}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {WORDS[tab]}
          {counts[tab] !== null && (
            <span className="tab-count" aria-hidden="true">
              {counts[tab]}
            </span>
          )}
        </button>
      ))}
    </div>
  );
};
