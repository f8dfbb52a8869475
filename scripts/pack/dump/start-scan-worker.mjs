/** Begins a thread of TypeScript: what the main thread was started with is not handed on to its threads. */
import { register } from 'tsx/esm/api';

register();
await import('./scan-worker.ts');
