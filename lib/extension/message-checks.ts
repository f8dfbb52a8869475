/**
 * Who may send the background what. A reader runs inside a web page's process, which a hostile page could take
 * over: it may ask for what reading needs, in the right shape, and nothing else.
 */
import * as v from 'valibot';
import { AMOUNTS } from '../core/model/analysis.ts';
import { failure, type Result, success } from '../core/model/result.ts';
import { CorrectionSchema } from '../core/notes/correction-schema.ts';
import { QuoteSchema } from '../core/notes/quote-schema.ts';
import { OwnRowTextSchema } from '../core/own-rows/own-row-schema.ts';
import type { BackgroundMethods } from './messages.ts';

/** Who sends: the script in a web page, or a page of the extension itself. */
export type SenderKind = 'reader' | 'page';

/** What is asked of a sender; `runtime.MessageSender` has it. */
export type MessageSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
};

/** Ourselves, to compare senders with: the extension's id and the start of its pages' addresses. */
export type OwnIdentity = { readonly id: string; readonly origin: string };

/** What `sender` is; undefined for another extension or anything else. */
export const senderKind = (sender: MessageSender, own: OwnIdentity): SenderKind | undefined => {
  if (sender.id !== own.id) return undefined;
  if (sender.url?.startsWith(own.origin)) return 'page';
  return sender.tab?.id === undefined ? undefined : 'reader';
};

/** A novel has a million; an article beyond this is an endless page. In UTF-16 code units. */
export const MAX_ARTICLE_LENGTH = 2_000_000;

const Name = v.pipe(v.string(), v.maxLength(2000));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const TabId = v.pipe(v.number(), v.integer());
const SpanSchema = v.object({ start: Offset, end: Offset });

const BlockSchema = v.object({
  start: Offset,
  end: Offset,
  kind: v.picklist(['heading', 'paragraph', 'quote', 'list-item', 'caption']),
});

const ArticleSchema = v.object({
  id: v.string(),
  title: v.string(),
  byline: v.nullable(v.string()),
  site: v.nullable(v.string()),
  language: v.nullable(v.string()),
  published: v.nullable(v.string()),
  text: v.string(),
  blocks: v.array(BlockSchema),
});

const PanelTargetSchema = v.variant('kind', [
  v.object({ kind: v.literal('tab'), tab: v.picklist(['background', 'timeline', 'notes']) }),
  v.object({ kind: v.literal('entity'), title: Name }),
  v.object({ kind: v.literal('claim'), start: Offset }),
  v.object({ kind: v.literal('new-note'), quote: v.nullable(QuoteSchema) }),
]);

type Rule = { readonly from: readonly SenderKind[]; readonly input: v.GenericSchema };

const READER: readonly SenderKind[] = ['reader'];
const PAGE: readonly SenderKind[] = ['page'];
const BOTH: readonly SenderKind[] = ['reader', 'page'];

const RULES: { readonly [K in keyof BackgroundMethods]: Rule } = {
  analyzeArticle: { from: READER, input: v.object({ article: ArticleSchema, host: Name }) },
  getChoices: {
    from: READER,
    input: v.object({ articleId: v.string(), host: v.string(), address: v.string() }),
  },
  openPanel: { from: READER, input: PanelTargetSchema },
  getBackground: { from: BOTH, input: Name },
  getEvents: { from: BOTH, input: v.pipe(v.array(Name), v.maxLength(1000)) },
  suggestEntities: { from: PAGE, input: Name },
  readRow: { from: PAGE, input: OwnRowTextSchema },
  addCorrection: { from: BOTH, input: CorrectionSchema },
  removeCorrection: { from: PAGE, input: CorrectionSchema },
  getPageState: { from: PAGE, input: v.object({ tabId: TabId }) },
  readPage: { from: PAGE, input: v.object({ tabId: TabId, force: v.boolean() }) },
  setPageHighlighted: { from: PAGE, input: v.object({ tabId: TabId, highlight: v.boolean() }) },
  setSiteHighlighted: { from: PAGE, input: v.object({ host: Name, highlight: v.boolean() }) },
  removeSiteRule: { from: PAGE, input: v.object({ host: Name }) },
  setAllNewsSites: { from: PAGE, input: v.object({ highlight: v.boolean() }) },
  setAmount: { from: PAGE, input: v.picklist(AMOUNTS) },
  jumpTo: { from: PAGE, input: v.object({ tabId: TabId, span: SpanSchema }) },
  describePack: { from: PAGE, input: v.null() },
  forgetEverything: { from: PAGE, input: v.null() },
  notesChanged: { from: PAGE, input: v.object({ articleId: v.string() }) },
  archiveImported: { from: PAGE, input: v.null() },
  packsChanged: { from: PAGE, input: v.null() },
};

type Call = {
  readonly method: keyof BackgroundMethods;
  readonly input: unknown;
  readonly sender: MessageSender;
};

/** Whether the background may do what `call` asks; `own` says who we are. */
export const checkBackgroundCall = ({ method, input, sender }: Call, own: OwnIdentity): Result<null> => {
  const rule = RULES[method];
  const kind = senderKind(sender, own);
  if (kind === undefined || !rule.from.includes(kind))
    return failure('not-allowed', `"${method}" may not be asked from there.`);
  if (!v.is(rule.input, input))
    return failure('bad-message', `What "${method}" was asked with has the wrong shape.`);
  return success(null);
};
