import { parseArgs } from 'node:util';

/** What the command line of `annotate` asks for. */
export type AnnotateOptions = {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly published: string | null;
  readonly pretty: boolean;
  readonly timings: boolean;
  readonly knowledge: string | null;
  readonly allClaims: boolean;
  readonly list: 'entities' | 'events' | null;
};

export const USAGE = `Usage: npm run --silent annotate -- [options] FILE…

FILE is .html or .htm (the article is extracted), .txt (taken as it is), or - for text on standard input.
  --jsonl                    FILE (or -) holds one {"id","text"|"html","title"?,"published"?,"language"?} a line
  --published YYYY-MM-DD[THH:MM]   the date that "Tuesday" is read against
  --knowledge FILE           another pack
  --all-claims               every sentence with its check-worthiness
  --list-entities, --list-events   print the pack instead
  --pretty                   indented JSON
  --timings                  milliseconds of each stage`;

const PUBLISHED = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?(Z|[+-]\d{2}:\d{2})?$/;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      published: { type: 'string' },
      pretty: { type: 'boolean', default: false },
      timings: { type: 'boolean', default: false },
      knowledge: { type: 'string' },
      'all-claims': { type: 'boolean', default: false },
      'list-entities': { type: 'boolean', default: false },
      'list-events': { type: 'boolean', default: false },
    },
  });

const listOf = (values: ReturnType<typeof parse>['values']): AnnotateOptions['list'] =>
  values['list-entities'] ? 'entities' : values['list-events'] ? 'events' : null;

/** Reads the command line; a string says what is wrong with it. */
export const readAnnotateOptions = (args: readonly string[]): AnnotateOptions | string => {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const list = listOf(values);
  if (!list && positionals.length === 0) return 'No file was given.';
  if (values.published !== undefined && !PUBLISHED.test(values.published)) {
    return `--published takes YYYY-MM-DD or YYYY-MM-DDTHH:MM, not "${values.published}".`;
  }
  return {
    files: positionals,
    jsonl: values.jsonl,
    published: values.published ?? null,
    pretty: values.pretty,
    timings: values.timings,
    knowledge: values.knowledge ?? null,
    allClaims: values['all-claims'],
    list,
  };
};
