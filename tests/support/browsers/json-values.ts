/** Values pass between the page and the test as JSON, so that both protocols give the same. */

/** An expression that gives the JSON of what `expression` gives, waited for. */
export const asJson = (expression: string): string =>
  `(async () => JSON.stringify((await (${expression})) ?? null))()`;

/** The value behind a JSON text; an error where no text came. */
export const fromJson = (text: unknown): unknown => {
  if (typeof text !== 'string') throw new Error(`The page gave no value: ${String(text)}`);
  return JSON.parse(text);
};
