import { useEffect, useRef, useState } from 'react';
import { failure, type Result } from '../../lib/core/model/result.ts';

export type Loaded<T> = {
  /** Null while under way. */
  readonly result: Result<T> | null;
  readonly retry: () => void;
};

/** Turns a rejected promise, which a border should not give, into an error value. */
export const settled = async <T>(promise: Promise<Result<T>>, message: string): Promise<Result<T>> => {
  try {
    return await promise;
  } catch {
    return failure('rejected', message);
  }
};

/** Loads once for each `key`; an answer to an older key is dropped. */
export const useLoaded = <T>(key: string, load: () => Promise<Result<T>>): Loaded<T> => {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly result: Result<T> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  const wanted = `${attempt} ${key}`;
  useEffect(() => {
    const controller = new AbortController();
    settled(latest.current(), 'This could not be loaded.').then(result => {
      if (!controller.signal.aborted) setAnswer({ key: wanted, result });
    });
    return () => controller.abort();
  }, [wanted]);
  return { result: answer?.key === wanted ? answer.result : null, retry: () => setAttempt(attempt + 1) };
};
