import type { LibraryProps } from '../../../components/library/library-props.ts';
import type { NoteDraft } from '../../../components/notes/note-callbacks.ts';
import type { OptionsProps } from '../../../components/options/options-props.ts';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import type { PopupProps } from '../../../components/popup/popup-props.ts';
import type { WelcomeProps } from '../../../components/welcome/welcome-props.ts';
import type { EntityBackground } from '../../../lib/core/model/entity-background.ts';
import type { Note } from '../../../lib/core/model/note.ts';
import type { PageState } from '../../../lib/core/model/page-state.ts';
import type { PanelTarget } from '../../../lib/core/model/panel-target.ts';
import { failure, type Result, success } from '../../../lib/core/model/result.ts';
import { ANALYSIS, ARTICLE } from './sample-analysis.ts';
import { EVENTS, KOSOVO_OLDER } from './sample-events.ts';
import { LIBRARY_NOTES, NOTES } from './sample-notes.ts';
import { OWN_ROWS } from './sample-own-rows.ts';

export type ReadyState = Extract<PageState, { kind: 'ready' }>;

export const READY: ReadyState = {
  kind: 'ready',
  article: ARTICLE,
  analysis: ANALYSIS,
  statements: { updated: null, reviews: [] },
  host: 'news.example',
  highlighted: true,
  siteHighlighted: false,
  amount: 'few',
};

const ignore = (): void => undefined;

/** A background as the pack would give it, made from the sample's rows. */
export const findBackground = (title: string): Result<EntityBackground> => {
  const entity = ANALYSIS.entities.find(each => each.title === title);
  if (!entity) return failure('no-entity', 'Nothing is known of this name here.');
  return success({
    entity: { ...entity, aliases: [], tier: 1, asOf: '2025-11', prominence: 1 },
    events: [...(title === 'Kosovo' ? KOSOVO_OLDER : []), ...EVENTS].filter(event =>
      event.entities.includes(title),
    ),
  });
};

export const storedNote = (draft: NoteDraft): Note => ({
  ...draft,
  createdAt: '2025-11-05T18:30:00.000Z',
  updatedAt: '2025-11-05T18:30:00.000Z',
  deletedAt: null,
});

let lastNoteId = 0;

export const PANEL: PanelProps = {
  state: READY,
  notes: success(NOTES),
  corrections: [],
  ownRows: [],
  request: null,
  loadEntity: async title => findBackground(title),
  loadEvents: async () => success([]),
  newNoteId: () => {
    lastNoteId += 1;
    return `new-${lastNoteId}`;
  },
  onSaveNote: async draft => success(storedNote(draft)),
  onDeleteNote: async () => success(null),
  onUndoDelete: async () => success(null),
  onSaveRow: async row =>
    success({
      ...row,
      relation: null,
      roles: { context: row.entities },
      createdAt: '2025-11-05T18:30:00.000Z',
      updatedAt: '2025-11-05T18:30:00.000Z',
      deletedAt: null,
    }),
  onDeleteRow: async () => success(null),
  onRestoreRow: async () => success(null),
  loadRowDraft: async () => success(undefined),
  keepRowDraft: async () => success(null),
  newRowId: () => 'own:1',
  onJump: ignore,
  onRunAnyway: ignore,
  onRetry: ignore,
  onAllowSite: ignore,
  onHighlightPage: ignore,
  onNotThis: ignore,
  onNever: ignore,
  onCorrect: ignore,
  suggestEntities: async () =>
    success([
      {
        title: 'Georgia (country)',
        qid: 'Q230',
        label: 'Georgia',
        kind: 'place',
        description: 'Country in the South Caucasus',
      },
      {
        title: 'Georgia (U.S. state)',
        qid: 'Q1428',
        label: 'Georgia',
        kind: 'place',
        description: 'State of the United States',
      },
    ]),
  onUndoCorrection: ignore,
  onExportArticle: async () => success(null),
  onOpenLibrary: ignore,
  onOpenOptions: ignore,
};

export const panelAt = (target: PanelTarget): PanelProps => ({ ...PANEL, request: { id: 1, target } });

export const POPUP: PopupProps = {
  state: READY,
  problem: null,
  onHighlightPage: ignore,
  onHighlightSite: ignore,
  onAmount: ignore,
  onOpenPanel: ignore,
  onRunAnyway: ignore,
  onRetry: ignore,
  onAllowSite: ignore,
  onOpenLibrary: ignore,
  onOpenOptions: ignore,
};

export const OPTIONS: OptionsProps = {
  settings: { amount: 'few' },
  siteRules: [
    { host: 'news.example', highlight: true },
    { host: 'daily.example', highlight: false },
  ],
  allSites: false,
  corrections: [{ kind: 'never', scope: { within: 'everywhere' }, title: 'X (social network)' }],
  ownRows: OWN_ROWS,
  pack: success({
    version: '2025-11-30',
    asOf: '2025-11',
    entities: 1240,
    timelines: 28,
    events: 1105,
    names: 6120,
    sources: [
      {
        name: 'Backgrounder’s own timelines',
        what: 'written rows, each with its source',
        licence: 'CC BY-SA 4.0',
        url: null,
      },
      {
        name: 'Unicode CLDR',
        what: 'names of countries',
        licence: 'Unicode-3.0',
        url: 'https://cldr.unicode.org/',
      },
    ],
    problems: [],
  }),
  addedPacks: [
    {
      name: 'The harbour in the news',
      version: '51254eb8',
      asOf: '2025-10',
      entities: 48,
      events: 120,
      sources: [{ name: 'Harbour Weekly', what: 'wrote this pack', licence: 'CC BY 4.0', url: null }],
      isActive: true,
      rank: -1,
      addedAt: '2025-11-01T10:00:00Z',
    },
  ],
  extensionVersion: '0.1.0',
  problem: null,
  onAmount: ignore,
  onRemoveSite: ignore,
  onAllSites: ignore,
  onUndoCorrection: ignore,
  onExport: async () => success(null),
  onExportRows: async () => success(null),
  onImport: async () =>
    success({
      added: 12,
      updated: 1,
      unchanged: 3,
      problems: [{ where: 'note 4', message: 'it has no article' }],
    }),
  onAddPack: async () => success({ name: 'The harbour in the news', entities: 48, events: 120 }),
  onSetPackActive: ignore,
  onRemovePack: ignore,
  onOrderPacks: ignore,
  onDeleteEverything: async () => success(null),
  onOpenLibrary: ignore,
  onOpenWelcome: ignore,
};

export const WELCOME: WelcomeProps = {
  browser: 'firefox',
  allSites: false,
  onAllSites: ignore,
  onOpenOptions: ignore,
  onOpenLibrary: ignore,
};

export const LIBRARY: LibraryProps = {
  notes: success(LIBRARY_NOTES),
  onSaveNote: PANEL.onSaveNote,
  onDeleteNote: PANEL.onDeleteNote,
  onUndoDelete: PANEL.onUndoDelete,
  onExport: OPTIONS.onExport,
  onImport: OPTIONS.onImport,
  onOpenOptions: ignore,
};
