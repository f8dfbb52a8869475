/** What is tested is what is shipped: the build for drivers differs in who granted the sites, and in nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers/browser-session.ts';
import { ensureBuilt } from '../support/built-extension.ts';

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const readManifest = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const SITES = ['*://*/*'];

describe.each(BROWSER_NAMES)('the builds for %s', browser => {
  const normal = ensureBuilt(browser, 'normal');
  const e2e = ensureBuilt(browser, 'e2e');

  it('have the same files, byte for byte, but for the manifest', () => {
    const files = listFiles(normal);
    expect(listFiles(e2e)).toEqual(files);
    const differing = files.filter(
      file => !readFileSync(join(normal, file)).equals(readFileSync(join(e2e, file))),
    );
    expect(differing).toEqual(['manifest.json']);
  });

  it('have manifests that differ in nothing but who grants the sites', () => {
    const { optional_host_permissions: asked, ...rest } = readManifest(normal);
    const { host_permissions: granted, ...restOfE2e } = readManifest(e2e);
    expect({ asked, granted }).toEqual({ asked: SITES, granted: SITES });
    expect(restOfE2e).toEqual(rest);
  });

  it('ask for no site at installation', () => {
    const { host_permissions: hosts = [], content_scripts: scripts = [] } = readManifest(normal);
    expect({ hosts, scripts }).toEqual({ hosts: [], scripts: [] });
  });
});
