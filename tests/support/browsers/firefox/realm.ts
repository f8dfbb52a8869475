/** Evaluating in a page of Firefox, and in the browser's own window. */
import { asJson, fromJson } from '../json-values.ts';
import type { BidiConnection } from './bidi-connection.ts';

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

const readEvaluated = (evaluated: Evaluated): unknown => {
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return fromJson(evaluated.result.value);
};

/** The value of an expression in the page of `context`, with the reader's gesture. */
export const evaluateIn = async (
  connection: BidiConnection,
  context: string,
  expression: string,
): Promise<unknown> =>
  readEvaluated(
    await connection.send<Evaluated>('script.evaluate', {
      expression: asJson(expression),
      awaitPromise: true,
      target: { context },
      userActivation: true,
    }),
  );

export type ElementPlace = { readonly context: string; readonly sharedId: string };

/** Calls a function's source with the element as `this`. */
export const callOnElement = async (
  connection: BidiConnection,
  { context, sharedId }: ElementPlace,
  declaration: string,
): Promise<unknown> =>
  readEvaluated(
    await connection.send<Evaluated>('script.callFunction', {
      functionDeclaration: `function () { return JSON.stringify((${declaration}).call(this) ?? null); }`,
      this: { sharedId },
      awaitPromise: true,
      target: { context },
      userActivation: true,
    }),
  );

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };

/** The open tabs, by context. */
export const listContexts = async (connection: BidiConnection): Promise<Tree['contexts']> =>
  (await connection.send<Tree>('browsingContext.getTree', { maxDepth: 0 })).contexts;

/** The value of an expression in the browser's own window, where Firefox's internals are at hand. */
export const evaluateInBrowser = async (connection: BidiConnection, expression: string): Promise<unknown> => {
  const { contexts } = await connection.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = contexts;
  if (window === undefined) throw new Error('Firefox has no window.');
  return evaluateIn(connection, window.context, expression);
};
