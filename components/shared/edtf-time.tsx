import { type DateStyle, formatEdtf } from '../../lib/core/dates/format-edtf.ts';

/** What `datetime` may hold of EDTF: a year, a month, a day, a local or zoned time (HTML, "valid date string"). */
const HTML_DATETIME =
  /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

export const isHtmlDatetime = (edtf: string): boolean => HTML_DATETIME.test(edtf);

type Props = { readonly date: string; readonly style?: DateStyle };

/**
 * A date at its own precision; what HTML cannot say in `datetime` stands in `data-edtf`. Isolated, so that
 * right-to-left surroundings do not reorder its numbers.
 */
export const EdtfTime = ({ date, style = 'short' }: Props) => (
  <time {...(isHtmlDatetime(date) ? { dateTime: date } : { 'data-edtf': date })}>
    <bdi>{formatEdtf(date, style)}</bdi>
  </time>
);
