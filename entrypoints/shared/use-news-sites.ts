/** "On all news sites": the reader's choice, whether its permission is held, and the switch. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { failure, type Problem, type Result } from '../../lib/core/model/result.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import { originsOfDomain } from '../../lib/extension/match-origins.ts';
import { loadNewsDomains } from '../../lib/extension/news-domains.ts';
import { permissions } from './page-services.ts';
import { useNewsSitesChoice } from './use-stored.ts';

/** Match patterns of all news sites, loaded ahead so that the click can ask for them in its own turn. */
const useNewsOrigins = (): readonly string[] => {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    loadNewsDomains().then(domains => {
      if (domains.ok) setOrigins(domains.value.flatMap(originsOfDomain));
    });
  }, []);
  return origins;
};

const isAnyHeld = async (origins: readonly string[]): Promise<boolean> =>
  (await Promise.all(origins.map(origin => permissions.has([origin])))).includes(true);

/** Whether the permission for any of `origins` is held (the reader may have taken one back), also after the reader gave or took it elsewhere. */
const useHeld = (origins: readonly string[]): boolean => {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const check = () => {
      isAnyHeld(origins).then(setHeld);
    };
    check();
    browser.permissions.onAdded.addListener(check);
    browser.permissions.onRemoved.addListener(check);
    return () => {
      browser.permissions.onAdded.removeListener(check);
      browser.permissions.onRemoved.removeListener(check);
    };
  }, [origins]);
  return held;
};

const switchOn = async (origins: readonly string[]): Promise<Result<null>> => {
  if (origins.length === 0) return failure('no-news-sites', 'The list of news sites could not be read.');
  // The permission is asked for before anything is awaited, or the browser refuses to ask.
  const asked = permissions.request(origins);
  const kept = await callBackground('setAllNewsSites', { highlight: true });
  const granted = await asked;
  if (!granted.ok) await callBackground('setAllNewsSites', { highlight: false });
  return granted.ok ? kept : granted;
};

export type UsedNewsSites = {
  readonly on: boolean;
  readonly problem: Problem | null;
  readonly onSwitch: (on: boolean) => void;
};

/** The switch "On all news sites". */
export const useNewsSites = (): UsedNewsSites => {
  const origins = useNewsOrigins();
  const chosen = useNewsSitesChoice();
  const held = useHeld(origins);
  const [problem, setProblem] = useState<Problem | null>(null);
  const onSwitch = (on: boolean) => {
    const switched = on ? switchOn(origins) : callBackground('setAllNewsSites', { highlight: false });
    switched.then(result => setProblem(result.ok ? null : result.error));
  };
  return { on: chosen && held, problem, onSwitch };
};
