import { describe, expect, it } from 'vitest';
import { giveWay } from '../../../scripts/pack/give-way.ts';
import type { PackageEntity } from '../../../scripts/pack/package-entity.ts';

const listed = (title: string, names: readonly string[], qid: string | null = null): PackageEntity => ({
  title,
  qid,
  kind: 'organization',
  label: title,
  description: '',
  aliases: names.map(name => ({ name, form: 'name' })),
  prominence: 0.5,
  asOf: '2026-09',
  source: { title, url: 'https://example.org/' },
});

const ours = (title: string, names: readonly string[], qid: string | null = null) => ({ title, qid, names });

const left = (...result: readonly PackageEntity[]): readonly string[] =>
  result.map(
    ({ title, aliases }) => `${title}: ${aliases.map(({ name, form }) => `${name} ${form}`).join(', ')}`,
  );

describe('an entity of a list', () => {
  it('gives up a name that an entity of ours has', () => {
    const target = listed('Target Corporation', ['Target', 'Target Corporation']);
    expect(left(...giveWay([target], [ours('Target', ['Target'])]))).toEqual([
      'Target Corporation: Target Corporation name',
    ]);
  });

  it('is left out where no name of its own remains', () => {
    expect(giveWay([listed('Paris, Texas', ['Paris'])], [ours('Paris', ['Paris'])])).toEqual([]);
  });

  it('is left out where ours has its id under another title, or another id under its title', () => {
    const party = listed('Christian Social Union of Bavaria', ['CSU'], 'Q49763');
    expect(giveWay([party], [ours('Christian Social Union in Bavaria', [], 'Q49763')])).toEqual([]);
    expect(giveWay([listed('Chrysler', ['Chrysler'], 'Q1')], [ours('Chrysler', [], 'Q2')])).toEqual([]);
  });

  it('keeps its names beside an entity of ours of the same title', () => {
    expect(
      left(...giveWay([listed('Shell plc', ['Royal Dutch Shell'], 'Q1')], [ours('Shell plc', [], 'Q1')])),
    ).toEqual(['Shell plc: Royal Dutch Shell name']);
  });

  it('loses a name to an earlier one of the list', () => {
    const both = [
      listed('Springfield, Illinois', ['Springfield', 'Springfield, Illinois']),
      listed('Springfield, Ohio', ['Springfield', 'Springfield, Ohio']),
    ];
    expect(left(...giveWay(both, []))[1]).toBe('Springfield, Ohio: Springfield, Ohio name');
  });

  it('has its name before an earlier one that has it as a short form', () => {
    const michigan = listed('Waterford, Michigan', ['Waterford, Michigan']);
    const short = {
      ...michigan,
      aliases: [...michigan.aliases, { name: 'Waterford', form: 'short' as const }],
    };
    expect(left(...giveWay([short, listed('Waterford', ['Waterford'])], []))).toEqual([
      'Waterford, Michigan: Waterford, Michigan name',
      'Waterford: Waterford name',
    ]);
  });
});
