/**
 * `npm test`: everything that CI runs, one step after the other, with a count of all at the end. Types, lint and
 * unused code count as one test each; the others are counted by the test runner.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

type Counts = { passed: number; failed: number; skipped: number };

type Step = { readonly name: string; readonly command: readonly string[]; readonly isTestRun?: boolean };

const npx = (...command: string[]): readonly string[] => ['npx', ...command];

const vitest = (project: string): Step => ({
  name: `tests: ${project}`,
  command: npx('vitest', 'run', '--project', project),
  isTestRun: true,
});

const STEPS: readonly Step[] = [
  { name: 'types prepared', command: npx('wxt', 'prepare') },
  { name: 'types of lib/core', command: npx('tsc', '-p', 'lib/core') },
  { name: 'types', command: npx('tsc', '-p', '.') },
  { name: 'lint and format', command: npx('biome', 'check', '.') },
  { name: 'unused code', command: npx('knip') },
  { name: 'knowledge', command: npx('tsx', 'scripts/check-knowledge.ts') },
  vitest('unit'),
  vitest('browser'),
  { name: 'extension for Chrome', command: npx('wxt', 'build') },
  { name: 'extension for Firefox', command: npx('wxt', 'build', '-b', 'firefox') },
  { name: 'extension for Chrome, e2e', command: npx('wxt', 'build', '--mode', 'e2e') },
  { name: 'extension for Firefox, e2e', command: npx('wxt', 'build', '-b', 'firefox', '--mode', 'e2e') },
  {
    name: 'add-on rules of Firefox',
    command: npx('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted'),
  },
  vitest('e2e'),
];

const run = (command: readonly string[]): boolean => {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
};

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

/** Counts of a test run; one that broke before it could report counts as one failure. */
const runTests = (step: Step, folder: string): Counts => {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  const ok = run([...step.command, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const failed = report.numFailedTests + (ok || report.numFailedTests > 0 ? 0 : 1);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
  } catch (error) {
    process.stderr.write(`No report of ${step.name}: ${String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const runStep = (step: Step, folder: string): Counts => {
  process.stdout.write(`\n— ${step.name}\n`);
  const start = Date.now();
  const counts = step.isTestRun ? runTests(step, folder) : countOne(run(step.command));
  process.stdout.write(
    `— ${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${seconds(Date.now() - start)}\n`,
  );
  return counts;
};

const countOne = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-tests-'));
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const start = Date.now();
for (const step of STEPS) {
  const counts = runStep(step, folder);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\nAll of it took ${seconds(Date.now() - start)}.\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
