import { useId } from 'react';
import type { Article } from '../../lib/core/model/article.ts';
import type { Span } from '../../lib/core/model/span.ts';
import { makeExcerpts } from './excerpt.ts';

type Props = {
  readonly article: Article;
  readonly spans: readonly Span[];
  readonly onJump: (span: Span) => void;
};

/** The sentences in which something stands, each with a way there. */
export const ExcerptList = ({ article, spans, onJump }: Props) => {
  const id = useId();
  if (spans.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="section" id={id}>
        Where it stands
      </h2>
      <ol className="excerpts">
        {makeExcerpts(article, spans).map(({ span, runs }) => (
          <li key={span.start}>
            <blockquote className="read" dir="auto">
              {runs.map(run =>
                run.marked ? (
                  <mark key={run.start}>{run.text}</mark>
                ) : (
                  <span key={run.start}>{run.text}</span>
                ),
              )}
            </blockquote>
            <button type="button" className="link-button" onClick={() => onJump(span)}>
              Show in the article
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
