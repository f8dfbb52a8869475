import { compareParts, explainMatch, type MatchParts } from '../../lib/core/claims/record/explain-match.ts';
import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { Claim, SalientEntity } from '../../lib/core/model/analysis.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import { relationWords } from './relation-words.ts';

type PartFit = MatchParts[keyof MatchParts];

const NOT_SAID = 'not said';

type Line = {
  readonly part: string;
  readonly stated: string;
  /** Null where there is no row to hold it against. */
  readonly onRecord: string | null;
  readonly fit: PartFit | null;
};

const FIT_WORDS: Readonly<Record<PartFit, string>> = {
  matched: 'agrees',
  differs: 'differs',
  unstated: '',
};

type Named = readonly Pick<SalientEntity, 'title' | 'label'>[];

const namesOf = (titles: readonly string[] | undefined, entities: Named): string =>
  (titles ?? [])
    .map(title => entities.find(each => each.title === title)?.label ?? title.replace(/ \([^)]*\)$/, ''))
    .join(', ') || NOT_SAID;

const dateWords = (date: string | null): string => (date === null ? NOT_SAID : formatEdtf(date, 'long'));

const statedWhat = ({ frame, attributedTo }: Claim): string => {
  const what = frame === null ? NOT_SAID : `${frame.negated ? 'not: ' : ''}${relationWords(frame.relation)}`;
  return attributedTo === null ? what : `${what} (says ${attributedTo})`;
};

const recordedWhat = ({ relation }: TimelineEvent): string =>
  relation ? relationWords(relation) : 'see the row';

const linesOf = (claim: Claim, event: TimelineEvent | undefined, entities: Named): readonly Line[] => {
  const parts: MatchParts | null = event === undefined ? null : compareParts(claim, event);
  const { frame, date } = claim;
  const polarity = parts?.polarity === 'differs' ? 'differs' : (parts?.relation ?? null);
  return [
    {
      part: 'What',
      stated: statedWhat(claim),
      onRecord: event ? recordedWhat(event) : null,
      fit: polarity,
    },
    {
      part: 'Who',
      stated: namesOf(frame?.actors, entities),
      onRecord: event ? namesOf(event.roles.actor, entities) : null,
      fit: parts?.actor ?? null,
    },
    {
      part: 'Whom or what',
      stated: namesOf(frame?.objects, entities),
      onRecord: event ? namesOf(event.roles.object, entities) : null,
      fit: parts?.object ?? null,
    },
    {
      part: 'When',
      stated: dateWords(frame?.date ?? date),
      onRecord: event ? dateWords(event.date) : null,
      fit: parts?.date ?? null,
    },
  ];
};

const isSaid = ({ stated, onRecord }: Line): boolean =>
  stated !== NOT_SAID || (onRecord !== null && onRecord !== NOT_SAID);

/** What the sentence does not say cannot agree. */
const fitWords = ({ stated, fit }: Line): string =>
  fit === null || (fit === 'matched' && stated === NOT_SAID) ? '' : FIT_WORDS[fit];

const PartLine = ({ line }: { readonly line: Line }) => {
  const { part, stated, onRecord, fit } = line;
  return (
    <tr className={fit === 'differs' ? 'part-differs' : undefined}>
      <th scope="row">{part}</th>
      <td className={stated === NOT_SAID ? 'soft' : undefined}>{stated}</td>
      {onRecord !== null && (
        <td className={onRecord === NOT_SAID ? 'soft' : undefined}>
          {onRecord}
          {fitWords(line) !== '' && <span className="fit"> {fitWords(line)}</span>}
        </td>
      )}
    </tr>
  );
};

type Props = {
  readonly id: string;
  readonly claim: Claim;
  /** The first row that the record names; absent where it is silent. */
  readonly event: TimelineEvent | undefined;
  readonly entities: Named;
};

/** How the words were understood, and how the row meets them, part by part. */
export const ClaimWhy = ({ id, claim, event, entities }: Props) => (
  <div className="remark why" id={id}>
    <table>
      <caption>How it was understood</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">The sentence</th>
          {event !== undefined && <th scope="col">The record</th>}
        </tr>
      </thead>
      <tbody>
        {linesOf(claim, event, entities)
          .filter(isSaid)
          .map(line => (
            <PartLine key={line.part} line={line} />
          ))}
      </tbody>
    </table>
    {event !== undefined && (
      <ul>
        {explainMatch(claim, event).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )}
    {claim.frame === null && <p>No verb in it is one that rows here are about.</p>}
  </div>
);
