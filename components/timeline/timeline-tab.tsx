import { useId, useState } from 'react';
import type { ExportFormatName } from '../../lib/core/export/export-formats.ts';
import type { Claim, SalientEntity } from '../../lib/core/model/analysis.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { Result } from '../../lib/core/model/result.ts';
import { explainRow, statedDays } from '../../lib/core/timeline/explain-row.ts';
import { Statement } from '../shared/statement.tsx';
import { ExportMenu } from './export-menu.tsx';
import { chooseLanes } from './lanes.ts';
import { PictureOfTime } from './picture-of-time.tsx';
import { splitAtArticle } from './split-at-article.ts';
import { isOnScale, makeTimeScale } from './time-scale.ts';
import { TimelineList } from './timeline-list.tsx';

type Props = {
  readonly events: readonly TimelineEvent[];
  readonly entities: readonly SalientEntity[];
  /** Those that are listed: rows that they meet and days that they state are marked. */
  readonly claims: readonly Claim[];
  readonly published: string | null;
  readonly met: ReadonlySet<string>;
  readonly onExport: (format: ExportFormatName) => Promise<Result<unknown>>;
};

const Picture = ({ events, entities, claims, published, met }: Omit<Props, 'onExport'>) => {
  const scale = makeTimeScale(events, published);
  const shown = scale ? events.filter(event => isOnScale(scale, event)) : [];
  const lanes = chooseLanes(entities, shown);
  if (!scale || lanes.length === 0 || events.length < 3) return null;
  return (
    <>
      <PictureOfTime
        lanes={lanes}
        scale={scale}
        published={published}
        stated={statedDays(claims)}
        met={met}
      />
      {scale.leftOut > 0 && (
        <p className="small picture-left-out">
          {scale.leftOut === 1 ? '1 older row is' : `${scale.leftOut} older rows are`} in the list only.
        </p>
      )}
    </>
  );
};

type FilterProps = {
  readonly entities: readonly SalientEntity[];
  readonly title: string;
  readonly onTitle: (title: string) => void;
  readonly rows: number;
};

const Filter = ({ entities, title, onTitle, rows }: FilterProps) => {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>Rows about</label>
      <select id={id} value={title} onChange={event => onTitle(event.currentTarget.value)}>
        <option value="">everything here</option>
        {entities.map(entity => (
          <option key={entity.title} value={entity.title}>
            {entity.label}
          </option>
        ))}
      </select>
      <span className="small count" role="status">
        {rows === 1 ? '1 row' : `${rows} rows`}
      </span>
    </div>
  );
};

/** The article's merged timeline: a picture, then the same rows as a list. */
export const TimelineTab = ({ events, entities, claims, published, met, onExport }: Props) => {
  const [title, setTitle] = useState('');
  const headingId = useId();
  const withRows = entities.filter(entity => events.some(event => event.entities.includes(entity.title)));
  const known = withRows.some(entity => entity.title === title);
  const shown = known ? events.filter(event => event.entities.includes(title)) : events;
  const { before, after } = splitAtArticle(shown, published);
  const explain = (event: TimelineEvent) => explainRow(event, { claims, entities });
  if (events.length === 0) {
    return (
      <Statement heading="No dated rows for this article.">
        Nothing that it names has a timeline here yet.
      </Statement>
    );
  }
  return (
    <>
      <Picture events={shown} entities={entities} claims={claims} published={published} met={met} />
      <Filter entities={withRows} title={known ? title : ''} onTitle={setTitle} rows={shown.length} />
      <TimelineList events={before} published={published} met={met} explain={explain} />
      {after.length > 0 && (
        <section aria-labelledby={headingId} className="after">
          <h2 className="section" id={headingId}>
            After this article was published
          </h2>
          <TimelineList
            events={after}
            published={null}
            met={met}
            explain={explain}
            label="Timeline after this article was published"
          />
        </section>
      )}
      <ExportMenu onExport={onExport} />
    </>
  );
};
