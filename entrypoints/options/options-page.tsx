import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import type { PackDescription } from '../../lib/core/model/pack-description.ts';
import type { Problem, Result } from '../../lib/core/model/result.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import { exportEverything, importArchive } from '../shared/archive-files.ts';
import { openPage } from '../shared/page-services.ts';
import { useNewsSites } from '../shared/use-news-sites.ts';
import {
  useAddedPacks,
  useCorrections,
  useOwnRows,
  useSettings,
  useSiteRules,
} from '../shared/use-stored.ts';
import { exportOwnRows } from './own-pack-file.ts';
import { addPackFile, orderPacks, removePack, setPackActive } from './pack-files.ts';

const usePackDescription = (): Result<PackDescription> | null => {
  const [facts, setFacts] = useState<Result<PackDescription> | null>(null);
  useEffect(() => {
    callBackground('describePack', null).then(answer => setFacts(answer));
  }, []);
  return facts;
};

/** The options on real stores and permissions. */
export const OptionsPage = () => {
  const newsSites = useNewsSites();
  const addedPacks = useAddedPacks();
  const pack = usePackDescription();
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
      ownRows={useOwnRows()}
      pack={pack}
      addedPacks={addedPacks}
      extensionVersion={browser.runtime.getManifest().version}
      problem={problem ?? newsSites.problem}
      onAmount={amount => show(callBackground('setAmount', amount))}
      onRemoveSite={host => show(callBackground('removeSiteRule', { host }))}
      onAllSites={newsSites.onSwitch}
      onUndoCorrection={correction => show(callBackground('removeCorrection', correction))}
      onExport={exportEverything}
      onExportRows={exportOwnRows}
      onImport={importArchive}
      onAddPack={addPackFile}
      onSetPackActive={(name, isActive) => show(setPackActive(name, isActive))}
      onRemovePack={name => show(removePack(name))}
      onOrderPacks={names => show(orderPacks(names))}
      onDeleteEverything={() => callBackground('forgetEverything', null)}
      onOpenLibrary={() => openPage('library')}
      onOpenWelcome={() => openPage('welcome')}
    />
  );
};
