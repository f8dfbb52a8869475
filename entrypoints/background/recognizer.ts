/**
 * Recognition behind one type, wherever it runs: in Chrome's service worker, which is off every page's thread
 * already, or in Firefox in a worker of the event page, which shares its thread with the sidebar.
 */
import { analyzeArticle } from '../../lib/core/analyze-article.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { EntityBackground } from '../../lib/core/model/entity-background.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { PackDescription } from '../../lib/core/model/pack-description.ts';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import { ownRows } from '../../lib/core/timeline/own-rows.ts';
import {
  type Caller,
  createCaller,
  createListener,
  type Handlers,
} from '../../lib/extension/message-channel.ts';
import type { Pack } from '../../lib/knowledge/pack/open-pack.ts';
import type { FindKnowledge, Knowledge } from './load-knowledge.ts';

/** What can be asked of the pack and of recognition. */
export type RecognizerMethods = {
  /** Gives the version of the pack. */
  getVersion(input: null): string;
  /** Recognises an article. */
  analyze(article: Article): Analysis;
  /** Gives an entity's description and rows. */
  getBackground(title: string): EntityBackground;
  /** Gives rows by id; unknown ids are left out. */
  getEvents(ids: readonly string[]): readonly TimelineEvent[];
  /** Gives what the pack holds. */
  describePack(input: null): PackDescription;
};

export type Recognizer = Caller<RecognizerMethods>;

const backgroundOf = (pack: Pack, title: string): Result<EntityBackground> => {
  const entity = pack.findEntity(title);
  if (entity === undefined) return failure('unknown-entity', `Nothing is known of ${title} here.`);
  return success({ entity, events: ownRows(pack.eventsOf(title), title) });
};

const countTimelines = (pack: Pack): number => {
  let count = 0;
  for (let index = 0; index < pack.entityCount; index += 1) if (pack.entityAt(index).tier === 1) count += 1;
  return count;
};

const describe = (pack: Pack): PackDescription => ({
  version: pack.manifest.version,
  asOf: pack.manifest.asOf,
  entities: pack.manifest.counts.entities,
  timelines: countTimelines(pack),
  events: pack.manifest.counts.events,
  names: pack.manifest.counts.names,
  sources: pack.manifest.sources,
});

/** Answers over what `findKnowledge` opens when it is first needed. */
export const recognizerHandlers = (findKnowledge: FindKnowledge): Handlers<RecognizerMethods, null> => {
  const knowing = async <T>(use: (knowledge: Knowledge) => Result<T>): Promise<Result<T>> => {
    const knowledge = await findKnowledge();
    return knowledge.ok ? use(knowledge.value) : knowledge;
  };
  return {
    getVersion: () => knowing(({ pack }) => success(pack.version)),
    analyze: article => knowing(({ pack, tagger }) => success(analyzeArticle(article, pack, { tagger }))),
    getBackground: title => knowing(({ pack }) => backgroundOf(pack, title)),
    getEvents: ids => knowing(({ pack }) => success(ids.flatMap(id => pack.findEvent(id) ?? []))),
    describePack: () => knowing(({ pack }) => success(describe(pack))),
  };
};

/** A listener that answers as a recogniser, for a worker or for this very thread. */
export const createRecognizerListener = (findKnowledge: FindKnowledge) =>
  createListener<RecognizerMethods, null>({
    to: 'background',
    handlers: recognizerHandlers(findKnowledge),
    check: () => success(null),
  });

/** A recogniser in this thread. */
export const createDirectRecognizer = (findKnowledge: FindKnowledge): Recognizer => {
  const listener = createRecognizerListener(findKnowledge);
  return createCaller<RecognizerMethods>({
    to: 'background',
    send: message => new Promise(resolve => listener(message, null, resolve)),
  });
};
