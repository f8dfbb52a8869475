/**
 * Tells nodes apart by their type number: `instanceof` fails for nodes of another window, of a frame, or seen
 * from an isolated world.
 */

export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;

export const isDocument = (node: Node | null | undefined): node is Document => node?.nodeType === 9;

/** The nearest element at or above a node. */
export const elementOf = (node: Node | null | undefined): Element | null =>
  isElement(node) ? node : (node?.parentElement ?? null);
