type TaskScheduler = { yield?: () => Promise<void> };

/** Lets the page run: its input and painting come before the rest of our work. */
const yieldToPage = (view: Window): Promise<void> => {
  const { scheduler } = view as Window & { scheduler?: TaskScheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise(resolve => view.setTimeout(resolve, 0));
};

/** Runs `work` over `items` in slices of `sliceMs`, with the page in between; ends early on abort. */
export const forEachInSlices = async <T>(
  items: readonly T[],
  work: (item: T) => void,
  {
    view,
    signal,
    sliceMs,
  }: { readonly view: Window; readonly signal: AbortSignal; readonly sliceMs: number },
): Promise<void> => {
  let sliceStart = performance.now();
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() - sliceStart > sliceMs) {
      await yieldToPage(view);
      sliceStart = performance.now();
    }
  }
};
