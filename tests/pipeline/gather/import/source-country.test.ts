import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/schemas/source.ts';
import { importCorpus } from '../../../../scripts/pipeline/gather/import/import-corpus.ts';
import { succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { makeSource } from '../../../support/make-source.ts';

const OPTIONS = { corpus: 'c.jsonl', registry: [], day: '2026-03-18', fetched: '2026-03-18T23:59:59Z' };
const REGISTERED = makeSource('ke-posta', { homepage: 'https://www.posta.example/' });

describe('the country of a source', () => {
  const countryOf = async (more: object, known: Source[] = []): Promise<(string | undefined)[]> => {
    const text = succeed(
      JSON.stringify({ url: 'https://posta.example/a', title: 'River rises', lang: 'en', ...more }),
    );
    const { sources } = await importCorpus([{ number: 1, text }], { ...OPTIONS, known });
    return sources.map(({ country }) => country);
  };

  it('is that of the known source with its host where no line says', async () => {
    expect(await countryOf({}, [REGISTERED])).toEqual(['KE']);
    expect(await countryOf({ country: 'TZ' }, [REGISTERED])).toEqual(['TZ']);
    expect(await countryOf({}, [{ ...REGISTERED, homepage: 'https://other.example/' }])).toEqual([undefined]);
    expect(await countryOf({}, [REGISTERED, { ...REGISTERED, id: 'tz-posta', country: 'TZ' }])).toEqual([
      undefined,
    ]);
  });

  it.each([
    ['cool1035.cd', 'CD', undefined],
    ['cool1035.cd', 'CA', 'CA'],
    ['mirrormedia.mg', 'MG', undefined],
    ['diario.com.co', 'CO', 'CO'],
    ['lemonde.fr', 'FR', 'FR'],
  ])('of %s, given as %s, is %s', async (host, country, found) => {
    expect(await countryOf({ url: `https://${host}/a`, country })).toEqual([found]);
  });
});

describe('the name of a source', () => {
  const namesOf = async (source: string, known: Source[]): Promise<unknown[]> => {
    const text = succeed(
      JSON.stringify({ url: 'https://posta.example/a', title: 'River rises', lang: 'ru', source }),
    );
    const { sources } = await importCorpus([{ number: 1, text }], { ...OPTIONS, known });
    return sources.map(({ name, nameEnglish }) => [name, nameEnglish]);
  };
  const latin = { ...REGISTERED, name: 'The Post', language: 'ru' };

  it('is that of the registry, whatever the corpus calls it', async () => {
    expect(await namesOf('Posta.example', [latin])).toEqual([['The Post', undefined]]);
    expect(await namesOf('Pochta', [latin])).toEqual([['The Post', undefined]]);
    expect(await namesOf('Posta.example', [])).toEqual([['Posta.example', undefined]]);
  });

  it('is its own where the registry has only an edition in another language', async () => {
    expect(await namesOf('Pochta', [{ ...latin, language: 'km' }])).toEqual([['Pochta', undefined]]);
  });

  it('is not in capitals, unless those are initials', async () => {
    expect(await namesOf('POCHTA', [])).toEqual([['Pochta', undefined]]);
    expect(await namesOf('PST', [])).toEqual([['PST', undefined]]);
  });

  it('in Latin letters is that of the known source with its host, where the corpus has it in others', async () => {
    expect(await namesOf('Почта', [latin])).toEqual([['Почта', 'The Post']]);
    expect(await namesOf('Почта', [{ ...latin, name: 'ПОЧТА', nameEnglish: 'Post' }])).toEqual([
      ['ПОЧТА', 'Post'],
    ]);
    expect(await namesOf('Почта', [])).toEqual([['Почта', undefined]]);
  });
});
