import { createGunzip } from 'node:zlib';

const BATCH_BYTES = 4 * 1024 * 1024;
const NEWLINE = 10;

/** Gathers pieces of a stream into batches of whole lines; each batch lies alone in its buffer, to be handed on. */
const createBatcher = (batchBytes: number) => {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const takeAll = (): Uint8Array<ArrayBuffer> => {
    const batch = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      batch.set(piece, at);
      at += piece.length;
    }
    pieces = [];
    length = 0;
    return batch;
  };
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  return {
    /** Gives a batch as soon as there are enough whole lines. */
    add: (piece: Uint8Array): Uint8Array<ArrayBuffer> | undefined => {
      const newline = length + piece.length >= batchBytes ? piece.lastIndexOf(NEWLINE) : -1;
      push(newline < 0 ? piece : piece.subarray(0, newline + 1));
      if (newline < 0) return undefined;
      const batch = takeAll();
      if (newline + 1 < piece.length) push(piece.slice(newline + 1));
      return batch;
    },
    /** What is left: a last line without an end. */
    rest: (): Uint8Array<ArrayBuffer> | undefined => (length > 0 ? takeAll() : undefined),
    /** What is left up to the last whole line. */
    restOfWholeLines: (): Uint8Array<ArrayBuffer> | undefined => {
      const all = takeAll();
      const end = all.lastIndexOf(NEWLINE) + 1;
      return end > 0 ? all.slice(0, end) : undefined;
    },
  };
};

type Inflater = {
  readonly write: (chunk: Uint8Array) => Promise<Error | undefined>;
  readonly end: () => Promise<Error | undefined>;
};

/** Decompresses piece by piece; all that could be read is given to `take` before an error is. */
const createInflater = (take: (piece: Uint8Array) => void): Inflater => {
  const gunzip = createGunzip({ chunkSize: 1024 * 1024 });
  let failed: Error | undefined;
  gunzip.on('data', take);
  gunzip.on('error', error => {
    failed = error;
  });
  return {
    write: chunk =>
      failed
        ? Promise.resolve(failed)
        : new Promise(resolve => gunzip.write(chunk, error => resolve(error ?? undefined))),
    end: async () => {
      if (failed) return failed;
      await new Promise<void>(resolve => {
        gunzip.once('close', resolve);
        gunzip.end();
      });
      return failed;
    },
  };
};

const isGzip = (chunk: Uint8Array): boolean => chunk[0] === 0x1f && chunk[1] === 0x8b;

/** Passes pieces on after the first `count` bytes. */
const skipping = (count: number, take: (piece: Uint8Array) => void) => {
  let left = count;
  return (piece: Uint8Array): void => {
    const skipped = Math.min(left, piece.length);
    left -= skipped;
    if (skipped < piece.length) take(piece.subarray(skipped));
  };
};

export type BatchReading = {
  /** Plain or gzipped lines; which of them shows in the first two bytes. */
  readonly source: AsyncIterable<Uint8Array>;
  /** Called with each batch of whole lines. */
  readonly take: (batch: Uint8Array<ArrayBuffer>) => void;
  /** Awaited between pieces, so that the reader does not run ahead of those who work on the batches. */
  readonly ready?: () => Promise<unknown>;
  /** Bytes (decompressed) to leave out at the beginning. */
  readonly skipBytes?: number;
  readonly batchBytes?: number;
};

/** Whether the source was read to its end; else what was wrong, after all whole lines before that were taken. */
export type Ending = { readonly kind: 'whole' } | { readonly kind: 'broken'; readonly message: string };

const brokenBy = (error: Error): Ending => ({ kind: 'broken', message: error.message });

/** Reads a stream of lines in batches. A compressed stream that is cut short or damaged ends as `broken`. */
export const readBatches = async ({
  source,
  take,
  ready = async () => undefined,
  skipBytes = 0,
  batchBytes = BATCH_BYTES,
}: BatchReading): Promise<Ending> => {
  const batcher = createBatcher(batchBytes);
  const takePiece = skipping(skipBytes, piece => {
    const batch = batcher.add(piece);
    if (batch) take(batch);
  });
  let inflater: Inflater | undefined;
  let isFirst = true;
  const finish = (error: Error | undefined): Ending => {
    const rest = error ? batcher.restOfWholeLines() : batcher.rest();
    if (rest) take(rest);
    return error ? brokenBy(error) : { kind: 'whole' };
  };
  for await (const chunk of source) {
    if (isFirst && isGzip(chunk)) inflater = createInflater(takePiece);
    isFirst = false;
    if (inflater) {
      const error = await inflater.write(chunk);
      if (error) return finish(error);
    } else takePiece(chunk);
    await ready();
  }
  return finish(await inflater?.end());
};
