/** `npm run annotate`: the extension's reading of articles, as JSON. CONTRACT of the output: docs/annotate.md. */

import type { Tagger } from '../lib/core/mentions/tagger/open-tagger.ts';
import { failure, type Result, success } from '../lib/core/model/result.ts';
import type { Pack } from '../lib/knowledge/pack/open-pack.ts';
import { annotateArticle } from './annotate/annotate-article.ts';
import { type AnnotateOptions, readAnnotateOptions, USAGE } from './annotate/annotate-options.ts';
import { listPack } from './annotate/list-pack.ts';
import { type ReadDocument, readDocuments } from './annotate/read-documents.ts';
import { toArticle } from './annotate/to-article.ts';
import { openEmbeddedPack, openPackFile } from './open-embedded-pack.ts';
import { openNamesTagger } from './open-names-tagger.ts';

const EXIT = { answered: 0, someFailed: 1, wrongUsage: 2 } as const;

/** Writes a line and waits while the reader of the output is behind, so that memory does not grow. */
const writeLine = async (value: unknown, pretty: boolean): Promise<void> => {
  const line = `${JSON.stringify(value, null, pretty ? 2 : 0)}\n`;
  if (!process.stdout.write(line)) await new Promise(resolve => process.stdout.once('drain', resolve));
};

type Tools = { readonly pack: Pack; readonly tagger: Tagger };

const annotate = async (
  document: ReadDocument,
  { pack, tagger }: Tools,
  options: AnnotateOptions,
): Promise<Result<unknown>> => {
  if (!document.result.ok) return document.result;
  try {
    const start = performance.now();
    const article = await toArticle(document.result.value);
    if (!article.ok) return article;
    return success(
      annotateArticle(article.value, pack, { ...options, tagger, extractMs: performance.now() - start }),
    );
  } catch (error) {
    return failure('annotation-failed', `The document could not be read: ${String(error)}`);
  }
};

const run = async (options: AnnotateOptions): Promise<number> => {
  const opened = options.knowledge ? await openPackFile(options.knowledge) : await openEmbeddedPack();
  if (!opened.ok) {
    process.stderr.write(`${opened.error.message}\n`);
    return EXIT.someFailed;
  }
  if (options.list) {
    for (const row of listPack(opened.value, options.list)) await writeLine(row, false);
    return EXIT.answered;
  }
  const tools = { pack: opened.value, tagger: await openNamesTagger() };
  let exit: number = EXIT.answered;
  for await (const document of readDocuments(options)) {
    const result = await annotate(document, tools, options);
    if (!result.ok) {
      exit = EXIT.someFailed;
      process.stderr.write(`${document.id}: ${result.error.message}\n`);
    }
    await writeLine(result.ok ? result.value : { id: document.id, error: result.error }, options.pretty);
  }
  return exit;
};

const options = readAnnotateOptions(process.argv.slice(2));
if (typeof options === 'string') {
  process.stderr.write(`${options}\n\n${USAGE}\n`);
  process.exitCode = EXIT.wrongUsage;
} else {
  process.stdout.on('error', () => process.exit(EXIT.someFailed));
  process.exitCode = await run(options);
}
