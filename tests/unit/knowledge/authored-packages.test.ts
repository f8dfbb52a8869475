import { beforeAll, describe, expect, it } from 'vitest';
import type { PackageEntity } from '../../../scripts/pack/package-entity.ts';
import { type PackageEntities, readPackages } from '../../../scripts/pack/read-packages.ts';

let packages: PackageEntities = { entities: [], errors: [] };
beforeAll(async () => {
  packages = await readPackages('knowledge/packages');
});

const find = (title: string): PackageEntity | undefined =>
  packages.entities.find(entity => entity.title === title);

const namesOf = (title: string, form: string): readonly string[] =>
  find(title)?.aliases.flatMap(alias => (alias.form === form ? [alias.name] : [])) ?? [];

describe('readPackages', () => {
  it('reads every file without a fault', () => {
    expect(packages.errors).toEqual([]);
    expect(packages.entities.length).toBeGreaterThan(600);
  });

  it('gives each Wikidata id once', () => {
    const qids = packages.entities.flatMap(entity => entity.qid ?? []);
    expect(qids.filter((qid, index) => qids.indexOf(qid) !== index)).toEqual([]);
  });

  it.each([
    ['Denmark', 'Q35'],
    ['Netherlands', 'Q55'],
    ['Georgia (country)', 'Q230'],
    ['China', 'Q148'],
    ['Kyiv', 'Q1899'],
  ])('identifies %s as %s', (title, qid) => {
    expect(find(title)?.qid).toBe(qid);
  });

  it('has adjectives and names of peoples for every state but one', () => {
    const without = packages.entities.filter(
      entity =>
        /^(Country|City-state|Island country) /.test(entity.description) &&
        namesOf(entity.title, 'demonym').length === 0,
    );
    expect(without.map(entity => entity.title)).toEqual(['Vatican City']);
    expect(namesOf('France', 'demonym')).toEqual(expect.arrayContaining(['French', 'Frenchmen']));
    expect(namesOf('Serbia', 'demonym')).toEqual(['Serbian', 'Serbians', 'Serb', 'Serbs']);
  });

  it('knows old and other spellings', () => {
    expect(namesOf('Eswatini', 'name')).toContain('Swaziland');
    expect(namesOf('Myanmar', 'name')).toContain('Burma');
    expect(namesOf('Turkey', 'name')).toContain('Türkiye');
    expect(namesOf('Astana', 'name')).toContain('Nur-Sultan');
    expect(namesOf('Serbia', 'name')).toEqual(expect.arrayContaining(['Србија', 'Serbie', 'Serbien']));
  });

  it('does not take names of other languages that mean something else in English', () => {
    expect(namesOf('Iceland', 'name')).not.toContain('Island');
    expect(namesOf('Mauritius', 'name')).not.toContain('Maurice');
    expect(namesOf('India', 'name')).not.toContain('Indie');
  });

  it('asks for evidence where a name is a word or someone’s name', () => {
    expect(namesOf('Nice', 'short')).toEqual(['Nice']);
    expect(namesOf('Malé', 'short')).toEqual(['Malé']);
    expect(find('Jordan')?.prominence).toBeLessThan(find('Israel')?.prominence ?? 0);
  });

  it('shows a city without its state', () => {
    expect(find('Portland, Oregon')?.label).toBe('Portland');
    expect(find('Washington, D.C.')?.label).toBe('Washington, D.C.');
    expect(find('New York City')?.description).toBe('City in the United States');
  });

  it('points to the article of each title', () => {
    expect(find('Georgia (country)')?.source.url).toBe('https://en.wikipedia.org/wiki/Georgia_(country)');
    expect(find('São Paulo')?.source.url).toBe('https://en.wikipedia.org/wiki/S%C3%A3o_Paulo');
  });

  it('asks for evidence where a listed name is a word, a surname or a bay', () => {
    expect(namesOf('Lincoln, Nebraska', 'short')).toEqual(['Lincoln']);
    expect(namesOf('Lincoln, Nebraska', 'name')).toContain('Lincoln, Neb.');
    expect(namesOf('Chesapeake, Virginia', 'short')).toEqual(['Chesapeake']);
    expect(namesOf('Reading, Berkshire', 'short')).toEqual(['Reading']);
    expect(namesOf('Subway (restaurant)', 'short')).toEqual(['Subway']);
    expect(namesOf('Gewerkschaft der Polizei', 'short')).toEqual([]);
  });

  it('leaves the name of a well-known city to it alone', () => {
    const named = (name: string) =>
      packages.entities
        .filter(({ aliases }) => aliases.some(alias => alias.name === name))
        .map(each => each.title);
    expect(named('Paris')).toEqual(['Paris']);
    expect(named('London')).toEqual(['London']);
    expect(named('Des Moines')).toEqual(['Des Moines, Iowa']);
  });
});
