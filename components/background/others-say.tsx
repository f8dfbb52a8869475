import { useId } from 'react';
import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { ClaimReview } from '../../lib/core/model/claim-review.ts';
import { SourceLink } from '../shared/source-link.tsx';

const Review = ({ review }: { readonly review: ClaimReview }) => (
  <li className="review">
    <p className="read" dir="auto">
      {review.claim}
    </p>
    <p className="item-line">
      <span dir="auto">{review.publisher}</span>: <b dir="auto">“{review.rating}”</b>
      {review.date !== null && <span className="review-date">{formatEdtf(review.date, 'long')}</span>}{' '}
      <SourceLink href={review.url}>
        Read it<span className="visually-hidden"> at {review.publisher}</span>
      </SourceLink>
    </p>
  </li>
);

/** Reviews of claims that the page carries. They are their publishers' words, and stand apart from the record. */
export const OthersSay = ({ reviews }: { readonly reviews: readonly ClaimReview[] }) => {
  const id = useId();
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="section" id={id}>
        What others say <span aria-hidden="true">{reviews.length}</span>
      </h2>
      <p className="small">This page carries these reviews. They are not part of the record.</p>
      <ul>
        {reviews.map(review => (
          <Review key={`${review.url} ${review.claim}`} review={review} />
        ))}
      </ul>
    </section>
  );
};
