import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';

/** A fault in an authored file; `line` counts from 1. */
export type AuthoringError = { readonly file: string; readonly line: number; readonly message: string };

/** A checked YAML file, with the line of each of its parts for later messages. */
export type YamlFile<T> = {
  readonly file: string;
  readonly value: T;
  /** The line of the part at `path`, or of the nearest part above it that has one. */
  lineOf(path: readonly (string | number)[]): number;
};

export type YamlReading<T> = { readonly read: YamlFile<T> } | { readonly errors: readonly AuthoringError[] };

const labelPath = (path: readonly unknown[]): string =>
  path.map(part => (typeof part === 'number' ? `[${part + 1}]` : String(part))).join(' ');

const pathOf = (issue: v.BaseIssue<unknown>): readonly (string | number)[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));

const startOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;

const createLineOf = (document: ReturnType<typeof parseDocument>, lineAt: (offset: number) => number) => {
  return (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const start = startOf(document.getIn(path.slice(0, length), true));
      if (start !== undefined) return lineAt(start);
    }
    return 1;
  };
};

/** Reads a YAML text of the given shape; what is not YAML or not of that shape comes back with file and line. */
export const readYaml = <T>(
  schema: v.GenericSchema<unknown, T>,
  file: string,
  text: string,
): YamlReading<T> => {
  const lineCounter = new LineCounter();
  const options = { lineCounter, prettyErrors: false, uniqueKeys: true, schema: 'core' } as const;
  const document = parseDocument(text, options);
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ pos, message }) => ({ file, line: lineAt(pos[0]), message }));
    return { errors };
  }
  const lineOf = createLineOf(document, lineAt);
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { read: { file, value: parsed.output, lineOf } };
  const errors = parsed.issues.map(issue => {
    const path = pathOf(issue);
    return { file, line: lineOf(path), message: `${labelPath(path)}: ${issue.message}` };
  });
  return { errors };
};
