import { type AuthoringError, readYaml } from './read-yaml.ts';
import { type AuthoredSubject, subjectSchema } from './schema.ts';

export type { AuthoringError } from './read-yaml.ts';

/** An authored file, with the line of each of its parts for later messages. */
export type SubjectFile = {
  readonly file: string;
  readonly subject: AuthoredSubject;
  lineOf(path: readonly (string | number)[]): number;
};

/** Reads and checks the shape of one YAML file; faults come with file and line. */
export const readSubject = (
  file: string,
  text: string,
): { readonly read: SubjectFile } | { readonly errors: readonly AuthoringError[] } => {
  const result = readYaml(subjectSchema, file, text);
  if ('errors' in result) return result;
  const { value, lineOf } = result.read;
  return { read: { file, subject: value, lineOf } };
};
