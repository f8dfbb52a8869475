import type { ReactElement } from 'react';
import { ClaimWhy } from '../../../components/background/claim-why.tsx';
import { Library } from '../../../components/library/library.tsx';
import { Options } from '../../../components/options/options.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import type { Article } from '../../../lib/core/model/article.ts';
import { failure, success } from '../../../lib/core/model/result.ts';
import { ANALYSIS, CLAIMS, EMPTY_ANALYSIS } from './sample-analysis.ts';
import { EVENTS } from './sample-events.ts';
import { OWN_ROWS, REVIEWS, ROW_DRAFT } from './sample-own-rows.ts';
import { LIBRARY, OPTIONS, PANEL, POPUP, panelAt, READY, WELCOME } from './sample-props.ts';

const blocked = failure(
  'database-blocked',
  'The browser does not let Backgrounder store anything in this window.',
);
const claimStart = (index: number): number => CLAIMS[index]?.start ?? 0;
const never = { kind: 'never', scope: { within: 'everywhere' }, title: 'Kosovo' } as const;
const notThis = {
  kind: 'not-this',
  scope: { within: 'article', articleId: READY.article.id },
  surface: 'Belgrade',
  title: 'Serbia',
} as const;
const noClaim = {
  kind: 'not-claim',
  scope: { within: 'article', articleId: READY.article.id },
  surface: CLAIMS[0]?.text ?? '',
} as const;
const withHeading: Article = {
  ...READY.article,
  blocks: [{ start: claimStart(1) - 20, end: claimStart(1), kind: 'heading' }],
};
const forever = <T,>(): Promise<T> => new Promise<T>(() => undefined);

/** Every surface in every state; a scene's name is its file name when shot. */
export const SCENES: Readonly<Record<string, ReactElement>> = {
  'panel-background': <Panel {...PANEL} />,
  'panel-off-and-foreign': (
    <Panel
      {...PANEL}
      corrections={[never]}
      state={{ ...READY, highlighted: false, analysis: { ...READY.analysis, language: 'sr' } }}
    />
  ),
  'panel-entity': <Panel {...panelAt({ kind: 'entity', title: 'Kosovo' })} />,
  'panel-entity-never': <Panel {...panelAt({ kind: 'entity', title: 'Kosovo' })} corrections={[never]} />,
  'panel-entity-corrected': (
    <Panel {...panelAt({ kind: 'entity', title: 'Serbia' })} corrections={[notThis]} />
  ),
  'panel-entity-loading': <Panel {...panelAt({ kind: 'entity', title: 'Serbia' })} loadEntity={forever} />,
  'panel-entity-failed': (
    <Panel
      {...panelAt({ kind: 'entity', title: 'Serbia' })}
      loadEntity={async () => failure('pack', 'The pack could not be opened.')}
    />
  ),
  'panel-claim-agrees': <Panel {...panelAt({ kind: 'claim', start: claimStart(0) })} />,
  'panel-claim-differs': <Panel {...panelAt({ kind: 'claim', start: claimStart(1) })} />,
  'panel-claim-silent': <Panel {...panelAt({ kind: 'claim', start: claimStart(3) })} />,
  'panel-reviews': (
    <Panel {...PANEL} state={{ ...READY, statements: { updated: '2025-11-07', reviews: REVIEWS } }} />
  ),
  'panel-entity-rows': <Panel {...panelAt({ kind: 'entity', title: 'Kosovo' })} ownRows={OWN_ROWS} />,
  'panel-claim-rows': (
    <Panel {...panelAt({ kind: 'claim', start: claimStart(0) })} ownRows={OWN_ROWS} corrections={[noClaim]} />
  ),
  'panel-claim-why': (
    <main className="panel-body">
      {CLAIMS.slice(0, 2).map((claim, index) => (
        <ClaimWhy
          key={claim.start}
          id={`why-${index}`}
          claim={claim}
          event={EVENTS.find(event => event.id === claim.record.events[0])}
          entities={ANALYSIS.entities}
        />
      ))}
    </main>
  ),
  'panel-sections': <Panel {...PANEL} state={{ ...READY, article: withHeading }} />,
  'panel-row-form': (
    <Panel {...panelAt({ kind: 'entity', title: 'Kosovo' })} loadRowDraft={async () => success(ROW_DRAFT)} />
  ),
  'panel-timeline': <Panel {...panelAt({ kind: 'tab', tab: 'timeline' })} />,
  'panel-notes': <Panel {...panelAt({ kind: 'tab', tab: 'notes' })} />,
  'panel-new-note': <Panel {...panelAt({ kind: 'new-note', quote: null })} />,
  'panel-notes-none': <Panel {...panelAt({ kind: 'tab', tab: 'notes' })} notes={success([])} />,
  'panel-notes-blocked': <Panel {...panelAt({ kind: 'tab', tab: 'notes' })} notes={blocked} />,
  'panel-nothing-found': <Panel {...PANEL} state={{ ...READY, analysis: EMPTY_ANALYSIS }} />,
  'panel-reading': <Panel {...PANEL} state={{ kind: 'reading', step: 'recognising' }} />,
  'panel-no-permission': <Panel {...PANEL} state={{ kind: 'no-permission', host: 'news.example' }} />,
  'panel-unsupported': <Panel {...PANEL} state={{ kind: 'unsupported' }} />,
  'panel-not-an-article': (
    <Panel {...PANEL} state={{ kind: 'not-an-article', title: 'News', host: 'news.example' }} />
  ),
  'panel-failed': (
    <Panel
      {...PANEL}
      state={{ kind: 'failed', problem: { code: 'too-long', message: 'This page is too long to be read.' } }}
    />
  ),
  popup: <Popup {...POPUP} />,
  'popup-problem': <Popup {...POPUP} problem={{ code: 'denied', message: 'Permission was not given.' }} />,
  'popup-not-an-article': (
    <Popup {...POPUP} state={{ kind: 'not-an-article', title: 'News', host: 'news.example' }} />
  ),
  options: <Options {...OPTIONS} />,
  welcome: <Welcome {...WELCOME} />,
  library: <Library {...LIBRARY} />,
  'library-none': <Library {...LIBRARY} notes={success([])} />,
};
