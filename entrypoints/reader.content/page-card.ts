/** The card over real answers: opens it on a mark, and does what the reader presses in it. */

import type { EntityBackground } from '../../lib/core/model/entity-background.ts';
import type { PanelTarget } from '../../lib/core/model/panel-target.ts';
import { failure, type Result } from '../../lib/core/model/result.ts';
import { quoteAt } from '../../lib/core/notes/match-quote.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import type { Direction } from '../../lib/extension/messages.ts';
import { type Card, createCard, type OpenedBy } from '../../lib/page/card.ts';
import type { CardAction, CardContent } from '../../lib/page/card-content.ts';
import type { SubjectMark } from './article-marks.ts';
import { claimCard, entityCard, noteCard, publicationDay, unknownCard } from './card-contents.ts';
import type { Reading } from './read-article.ts';

/** A card that knows marks. */
export type MarkCard = Pick<Card, 'host' | 'isOpen' | 'close' | 'announce'> & {
  /** Opens the card on a mark, at the line that was pressed or reached. */
  readonly openOn: (mark: SubjectMark, at: DOMRect | Range, openedBy: OpenedBy) => Promise<void>;
};

type MarkCardOptions = {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly findReading: () => Reading | undefined;
  readonly onClose: () => void;
  /** An arrow key in the card leads on from its mark. */
  readonly onStep: (direction: Direction, mark: SubjectMark) => void;
};

/** A row that shares fewer entities with a claim is beside the point. */
const SHARED_ENTITIES = 2;

const NO_ENTITY = failure('unknown-entity', '');

const claimContent = async (
  mark: SubjectMark,
  reading: Reading,
  claim: Parameters<typeof claimCard>[0]['claim'],
): Promise<CardContent> => {
  const recorded = await callBackground('getEvents', claim.record.events);
  return claimCard({
    subject: mark.id,
    claim,
    recorded: recorded.ok ? recorded.value : [],
    related: reading.analysis.timeline.filter(
      ({ entities }) => entities.filter(title => claim.entities.includes(title)).length >= SHARED_ENTITIES,
    ),
    published: publicationDay(reading.article.published),
  });
};

const contentOf = async (mark: SubjectMark, reading: Reading): Promise<CardContent> => {
  const { subject } = mark;
  if (subject.kind === 'note') return noteCard(mark.id, subject.note);
  if (subject.kind === 'claim') return claimContent(mark, reading, subject.claim);
  const { mention } = subject;
  const background: Result<EntityBackground> =
    mention.entity === null ? NO_ENTITY : await callBackground('getBackground', mention.entity.title);
  if (!background.ok) return unknownCard(mark.id, mention, background.error.message || undefined);
  return entityCard({
    subject: mark.id,
    mention,
    background: background.value,
    published: publicationDay(reading.article.published),
  });
};

const moreOf = ({ subject }: SubjectMark): PanelTarget => {
  if (subject.kind === 'claim') return { kind: 'claim', start: subject.claim.start };
  if (subject.kind === 'note' || subject.mention.entity === null) return { kind: 'tab', tab: 'notes' };
  return { kind: 'entity', title: subject.mention.entity.title };
};

const reject = (kind: 'not-this' | 'never' | 'not-claim', mark: SubjectMark, articleId: string): void => {
  const scope = { within: 'article', articleId } as const;
  if (mark.subject.kind === 'claim' && kind === 'not-claim')
    callBackground('addCorrection', { kind, scope, surface: mark.subject.claim.text });
  if (kind === 'not-claim' || mark.subject.kind !== 'mention' || mark.subject.mention.entity === null) return;
  const { surface, entity } = mark.subject.mention;
  const { title } = entity;
  callBackground(
    'addCorrection',
    kind === 'never' ? { kind, scope: { within: 'everywhere' }, title } : { kind, scope, surface, title },
  );
};

/** Does what was pressed; a panel opens only in the turn of the press, so nothing is awaited here. */
const act = (action: CardAction, mark: SubjectMark, { article }: Reading): void => {
  if (action === 'more') callBackground('openPanel', moreOf(mark));
  else if (action === 'note')
    callBackground('openPanel', { kind: 'new-note', quote: quoteAt(article.text, mark) });
  else reject(action, mark, article.id);
};

/** Makes the card of a page; it leaves the page on abort. */
export const createMarkCard = (options: MarkCardOptions): MarkCard => {
  const { document, signal, findReading, onClose, onStep } = options;
  let shown: SubjectMark | undefined;
  const card = createCard({
    document,
    signal,
    onClose,
    onStep: direction => {
      if (shown !== undefined) onStep(direction, shown);
    },
    onAction: action => {
      const reading = findReading();
      if (shown !== undefined && reading !== undefined) act(action, shown, reading);
      card.close();
    },
  });
  const openOn: MarkCard['openOn'] = async (mark, at, openedBy) => {
    const reading = findReading();
    if (reading === undefined) return;
    shown = mark;
    const content = await contentOf(mark, reading);
    // Another mark may have been pressed meanwhile.
    if (shown === mark) card.open(content, at, openedBy);
  };
  return {
    host: card.host,
    isOpen: card.isOpen,
    close: () => card.close(),
    announce: words => card.announce(words),
    openOn,
  };
};
