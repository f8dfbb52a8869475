/**
 * Makes a fresh clone ready: packages from the lock file, the knowledge pack, and with `--browsers` the browsers.
 * Plain Node without packages, since it runs before there are any. What is there already is not done again.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${ROOT}node_modules/.installed-lock`;
const LEAST_NODE = [20, 19];

const BROWSERS = [
  {
    name: 'Chromium',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
    variable: 'CHROMIUM',
    package: 'chromium',
  },
  {
    name: 'Firefox',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    variable: 'FIREFOX',
    package: 'firefox-esr',
  },
];

const say = text => process.stderr.write(`${text}\n`);

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;

const fail = text => {
  say(text);
  process.exit(1);
};

const step = (text, work) => {
  const start = Date.now();
  say(`${text} …`);
  if (!work()) fail(`${text} failed; see above.`);
  say(`${text}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  fail(`Backgrounder needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
};

const installPackages = () => {
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  step('Installing packages from the lock file', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  writeFileSync(STAMP, lock);
};

const isThere = browser =>
  [process.env[browser.variable], ...browser.paths].some(path => path !== undefined && existsSync(path));

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installBrowsers = () => {
  const missing = BROWSERS.filter(browser => !isThere(browser));
  if (missing.length === 0) return;
  const names = missing.map(browser => browser.name).join(' and ');
  if (!mayInstall()) {
    say(
      `${names} not found: install it (on Debian: apt-get install ${missing.map(each => each.package).join(' ')}),`,
    );
    say(`or set ${missing.map(each => each.variable).join(' and ')} to the path of the program.`);
    return;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  step('Reading the list of packages of the system', () => run('apt-get', ['update', '-qq'], { env }));
  const packages = missing.map(each => each.package);
  step(`Installing ${names}`, () =>
    run(
      'apt-get',
      ['-o', 'DPkg::Lock::Timeout=500', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
      {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    ),
  );
};

const prepare = () => {
  if (!existsSync(`${ROOT}.wxt/tsconfig.json`)) step('Preparing types', () => run('npx', ['wxt', 'prepare']));
  if (!run('npx', ['tsx', 'scripts/build-pack.ts', '--if-needed']))
    fail('The knowledge pack could not be built; see above.');
};

checkNode();
installPackages();
if (process.argv.includes('--browsers')) installBrowsers();
prepare();
