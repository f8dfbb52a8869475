import type { Problem } from '../../lib/core/model/result.ts';
import { CorrectionsList } from '../background/corrections-list.tsx';
import { AmountChoice } from '../shared/amount-choice.tsx';
import { ArchiveImport } from '../shared/archive-import.tsx';
import { ConfirmButton } from '../shared/confirm-button.tsx';
import { Page, PageSection } from '../shared/page.tsx';
import { Switch } from '../shared/switch.tsx';
import { TaskButton } from '../shared/task-button.tsx';
import { AddedPacks } from './added-packs.tsx';
import type { OptionsProps } from './options-props.ts';
import { OwnRowsSection } from './own-rows-section.tsx';
import { PackSection } from './pack-section.tsx';
import { SiteList } from './site-list.tsx';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/page.css';
import '../background/background.css';
import './options.css';

const Problems = ({ problem }: { readonly problem: Problem | null }) =>
  problem === null ? null : (
    <p className="problem" role="alert">
      {problem.message}
    </p>
  );

const Amount = ({ settings, onAmount }: OptionsProps) => (
  <PageSection heading="Amount">
    {settings === null ? (
      <p className="soft">Opening your settings…</p>
    ) : (
      <AmountChoice amount={settings.amount} onAmount={onAmount} />
    )}
    <p className="small">What is painted in the page. The side panel always lists everything.</p>
  </PageSection>
);

const Sites = ({ allSites, onAllSites, siteRules, onRemoveSite }: OptionsProps) => (
  <PageSection heading="Sites">
    <Switch
      label="On all news sites"
      hint="Asks the browser's permission first. Pages that are no article are left alone."
      checked={allSites}
      onChange={onAllSites}
    />
    <SiteList rules={siteRules} onRemove={onRemoveSite} />
  </PageSection>
);

const Corrections = ({ corrections, onUndoCorrection }: OptionsProps) => (
  <PageSection heading="Corrected by you">
    {corrections.length === 0 ? (
      <p className="soft">Nothing. “Not this” and “Never highlight” on a name put it here.</p>
    ) : (
      <CorrectionsList corrections={corrections} onUndo={onUndoCorrection} />
    )}
  </PageSection>
);

const Everything = ({ onExport, onImport, onDeleteEverything, onOpenLibrary }: OptionsProps) => (
  <PageSection heading="Your notes and choices">
    <p>
      Removing the extension deletes them. Export first; the file can be read by other programs and brought
      back here.
    </p>
    <div className="buttons">
      <TaskButton label="Export everything" done="Exported." run={onExport} />
      <button type="button" className="button" onClick={onOpenLibrary}>
        Open all notes
      </button>
    </div>
    <ArchiveImport onImport={onImport} />
    <div className="delete">
      <ConfirmButton
        label="Delete everything"
        warning="This deletes all notes, sites, choices and everything kept for speed. It cannot be undone."
        confirmLabel="Delete everything now"
        done="Everything is deleted."
        run={onDeleteEverything}
      />
    </div>
  </PageSection>
);

/** The options page: amount, sites, corrections, the reader's own things, the pack, privacy. */
export const Options = (props: OptionsProps) => (
  <Page title="Options">
    <Problems problem={props.problem} />
    <Amount {...props} />
    <Sites {...props} />
    <Corrections {...props} />
    <OwnRowsSection {...props} />
    <Everything {...props} />
    <PackSection pack={props.pack} />
    <AddedPacks {...props} problems={props.pack?.ok ? props.pack.value.problems : []} />
    <PageSection heading="Privacy">
      <p>
        Articles are read on this computer, and nothing about you, the page or your notes leaves it.
        Backgrounder looks at a page only where you asked it to.
      </p>
      <p className="small">
        Version {props.extensionVersion} ·{' '}
        <button type="button" className="link-button" onClick={props.onOpenWelcome}>
          How it works
        </button>
      </p>
    </PageSection>
  </Page>
);
