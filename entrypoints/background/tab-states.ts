/** What a tab's page is to Backgrounder, asked of the reader in it, which is put there where that is allowed. */
import { browser } from 'wxt/browser';
import type { PageState } from '../../lib/core/model/page-state.ts';
import { type Problem, type Result, success } from '../../lib/core/model/result.ts';
import { callReader } from '../../lib/extension/connect-parts.ts';
import { injectReader } from '../../lib/extension/inject-reader.ts';
import { hostOfAddress } from '../../lib/extension/match-origins.ts';

/** The host of a tab, where the extension may know it; null otherwise. */
const findHost = async (tabId: number): Promise<string | null> => {
  try {
    return hostOfAddress((await browser.tabs.get(tabId)).url);
  } catch {
    // The tab was closed meanwhile.
    return null;
  }
};

const stateWithoutReader = async (tabId: number, problem: Problem): Promise<PageState> => {
  if (problem.code === 'unsupported') return { kind: 'unsupported' };
  if (problem.code === 'no-permission') return { kind: 'no-permission', host: await findHost(tabId) };
  return { kind: 'failed', problem };
};

/** Makes sure that a reader is in the page of `tabId`. */
export const ensureReader = async (tabId: number): Promise<Result<unknown>> => {
  const present = await callReader(tabId)('isThere', null);
  if (present.ok || present.error.code !== 'no-receiver') return present;
  return injectReader(browser.scripting, tabId);
};

/** The state of a tab's page, read where it may be; a failure is a state too. */
export const findPageState = async (tabId: number): Promise<PageState> => {
  const reader = await ensureReader(tabId);
  if (!reader.ok) return stateWithoutReader(tabId, reader.error);
  const state = await callReader(tabId)('getPageState', null);
  return state.ok ? state.value : { kind: 'failed', problem: state.error };
};

/** The address that stands for the article in a tab; null where there is none, an error where it cannot be read. */
export const findArticleId = async (tabId: number): Promise<Result<string | null>> => {
  const reader = await ensureReader(tabId);
  return reader.ok ? callReader(tabId)('getArticleId', null) : reader;
};

/** Has a tab's page read again. */
export const readPageAgain = async (tabId: number, force: boolean): Promise<PageState> => {
  const reader = await ensureReader(tabId);
  if (!reader.ok) return stateWithoutReader(tabId, reader.error);
  const state = await callReader(tabId)('readPage', { force });
  return state.ok ? state.value : { kind: 'failed', problem: state.error };
};

/** Has the pages of all tabs recognised anew; tabs without a reader do not answer, which is fine. */
export const readAllTabsAgain = async (): Promise<Result<null>> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : callReader(id)('knowledgeChanged', null))),
  );
  return success(null);
};

/** Tells the readers in all tabs that choices changed; tabs without one do not answer, which is fine. */
export const repaintAllTabs = async (): Promise<Result<null>> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : callReader(id)('choicesChanged', null))));
  return success(null);
};

/** Brings a tab to the front: the panel may be in a tab of its own, and the article behind it. */
export const showTab = async (tabId: number): Promise<void> => {
  try {
    await browser.tabs.update(tabId, { active: true });
  } catch {
    // The tab was closed meanwhile; who asked hears so from the reader that does not answer.
  }
};
