import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type BatchScan, scanBatch } from './scan-batch.ts';

/** Scans batches in several threads; what they gave comes back in the order of the batches. */
export type ScanPool = {
  readonly scan: (batch: Uint8Array<ArrayBuffer>) => void;
  /** Resolves as soon as a thread has nothing to do. */
  readonly ready: () => Promise<void>;
  /** Resolves when all batches so far were given to `onScan`; rejects where a thread failed. */
  readonly drain: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type PoolOptions = {
  readonly threads: number;
  readonly counts: SharedArrayBuffer;
  readonly onScan: (scan: BatchScan) => void;
};

/** Batches that a thread is given before it has finished the first. */
const AHEAD = 2;

const inThisThread = ({ counts, onScan }: PoolOptions): ScanPool => {
  const words = new Uint32Array(counts);
  const nothing = async (): Promise<void> => undefined;
  return { scan: batch => onScan(scanBatch(batch, words)), ready: nothing, drain: nothing, close: nothing };
};

type Thread = { readonly worker: Worker; readonly pending: number[] };

const startThread = (counts: SharedArrayBuffer): Thread => ({
  worker: new Worker(new URL('./start-scan-worker.mjs', import.meta.url), {
    workerData: counts,
    execArgv: [],
  }),
  pending: [],
});

/** Passes results on in the order of their numbers. */
const createSequence = (onScan: (scan: BatchScan) => void) => {
  const waiting = new Map<number, BatchScan>();
  let next = 0;
  return (number: number, scan: BatchScan): void => {
    waiting.set(number, scan);
    for (let found = waiting.get(next); found; found = waiting.get(next)) {
      waiting.delete(next);
      next++;
      onScan(found);
    }
  };
};

/** Starts `threads` threads; with 0 the batches are scanned at once, in this one. */
export const createScanPool = (options: PoolOptions): ScanPool => {
  if (options.threads === 0) return inThisThread(options);
  const threads = Array.from({ length: options.threads }, () => startThread(options.counts));
  const inOrder = createSequence(options.onScan);
  let failed: Error | undefined;
  let wake: () => void = () => undefined;
  let count = 0;
  for (const { worker, pending } of threads) {
    worker.on('message', (scan: BatchScan) => {
      inOrder(pending.shift() ?? 0, scan);
      wake();
    });
    worker.on('error', error => {
      failed = error;
      wake();
    });
  }
  const until = async (isDone: () => boolean): Promise<void> => {
    while (!isDone() && !failed) {
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
    if (failed) throw failed;
  };
  const leastBusy = (): Thread | undefined =>
    threads.reduce((a, b) => (b.pending.length < a.pending.length ? b : a));
  return {
    scan: batch => {
      const thread = leastBusy();
      thread?.pending.push(count++);
      thread?.worker.postMessage(batch, [batch.buffer]);
    },
    ready: () => until(() => threads.some(({ pending }) => pending.length < AHEAD)),
    drain: () => until(() => threads.every(({ pending }) => pending.length === 0)),
    close: async () => {
      await Promise.all(
        threads.map(async ({ worker }) => {
          const closed = once(worker, 'exit');
          await worker.terminate();
          await closed;
        }),
      );
    },
  };
};
