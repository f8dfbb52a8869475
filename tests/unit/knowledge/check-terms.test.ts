import { describe, expect, it } from 'vitest';
import { checkGaps, checkOverlaps } from '../../../lib/knowledge/authored/check-terms.ts';
import { subjectOf } from './authored-subject.ts';

type Term = readonly [name: string, start: string, end: string | null, note?: string];

const OFFICE = 'President of Arcadia';

const holders = (terms: readonly Term[], office = OFFICE) =>
  subjectOf(
    [
      'subject: Arcadia\nasOf: 2024-06\nentities:',
      ...terms.map(
        ([name, start, end, note], index) => `  - title: ${name}
    kind: person
    description: Made-up president
    asOf: 2024-06
    terms:
      - id: term-${index}
        office: ${office}
        start: "${start}"
${end === null ? '' : `        end: "${end}"\n`}${note === undefined ? '' : `        note: ${note}\n`}        source: { title: Annals, url: "https://example.org/annals" }
        checked: Annals of Arcadia`,
      ),
    ].join('\n'),
  );

const overlaps = (...terms: readonly Term[]): readonly string[] =>
  checkOverlaps([holders(terms)]).map(({ message }) => message);

const gaps = (...terms: readonly Term[]): readonly string[] =>
  checkGaps([holders(terms)], [{ office: OFFICE, since: '2000-01-01' }]).map(({ message }) => message);

describe('an office for one', () => {
  it('may pass on a day, or within what the dates leave open', () => {
    expect(overlaps(['Ada', '2001-05-04', '2009-05-04'], ['Ben', '2009-05-04', null])).toEqual([]);
    expect(overlaps(['Ada', '2001', '2009'], ['Ben', '2009-05-04', null])).toEqual([]);
    expect(overlaps(['Ada', '2001', '2009-05'], ['Ben', '2009', null])).toEqual([]);
  });

  it('has no second holder before the first left', () => {
    const [fault] = overlaps(['Ada', '2001-05-04', '2009-05-14'], ['Ben', '2009-05-04', null]);
    expect(fault).toContain(
      'President of Arcadia from 2009-05-04, but it was held by Ada 2001-05-04/2009-05-14',
    );
  });

  it('has no second holder while the first is said to hold it still', () => {
    expect(overlaps(['Ada', '2001-05-04', null], ['Ben', '2009-05-04', null])).toHaveLength(1);
  });

  it('may be disputed where the file says so', () => {
    const disputed: Term = ['Ben', '2009-05-04', null, 'the assembly did not accept the resignation'];
    expect(overlaps(['Ada', '2001-05-04', '2009-05-14'], disputed)).toEqual([]);
  });
});

it('an office for many may have many holders', () => {
  const terms: readonly Term[] = [
    ['Ada', '2001', null],
    ['Ben', '2009', null],
  ];
  expect(checkOverlaps([holders(terms, 'United States Senator from Arcadia')])).toEqual([]);
});

describe('an office that is listed complete', () => {
  it('may be empty for a month', () => {
    expect(gaps(['Ada', '2001', '2009-05-04'], ['Ben', '2009-06-04', null])).toEqual([]);
  });

  it('is not empty for longer, and not now', () => {
    expect(gaps(['Ada', '2001', '2009-05-04'], ['Ben', '2009-07-04', null])).toHaveLength(1);
    expect(gaps(['Ada', '2001', '2009-05-04'])[0]).toContain('nobody is said to hold it now');
  });

  it('is not asked about before the day from which it is listed', () => {
    expect(gaps(['Ada', '1980', '1990'], ['Ben', '1999', '2009-05-04'], ['Cid', '2009-05-04', null])).toEqual(
      [],
    );
  });
});
