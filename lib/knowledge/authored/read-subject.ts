import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { type AuthoredSubject, subjectSchema } from './schema.ts';

/** A fault in an authored file; `line` counts from 1. */
export type AuthoringError = { readonly file: string; readonly line: number; readonly message: string };

/** An authored file, with the line of each of its parts for later messages. */
export type SubjectFile = {
  readonly file: string;
  readonly subject: AuthoredSubject;
  lineOf(path: readonly (string | number)[]): number;
};

const issuePath = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).map(part => part.key as string | number);

const labelPath = (path: readonly (string | number)[]): string =>
  path.map(part => (typeof part === 'number' ? `[${part + 1}]` : part)).join(' ');

/** Reads and checks the shape of one YAML file; faults come with file and line. */
export const readSubject = (
  file: string,
  text: string,
): { readonly read: SubjectFile } | { readonly errors: readonly AuthoringError[] } => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    schema: 'core',
  });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  if (document.errors.length > 0) {
    return {
      errors: document.errors.map(error => ({ file, line: lineAt(error.pos[0]), message: error.message })),
    };
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: readonly number[] | null }
        | undefined;
      if (node?.range?.[0] !== undefined) return lineAt(node.range[0]);
    }
    return 1;
  };
  const parsed = v.safeParse(subjectSchema, document.toJS());
  if (parsed.success) return { read: { file, subject: parsed.output, lineOf } };
  return {
    errors: parsed.issues.map(issue => {
      const path = issuePath(issue);
      return { file, line: lineOf(path), message: `${labelPath(path)}: ${issue.message}` };
    }),
  };
};
