/** Chromium's accessibility tree, which also shows what stands in closed shadow roots. */
import type { CDPSession } from 'playwright';

export type AxNode = {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly backendDOMNodeId?: number;
};

export type AxQuery = { readonly role: string; readonly name?: string | undefined };

/** The nodes of the page behind `cdp`, each before its children. */
export const readAxTree = async (cdp: CDPSession): Promise<readonly AxNode[]> => {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes;
};

const matches = (node: AxNode, { role, name }: AxQuery): boolean =>
  !node.ignored &&
  node.role?.value === role &&
  node.backendDOMNodeId !== undefined &&
  (name === undefined || node.name?.value === name);

const isInside = (node: AxNode, within: number, byId: ReadonlyMap<string, AxNode>): boolean => {
  for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? ''))
    if (at.backendDOMNodeId === within) return true;
  return false;
};

/** DOM nodes that answer `query`; `within`, only those inside that DOM node. */
export const findInAxTree = (
  nodes: readonly AxNode[],
  query: AxQuery,
  within?: number,
): readonly number[] => {
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  return nodes
    .filter(node => matches(node, query))
    .filter(node => within === undefined || isInside(node, within, byId))
    .flatMap(({ backendDOMNodeId }) => backendDOMNodeId ?? []);
};
