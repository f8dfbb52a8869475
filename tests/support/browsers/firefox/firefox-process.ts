import { type ChildProcess, spawn } from 'node:child_process';
import { getBrowser } from '../find-browser.ts';

/** Under load Firefox once took 8 s. */
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 8_000;

export type FirefoxProcess = {
  /** Where it listens for WebDriver BiDi. */
  readonly address: string;
  whenEnded(): Promise<void>;
  /** Waits for it to end, and ends it where it does not. */
  stop(): Promise<void>;
};

type ProcessOptions = { readonly profile: string; readonly isVisible: boolean };

const start = ({ profile, isVisible }: ProcessOptions): ChildProcess =>
  spawn(
    getBrowser('firefox'),
    [
      ...(isVisible ? [] : ['--headless']),
      '--no-remote',
      '--new-instance',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      // Without it a driver may not open the extension's pages.
      '--remote-allow-system-access',
      'about:blank',
    ],
    {
      env: {
        ...process.env,
        HOME: profile,
        MOZ_CRASHREPORTER_DISABLE: '1',
        // Without it released Firefoxes take no other address for their settings than Mozilla's.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

const readAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${said}`)), START_TIMEOUT_MS);
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      act();
    };
    const hear = (chunk: unknown): void => {
      said += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(said)?.[1];
      if (address !== undefined) settle(() => resolve(address));
    };
    child.stderr?.on('data', hear);
    child.stdout?.on('data', hear);
    child.once('error', error => settle(() => reject(error)));
    child.once('exit', code => settle(() => reject(new Error(`Firefox ended (${code}):\n${said}`))));
  });

const endOf = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise(resolve => child.once('exit', () => resolve()));

const stop = async (child: ChildProcess): Promise<void> => {
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await endOf(child);
  clearTimeout(timer);
};

/** Starts Firefox on a prepared profile. */
export const startFirefox = async (options: ProcessOptions): Promise<FirefoxProcess> => {
  const child = start(options);
  try {
    return {
      address: await readAddress(child),
      whenEnded: () => endOf(child),
      stop: () => stop(child),
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
};
