import type { ReactElement } from 'react';
import { Library } from '../../../components/library/library.tsx';
import { Options } from '../../../components/options/options.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { failure, success } from '../../../lib/core/model/result.ts';
import { CLAIMS, EMPTY_ANALYSIS } from './sample-analysis.ts';
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
const forever = <T,>(): Promise<T> => new Promise<T>(() => undefined);

/** Every surface in every state; a scene's name is its file name when shot. */
export const SCENES: Readonly<Record<string, ReactElement>> = {
  'panel-background': <Panel {...PANEL} />,
  'panel-off-and-foreign': (
    <Panel
      {...PANEL}
      corrections={[never]}
      state={{ ...READY, highlighted: false, article: { ...READY.article, language: 'sr' } }}
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
