/** A thread that scans batches of lines, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { scanBatch } from './scan-batch.ts';

const counts = new Uint32Array(workerData as SharedArrayBuffer);

parentPort?.on('message', (batch: Uint8Array<ArrayBuffer>) => {
  const scan = scanBatch(batch, counts);
  parentPort?.postMessage(scan, [scan.records.buffer]);
});
