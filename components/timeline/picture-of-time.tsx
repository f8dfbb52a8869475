import { parseEdtf } from '../../lib/core/dates/edtf.ts';
import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { Lane } from './lanes.ts';
import { axisYears, percentOf, startOfYear, type TimeScale } from './time-scale.ts';

/** Longer than a year and a half is a stretch of time, not an uncertain point. */
const BAR_DAYS = 550;

type MarkProps = { readonly event: TimelineEvent; readonly scale: TimeScale; readonly met: boolean };

const EventMark = ({ event, scale, met }: MarkProps) => {
  const date = parseEdtf(event.date);
  if (!date || date.lastDay < scale.firstDay) return null;
  const start = percentOf(scale, date.firstDay);
  const width = percentOf(scale, date.lastDay) - start;
  const title = <title>{`${formatEdtf(event.date)}: ${event.text}`}</title>;
  if (date.precision === 'day' || date.precision === 'minute') {
    return (
      <g className={met ? 'picture-met' : undefined}>
        {title}
        {met && <circle cx={`${start}%`} cy="50%" r="7" className="picture-ring" />}
        <circle cx={`${start}%`} cy="50%" r="3.5" className="picture-dot" />
      </g>
    );
  }
  const isBar = date.lastDay - date.firstDay > BAR_DAYS;
  return (
    <g>
      {title}
      <rect
        x={`${start}%`}
        y="7"
        height="8"
        rx="4"
        className={isBar ? 'picture-bar' : 'picture-pill'}
        style={{ width: `max(8px, ${width}%)` }}
      />
    </g>
  );
};

type Props = {
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly published: string | null;
  /** Days that claims of the article state. */
  readonly stated: readonly string[];
  readonly met: ReadonlySet<string>;
};

const ArticleMark = ({ scale, published }: { scale: TimeScale; published: string }) => {
  const date = parseEdtf(published);
  if (!date) return null;
  return (
    <i className="picture-article" style={{ insetInlineStart: `${percentOf(scale, date.firstDay)}%` }} />
  );
};

const StatedMark = ({ scale, day }: { scale: TimeScale; day: string }) => {
  const date = parseEdtf(day);
  if (!date || date.firstDay < scale.firstDay || date.firstDay > scale.lastDay) return null;
  return <i className="picture-stated" style={{ insetInlineStart: `${percentOf(scale, date.firstDay)}%` }} />;
};

const Axis = ({ scale }: { scale: TimeScale }) => (
  <div className="picture-axis">
    {axisYears(scale).map(year => (
      <span key={year} style={{ insetInlineStart: `${percentOf(scale, startOfYear(year))}%` }}>
        {formatEdtf(String(year).padStart(4, '0'))}
      </span>
    ))}
  </div>
);

const label = (lanes: readonly Lane[], scale: TimeScale): string => {
  const years = axisYears(scale);
  const span = years.length > 0 ? `, ${years[0]} to ${years.at(-1)}` : '';
  return `Picture of this timeline by ${lanes.map(lane => lane.entity.label).join(', ')}${span}. The list below holds the same rows.`;
};

/** Lanes by entity: circles for days, pills for months and years, bars for terms and wars, ringed where a claim meets. */
export const PictureOfTime = ({ lanes, scale, published, stated, met }: Props) => (
  <div className="picture" role="img" aria-label={label(lanes, scale)}>
    <div className="picture-names">
      {lanes.map(({ entity }) => (
        <span key={entity.title}>{entity.label}</span>
      ))}
    </div>
    <div className="picture-plot">
      {axisYears(scale).map(year => (
        <i
          key={year}
          className="picture-year"
          style={{ insetInlineStart: `${percentOf(scale, startOfYear(year))}%` }}
        />
      ))}
      {lanes.map(({ entity, events }) => (
        <svg key={entity.title} className={`kind-${entity.kind}`} width="100%" height="22" aria-hidden="true">
          {events.map(event => (
            <EventMark key={event.id} event={event} scale={scale} met={met.has(event.id)} />
          ))}
        </svg>
      ))}
      {stated.map(day => (
        <StatedMark key={day} scale={scale} day={day} />
      ))}
      {published !== null && <ArticleMark scale={scale} published={published} />}
      <Axis scale={scale} />
    </div>
  </div>
);
