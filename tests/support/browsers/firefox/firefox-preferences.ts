/** A profile of Firefox that asks nothing, opens nothing by itself, sends nothing, and has the extension in it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const EXTENSION_ID = 'backgrounder@example.org';

/** Fixed, so that the addresses of the extension's pages are known. */
const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

export const EXTENSION_ORIGIN = `moz-extension://${EXTENSION_UUID}`;

type Preferences = Readonly<Record<string, string | number | boolean>>;

const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  // Pages under test are plain http.
  'dom.security.https_first': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'remote.active-protocols': 1,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

const EXTENSION: Preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
  // Firefox ESR takes an unsigned extension from the profile; others load it for the session only.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // The reader's "Allow", which no driver can press.
  'extensions.webextOptionalPermissionPrompts': false,
};

const downloadsTo = (folder: string): Preferences => ({
  'browser.download.alwaysOpenPanel': false,
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
});

const proxyAt = (port: number): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
  'network.proxy.failover_direct': false,
});

type ProfileOptions = {
  readonly profile: string;
  readonly extension: string;
  readonly downloads: string;
  readonly proxyPort?: number | undefined;
  readonly pixelRatio?: number | undefined;
};

const writePreferences = (file: string, preferences: Preferences): Promise<void> =>
  writeFile(
    file,
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );

/** Makes the profile ready for a start. The extension is named in it by a file that holds the folder's path. */
export const prepareProfile = async ({
  profile,
  extension,
  downloads,
  proxyPort,
  pixelRatio,
}: ProfileOptions): Promise<void> => {
  const extensions = join(profile, 'extensions');
  await mkdir(extensions, { recursive: true });
  await mkdir(downloads, { recursive: true });
  await writeFile(join(extensions, EXTENSION_ID), extension);
  await writePreferences(join(profile, 'user.js'), {
    ...QUIET,
    ...EXTENSION,
    ...downloadsTo(downloads),
    ...(proxyPort === undefined ? {} : proxyAt(proxyPort)),
    ...(pixelRatio === undefined ? {} : { 'layout.css.devPixelsPerPx': String(pixelRatio) }),
  });
};
