/** Recognition in a worker of the background page. Each call has a channel of its own for its answer. */
import { createCaller } from '../../lib/extension/message-channel.ts';
import type { Recognizer, RecognizerMethods } from './recognizer.ts';

/** Longer than the longest article takes; a worker that is silent for so long is replaced. */
const WORKER_TIMEOUT_MS = 15_000;

const startWorker = (): Worker =>
  new Worker(new URL('./recognizer.worker.ts', import.meta.url), { type: 'module' });

const ask = (worker: Worker, message: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker.addEventListener('error', event => reject(new Error(event.message || 'The worker failed.')), {
      once: true,
    });
    worker.postMessage(message, [port2]);
  });

/** A recogniser in a worker, which is started with the first call and again after it failed. */
export const createWorkerRecognizer = (): Recognizer => {
  let worker: Worker | undefined;
  const call = createCaller<RecognizerMethods>({
    to: 'background',
    timeoutMs: WORKER_TIMEOUT_MS,
    send: message => {
      worker ??= startWorker();
      return ask(worker, message);
    },
  });
  return async (method, input) => {
    const answer = await call(method, input);
    if (!answer.ok && ['no-answer', 'message-failed'].includes(answer.error.code)) {
      worker?.terminate();
      worker = undefined;
    }
    return answer;
  };
};
