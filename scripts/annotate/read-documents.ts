import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import * as v from 'valibot';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import type { AnnotateOptions } from './annotate-options.ts';

/** One document as it came in; exactly one of `text` and `html` is set. */
export type InputDocument = {
  readonly id: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly language: string | null;
};

/** A document, or what was wrong with its line or file. */
export type ReadDocument = { readonly id: string; readonly result: Result<InputDocument> };

const nullable = v.optional(v.nullable(v.string()), null);

const lineSchema = v.pipe(
  v.object({
    id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
    text: nullable,
    html: nullable,
    title: nullable,
    published: nullable,
    language: nullable,
  }),
  v.check(line => (line.text === null) !== (line.html === null), 'needs either "text" or "html"'),
);

const idOf = (value: unknown, lineNumber: number): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `line ${lineNumber}`;
};

const readLine = (line: string, lineNumber: number, options: AnnotateOptions): ReadDocument => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: `line ${lineNumber}`, result: failure('bad-json', `Line ${lineNumber} is not JSON.`) };
  }
  const id = idOf(value, lineNumber);
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) {
    return { id, result: failure('bad-document', `Line ${lineNumber}: ${parsed.issues[0].message}`) };
  }
  const { title, published, ...rest } = parsed.output;
  const document = { ...rest, title: title ?? '', published: published ?? options.published };
  return { id, result: success(document) };
};

async function* readLines(file: string, options: AnnotateOptions): AsyncGenerator<ReadDocument> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let lineNumber = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      lineNumber++;
      if (line.trim() !== '') yield readLine(line, lineNumber, options);
    }
  } catch (error) {
    yield { id: file, result: failure('unreadable-file', `Cannot read ${file}: ${String(error)}`) };
  }
}

const readWhole = async (file: string, options: AnnotateOptions): Promise<ReadDocument> => {
  const isHtml = ['.html', '.htm'].includes(extname(file).toLowerCase());
  try {
    const content = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
    const base = { id: file, title: '', published: options.published, language: null };
    const document = isHtml ? { ...base, text: null, html: content } : { ...base, text: content, html: null };
    return { id: file, result: success(document) };
  } catch (error) {
    return { id: file, result: failure('unreadable-file', `Cannot read ${file}: ${String(error)}`) };
  }
};

/** The documents that the command line names, one at a time. */
export async function* readDocuments(options: AnnotateOptions): AsyncGenerator<ReadDocument> {
  for (const file of options.files) {
    if (options.jsonl) yield* readLines(file, options);
    else yield await readWhole(file, options);
  }
}
