import { describe, expect, it } from 'vitest';
import { describeInjectError, injectReader } from '../../../lib/extension/inject-reader.ts';
import { hostOfAddress, isUnderDomain, originsOfHost } from '../../../lib/extension/match-origins.ts';
import { openPanelFromExtension, openPanelFromPage } from '../../../lib/extension/open-panel.ts';
import { requestPanel, type SessionArea, takePanelRequest } from '../../../lib/extension/panel-requests.ts';
import { createSitePermissions, type PermissionsApi } from '../../../lib/extension/permissions.ts';
import {
  readRegisteredOrigins,
  registerReaderOn,
  type ScriptRegistrationApi,
} from '../../../lib/extension/site-scripts.ts';

const EVENT = { addListener: () => undefined };

describe('permissions', () => {
  const apiWith = (changes: Partial<PermissionsApi>): PermissionsApi => ({
    contains: async () => false,
    request: async () => false,
    remove: async () => true,
    onAdded: EVENT,
    onRemoved: EVENT,
    ...changes,
  });

  it('that the reader refuses are an error in plain words', async () => {
    const result = await createSitePermissions(apiWith({})).request(originsOfHost('news.test'));
    expect(result).toEqual({
      ok: false,
      error: { code: 'not-granted', message: 'Permission was not given.' },
    });
  });

  it('are asked for in the turn of the click', () => {
    let asked: readonly string[] = [];
    const request = async ({ origins }: { origins: string[] }) => {
      asked = origins;
      return true;
    };
    createSitePermissions(apiWith({ request })).request(originsOfHost('news.test:8080'));
    expect(asked).toEqual(['*://news.test/*']);
  });

  it('that cannot be named are not held', async () => {
    const contains = () => Promise.reject(new Error('Invalid pattern'));
    expect(await createSitePermissions(apiWith({ contains })).has(['?'])).toBe(false);
  });
});

describe('addresses', () => {
  it('have a host where they are web pages', () => {
    expect(hostOfAddress('https://news.test:8080/a')).toBe('news.test:8080');
    expect(hostOfAddress('chrome://version')).toBeNull();
    expect(hostOfAddress(undefined)).toBeNull();
  });

  it('are under a domain with all its hosts, and not under its look-alikes', () => {
    expect(isUnderDomain('www.bbc.com', ['bbc.com'])).toBe(true);
    expect(isUnderDomain('BBC.com:443', ['bbc.com'])).toBe(true);
    expect(isUnderDomain('notbbc.com', ['bbc.com'])).toBe(false);
  });
});

type Scripts = Parameters<ScriptRegistrationApi['registerContentScripts']>[0];

/** The browser's registrations, in memory. */
const createScripting = () => {
  let scripts: Scripts = [];
  const writes: string[] = [];
  const api: ScriptRegistrationApi = {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: async added => {
      if (scripts.length > 0) throw new Error('Duplicate script ID');
      writes.push('register');
      scripts = added;
    },
    updateContentScripts: async changed => {
      writes.push('update');
      scripts = changed;
    },
    unregisterContentScripts: async () => {
      writes.push('unregister');
      scripts = [];
    },
  };
  return { api, writes, registered: () => scripts };
};

describe('the reader script', () => {
  const on = (...matches: string[]) => ({ matches, excludeMatches: [] });

  it('follows the chosen sites, and is left alone where nothing changed', async () => {
    const { api, writes, registered } = createScripting();
    await registerReaderOn(api, on());
    await registerReaderOn(api, on('*://b.test/*', '*://a.test/*'));
    await registerReaderOn(api, on('*://a.test/*', '*://b.test/*', '*://a.test/*'));
    expect(registered()[0]?.matches).toEqual(['*://a.test/*', '*://b.test/*']);
    expect(await readRegisteredOrigins(api)).toEqual(['*://a.test/*', '*://b.test/*']);
    await registerReaderOn(api, on('*://a.test/*'));
    await registerReaderOn(api, on());
    expect(writes).toEqual(['register', 'update', 'unregister']);
  });

  it('that the browser refuses is an error value', async () => {
    const { api } = createScripting();
    const broken = { ...api, registerContentScripts: () => Promise.reject(new Error('no')) };
    expect(await registerReaderOn(broken, on('*://a.test/*'))).toMatchObject({
      error: { code: 'not-registered' },
    });
  });

  it.each([
    ['Cannot access a chrome:// URL', 'unsupported'],
    ['The extensions gallery cannot be scripted.', 'unsupported'],
    ['Cannot access contents of the page. Extension manifest must request permission …', 'no-permission'],
    ['Missing host permission for the tab', 'no-permission'],
    ['The frame was removed.', 'not-injected'],
  ])('cannot go where the browser says “%s”', (message, code) => {
    expect(describeInjectError(new Error(message))).toMatchObject({ error: { code } });
  });

  it('goes where it may', async () => {
    const injected: unknown[] = [];
    const executeScript = async (injection: unknown) => injected.push(injection);
    expect((await injectReader({ executeScript }, 7)).ok).toBe(true);
    expect(injected).toEqual([{ target: { tabId: 7 }, files: ['/content-scripts/reader.js'] }]);
  });
});

describe('the panel', () => {
  const place = { tabId: 3, windowId: 1 };
  const refuse = () => Promise.reject(new Error('may only be called from a user input handler'));

  it('opens in the turn of the press', () => {
    const opened: number[] = [];
    const sidePanel = { open: async ({ tabId }: { tabId: number }) => void opened.push(tabId) };
    openPanelFromPage({ sidePanel, sidebar: undefined, openTab: refuse }, place);
    openPanelFromExtension({ sidePanel, sidebar: undefined, openTab: refuse }, place);
    expect(opened).toEqual([3, 3]);
  });

  it.each([
    [true, []],
    [false, ['/sidepanel.html?tab=3']],
  ])('of Firefox, open: %s, is followed by a press in a page with %j', async (isOpen, expected) => {
    const tabs: string[] = [];
    const apis = {
      sidePanel: undefined,
      sidebar: { open: refuse, isOpen: async () => isOpen },
      openTab: async (path: string) => tabs.push(path),
    };
    expect((await openPanelFromPage(apis, place)).ok).toBe(true);
    expect(tabs).toEqual(expected);
  });

  it('opens in a tab where the browser refuses it', async () => {
    const tabs: string[] = [];
    const openTab = async (path: string) => tabs.push(path);
    await openPanelFromExtension({ sidePanel: { open: refuse }, sidebar: undefined, openTab }, place);
    expect(tabs).toEqual(['/sidepanel.html?tab=3']);
  });
});

describe('a request to the panel', () => {
  const createArea = (): SessionArea => {
    const items = new Map<string, unknown>();
    return {
      get: async key => (items.has(key) ? { [key]: items.get(key) } : {}),
      set: async added => {
        for (const [key, value] of Object.entries(added)) items.set(key, value);
      },
      remove: async key => void items.delete(key),
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    };
  };

  it('waits for the panel of its tab, and is followed once', async () => {
    const area = createArea();
    const request = { id: 1, target: { kind: 'entity', title: 'Kosovo' } } as const;
    await requestPanel(area, 3, request);
    expect(await takePanelRequest(area, 4)).toBeNull();
    expect(await takePanelRequest(area, 3)).toEqual(request);
    expect(await takePanelRequest(area, 3)).toBeNull();
  });
});
