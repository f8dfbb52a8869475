/** Scrolls so that a range stands in the middle of the window, softly unless the reader wants less motion. */
export const revealRange = (range: Range): void => {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const isStill = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const behavior = isStill ? 'instant' : 'smooth';
  const box = range.getBoundingClientRect?.();
  if (element.scrollHeight > view.innerHeight && box) {
    // An element taller than the window has its middle anywhere: the range itself is brought there.
    view.scrollBy({ top: box.top - view.innerHeight / 2, behavior });
  } else {
    element.scrollIntoView?.({ block: 'center', inline: 'nearest', behavior });
  }
};
