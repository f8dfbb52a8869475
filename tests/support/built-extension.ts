/** The built extension, built anew where a source is newer than it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers/browser-session.ts';

/** `normal` is what readers install; `e2e` is the same with every site granted, for drivers. */
export type BuildKind = 'normal' | 'e2e';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const PACK = join(ROOT, 'public/pack/backgrounder.pack');

const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

const WXT_NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

const newestChange = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newestChange(join(path, name))));
};

const isFresh = (folder: string): boolean => {
  const manifest = join(folder, 'manifest.json');
  return (
    existsSync(manifest) &&
    SOURCES.every(source => newestChange(join(ROOT, source)) <= statSync(manifest).mtimeMs)
  );
};

const run = (command: readonly string[]): void => {
  // A test runner's NODE_ENV would make it a build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync('npx', command, { cwd: ROOT, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`npx ${command.join(' ')} failed:\n${stdout}${stderr}`);
};

/** The folder of a build of the extension, up to date. */
export const ensureBuilt = (browser: BrowserName, kind: BuildKind = 'e2e'): string => {
  const name = WXT_NAMES[browser];
  const folder = join(ROOT, '.output', `${name}-mv3${kind === 'e2e' ? '-e2e' : ''}`);
  if (isFresh(folder)) return folder;
  if (!existsSync(PACK)) run(['tsx', 'scripts/build-pack.ts']);
  run(['wxt', 'build', '-b', name, ...(kind === 'e2e' ? ['--mode', 'e2e'] : [])]);
  return folder;
};
