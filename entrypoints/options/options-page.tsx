import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import type { PackFacts } from '../../components/options/options-props.ts';
import { type Problem, type Result, success } from '../../lib/core/model/result.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import type { PackDescription } from '../../lib/extension/messages.ts';
import { exportEverything, importArchive } from '../shared/archive-files.ts';
import { openPage } from '../shared/page-services.ts';
import { useNewsSites } from '../shared/use-news-sites.ts';
import { useCorrections, useSettings, useSiteRules } from '../shared/use-stored.ts';

/** The pack names its sources with what they are; more than that it does not say of them. */
const asFacts = (answer: Result<PackDescription>): Result<PackFacts> =>
  answer.ok
    ? success({
        ...answer.value,
        sources: answer.value.sources.map(source => ({ ...source, what: '', url: null })),
      })
    : answer;

const usePackFacts = (): Result<PackFacts> | null => {
  const [facts, setFacts] = useState<Result<PackFacts> | null>(null);
  useEffect(() => {
    callBackground('describePack', null).then(answer => setFacts(asFacts(answer)));
  }, []);
  return facts;
};

/** The options on real stores and permissions. */
export const OptionsPage = () => {
  const newsSites = useNewsSites();
  const pack = usePackFacts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const show = async (result: Promise<Result<unknown>>): Promise<void> => {
    const settled = await result;
    setProblem(settled.ok ? null : settled.error);
  };
  return (
    <Options
      settings={useSettings()}
      siteRules={useSiteRules()}
      allSites={newsSites.on}
      corrections={useCorrections()}
      pack={pack}
      extensionVersion={browser.runtime.getManifest().version}
      problem={problem ?? newsSites.problem}
      onAmount={amount => show(callBackground('setAmount', amount))}
      onRemoveSite={host => show(callBackground('removeSiteRule', { host }))}
      onAllSites={newsSites.onSwitch}
      onUndoCorrection={correction => show(callBackground('removeCorrection', correction))}
      onExport={exportEverything}
      onImport={importArchive}
      onDeleteEverything={() => callBackground('forgetEverything', null)}
      onOpenLibrary={() => openPage('library')}
      onOpenWelcome={() => openPage('welcome')}
    />
  );
};
