import { Page, PageSection } from '../shared/page.tsx';
import { Switch } from '../shared/switch.tsx';
import { SampleArticle } from './sample-article.tsx';
import type { WelcomeProps } from './welcome-props.ts';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/page.css';
import '../background/background.css';
import './welcome.css';

const PINNING = {
  chrome:
    'Press the puzzle piece in the toolbar, then the pin beside Backgrounder. Its icon is a line of time with one ringed dot.',
  firefox:
    'Press the puzzle piece in the toolbar, then the cog beside Backgrounder, then “Pin to Toolbar”. Its icon is a line of time with one ringed dot.',
} as const;

/** The first page after installing: what it does, what it looks like, how to begin. */
export const Welcome = ({ browser, allSites, onAllSites, onOpenOptions, onOpenLibrary }: WelcomeProps) => (
  <Page
    title="The background of what you read"
    lead="Open a news article and press Backgrounder's icon. It marks the people, places and claims that it knows, and gives each a line of dated, sourced rows."
  >
    <SampleArticle />
    <PageSection heading="Keep it in sight">
      <p>{PINNING[browser]}</p>
    </PageSection>
    <PageSection heading="Where it reads">
      <p>
        Only where you ask. Press the icon on a page; choose “Always on this site” there; or let it read every
        article:
      </p>
      <Switch
        label="On all news sites"
        hint="The browser will ask you once. You can take it back at any time."
        checked={allSites}
        onChange={onAllSites}
      />
    </PageSection>
    <PageSection heading="What it says of claims">
      <p>
        That the record agrees, that it differs and in what, or that there is nothing on record. Each row
        names its source and how recent it is, so that you can judge for yourself.
      </p>
    </PageSection>
    <PageSection heading="Keys">
      <dl className="facts">
        <dt>Alt+Shift+H</dt>
        <dd>Highlight this page, or stop</dd>
        <dt>Alt+Shift+J, K</dt>
        <dd>Next and previous highlight</dd>
        <dt>→ and ← in a card</dt>
        <dd>
          Next and previous highlight; in a claim’s card and in its view in the panel, next and previous claim
        </dd>
        <dt>Alt+Shift+B</dt>
        <dd>The panel</dd>
      </dl>
      <p className="small">
        In the browser’s list of extension shortcuts they can be changed, and “next claim” and “previous
        claim” given keys of their own.
      </p>
    </PageSection>
    <PageSection heading="Privacy">
      <p>
        Everything happens on this computer, also without a network. Nothing about you, the page or your notes
        leaves it.
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={onOpenOptions}>
          Options
        </button>
        <button type="button" className="button" onClick={onOpenLibrary}>
          All notes
        </button>
      </div>
    </PageSection>
  </Page>
);
