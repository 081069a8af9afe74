import { describe, expect, it } from 'vitest';
import { selectSources } from '../../../../scripts/pipeline/gather/registry/select-sources.ts';
import { makeSource } from '../../../support/make-source.ts';

const registry = [
  makeSource('fr-one', { daily: true }),
  makeSource('fr-two'),
  makeSource('de-one', { daily: true }),
  makeSource('pw-one'),
];
const ids = (sources: string, countries?: string) =>
  selectSources(registry, { sources, countries }).map(({ id }) => id);

describe('sources are chosen', () => {
  it('for the day, by default', () => {
    expect(ids('daily')).toEqual(['fr-one', 'de-one']);
  });

  it('all of them, or by name', () => {
    expect(ids('all')).toHaveLength(4);
    expect(ids('pw-one, fr-two')).toEqual(['fr-two', 'pw-one']);
  });

  it('by country, all of one that has no daily ones', () => {
    expect(ids('daily', 'fr,pw')).toEqual(['fr-one', 'pw-one']);
    expect(ids('all', 'FR')).toEqual(['fr-one', 'fr-two']);
  });

  it('by language, within the countries that are asked for, all of a country that has no daily ones', () => {
    const many = [
      makeSource('us-one', { daily: true, language: 'en' }),
      makeSource('us-dos', { language: 'es' }),
      makeSource('br-um', { daily: true, language: 'pt-BR' }),
      makeSource('br-dois', { language: 'pt' }),
      makeSource('gl-one', { daily: true, language: 'kl' }),
    ];
    const chosen = (languages: string, countries?: string, sources = 'daily') =>
      selectSources(many, { sources, countries, languages }).map(({ id }) => id);
    expect(chosen('es')).toEqual(['us-dos']);
    expect(chosen('pt, ES')).toEqual(['us-dos', 'br-um']);
    expect(chosen('pt-br')).toEqual(['br-um']);
    expect(chosen('pt,es', 'us')).toEqual(['us-dos']);
    expect(chosen('pt', undefined, 'all')).toEqual(['br-um', 'br-dois']);
    expect(() => chosen('p')).toThrow(/--languages: "p" is not in the registry/);
    expect(() => chosen('es', 'BR')).toThrow(/matches no source/);
  });

  it('and an unknown name is reported with similar ones', () => {
    expect(() => ids('fr-on')).toThrow(/"fr-on" is not in the registry[^]*did you mean fr-one/);
    expect(() => ids('all', 'XX')).toThrow(/--countries: "XX"/);
    expect(() => ids('de-one', 'FR')).toThrow(/matches no source/);
  });
});
