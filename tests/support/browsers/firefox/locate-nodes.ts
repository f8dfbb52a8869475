/**
 * Finding by role and name through BiDi's accessibility locator. It does not enter shadow roots by itself; a closed
 * one is shown beside its host when asked for, and searched as a starting point of its own.
 */
import type { BidiConnection } from './bidi-connection.ts';

export type LocateQuery = { readonly role: string; readonly name?: string | undefined };

type Node = {
  readonly sharedId: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
};

type Located = { readonly nodes: readonly Node[] };

type Locate = {
  readonly context: string;
  readonly locator: object;
  readonly startNodes?: readonly { readonly sharedId: string }[];
};

const locate = async (connection: BidiConnection, options: Locate): Promise<readonly Node[]> => {
  const { nodes } = await connection.send<Located>('browsingContext.locateNodes', {
    ...options,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  return nodes;
};

/** Shadow roots of elements beside the body: where an extension puts what it shows. */
const findShadowRoots = async (connection: BidiConnection, context: string): Promise<readonly string[]> => {
  const locator = { type: 'css', value: ':root > :not(head, body)' };
  const hosts = await locate(connection, { context, locator });
  return hosts.flatMap(({ value }) => value?.shadowRoot?.sharedId ?? []);
};

/** The ids of nodes that answer `query`, in the document, its shadow roots, or inside one node. */
export const locateNodes = async (
  connection: BidiConnection,
  context: string,
  { role, name, within }: LocateQuery & { readonly within?: string | undefined },
): Promise<readonly string[]> => {
  const locator = { type: 'accessibility', value: { role, ...(name === undefined ? {} : { name }) } };
  const roots = within === undefined ? await findShadowRoots(connection, context) : [within];
  const starts = roots.map(sharedId => [{ sharedId }]);
  const found = [
    ...(within === undefined ? await locate(connection, { context, locator }) : []),
    ...(
      await Promise.all(starts.map(startNodes => locate(connection, { context, locator, startNodes })))
    ).flat(),
  ];
  return found.map(({ sharedId }) => sharedId);
};
