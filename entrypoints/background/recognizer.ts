/**
 * Recognition behind one type, wherever it runs: in Chrome's service worker, which is off every page's thread
 * already, or in Firefox in a worker of the event page, which shares its thread with the sidebar.
 */
import { analyzeArticle } from '../../lib/core/analyze-article.ts';
import { type EntitySuggestion, suggestEntities } from '../../lib/core/linking/suggest-entities.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { Correction } from '../../lib/core/model/correction.ts';
import type { EntityBackground } from '../../lib/core/model/entity-background.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import type { OwnRowText, RowReading } from '../../lib/core/model/own-row.ts';
import type { PackDescription } from '../../lib/core/model/pack-description.ts';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import { readRow } from '../../lib/core/own-rows/read-row.ts';
import { ownRows } from '../../lib/core/timeline/own-rows.ts';
import {
  type Caller,
  createCaller,
  createListener,
  type Handlers,
} from '../../lib/extension/message-channel.ts';
import type { Pack } from '../../lib/knowledge/pack/open-pack.ts';
import type { Knowledge, KnowledgeOpener } from './load-knowledge.ts';

/** An article with what its reader said of it. */
export type CorrectedArticle = { readonly article: Article; readonly corrections: readonly Correction[] };

/** What can be asked of the pack and of recognition. */
export type RecognizerMethods = {
  /** Gives the version of the packs in use. */
  getVersion(input: null): string;
  /** Recognises an article, by the corrections that hold in it. */
  analyze(input: CorrectedArticle): Analysis;
  /** Gives entities that words may mean. */
  suggestEntities(query: string): readonly EntitySuggestion[];
  /** Gives an entity's description and rows. */
  getBackground(title: string): EntityBackground;
  /** Gives rows by id; unknown ids are left out. */
  getEvents(ids: readonly string[]): readonly TimelineEvent[];
  /** Gives a row of the reader's own with how its sentence is understood. */
  readRow(row: OwnRowText): OwnRowText & RowReading;
  /** Gives what the pack holds. */
  describePack(input: null): PackDescription;
  /** Packs were added, removed or ordered: they are opened anew with the next call. */
  reopenPacks(input: null): null;
};

export type Recognizer = Caller<RecognizerMethods>;

const backgroundOf = (pack: KnowledgeBase, title: string): Result<EntityBackground> => {
  const entity = pack.findEntity(title);
  if (entity === undefined) return failure('unknown-entity', `Nothing is known of ${title} here.`);
  return success({ entity, events: ownRows(pack.eventsOf(title), title) });
};

const countTimelines = (pack: Pack): number => {
  let count = 0;
  for (let index = 0; index < pack.entityCount; index += 1) if (pack.entityAt(index).tier === 1) count += 1;
  return count;
};

const describe = ({ embedded: pack, problems }: Knowledge): PackDescription => ({
  version: pack.manifest.version,
  asOf: pack.manifest.asOf,
  entities: pack.manifest.counts.entities,
  timelines: countTimelines(pack),
  events: pack.manifest.counts.events,
  names: pack.manifest.counts.names,
  sources: pack.manifest.sources,
  problems,
});

/** Answers over what `opener` opens when it is first needed. */
export const recognizerHandlers = (opener: KnowledgeOpener): Handlers<RecognizerMethods, null> => {
  const knowing = async <T>(use: (knowledge: Knowledge) => Result<T>): Promise<Result<T>> => {
    const knowledge = await opener.find();
    return knowledge.ok ? use(knowledge.value) : knowledge;
  };
  return {
    getVersion: () => knowing(({ all }) => success(all.version)),
    analyze: ({ article, corrections }) =>
      knowing(({ all, tagger }) => success(analyzeArticle(article, all, { tagger, corrections }))),
    suggestEntities: query => knowing(({ all }) => success(suggestEntities(query, all))),
    getBackground: title => knowing(({ all }) => backgroundOf(all, title)),
    getEvents: ids => knowing(({ all }) => success(ids.flatMap(id => all.findEvent(id) ?? []))),
    readRow: row => knowing(({ all }) => success(readRow(row, all))),
    describePack: () => knowing(knowledge => success(describe(knowledge))),
    reopenPacks: () => {
      opener.reopen();
      return success(null);
    },
  };
};

/** A listener that answers as a recogniser, for a worker or for this very thread. */
export const createRecognizerListener = (opener: KnowledgeOpener) =>
  createListener<RecognizerMethods, null>({
    to: 'background',
    handlers: recognizerHandlers(opener),
    check: () => success(null),
  });

/** A recogniser in this thread. */
export const createDirectRecognizer = (opener: KnowledgeOpener): Recognizer => {
  const listener = createRecognizerListener(opener);
  return createCaller<RecognizerMethods>({
    to: 'background',
    send: message => new Promise(resolve => listener(message, null, resolve)),
  });
};
