import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { readRegistryFolder } from '../../../../scripts/adapters/registry/read-registry-folder.ts';
import { selectSources } from '../../../../scripts/pipeline/gather/registry/select-sources.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { PROJECT } from '../../../support/run-script.ts';

/** The most populous first: United Nations, World Population Prospects 2024, population on 1 July 2024. */
const MAX_POPULOUS =
  'IN CN US ID PK NG BR BD RU ET MX JP EG PH CD VN IR TR DE TH GB TZ FR ZA IT ' +
  'KE MM CO KR SD UG ES DZ IQ AR AF YE CA PL MA AO UA UZ MY MZ GH PE SA MG CI';

/** The countries of which it is most often asked what their press covered and what it left out. */
const MAX_ASKED = 'US GB IN DE FR CA AU BR JP ZA NG CN RU KR MX ES IT ID PK BD EG TR AR KE IL';

/** The languages in which the press of a country is read every day, where it has several. */
const LANGUAGES: Record<string, string[]> = {
  AF: ['en', 'fa'],
  BE: ['fr', 'nl'],
  CA: ['en', 'fr'],
  CH: ['de', 'fr'],
  CN: ['en', 'zh'],
  DZ: ['ar', 'fr'],
  ET: ['am', 'en'],
  IN: ['en', 'hi'],
  KZ: ['en', 'kk', 'ru'],
  LK: ['en', 'si'],
  MA: ['ar', 'fr'],
  MG: ['fr', 'mg'],
  PK: ['en', 'ur'],
  TZ: ['en', 'sw'],
  UZ: ['ru', 'uz'],
};

const registry = await readRegistryFolder(join(PROJECT, 'content/sources'));
const daily = selectSources(registry, { sources: 'daily' });
const byCountry = Map.groupBy(daily, ({ country }) => country ?? '');
const listed = (codes: string) => codes.split(' ');

/** Where public lists and recorded checks know feeds to be; empty where they are not there. */
function readEvidence(): string[] {
  const file = join(PROJECT, '../shared/registry-evidence.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { ourFeed, betterFeed } = JSON.parse(line) as { ourFeed?: unknown; betterFeed?: unknown[] | null };
    return [ourFeed, betterFeed].flat().filter((url) => typeof url === 'string');
  });
}

/** How many owners some sources have for certain; one whose owner is not known counts by its registrable domain. */
function ownerCount(sources: readonly Source[]): number {
  const domain = ({ homepage }: Source) => getDomain(homepage) ?? homepage;
  const owned = sources.filter(({ owner }) => owner !== undefined);
  const known = new Set(owned.map(domain));
  const others = sources.filter((source) => source.owner === undefined).map(domain);
  return (
    new Set(owned.map(({ owner }) => owner)).size + new Set(others.filter((each) => !known.has(each))).size
  );
}

/** The countries that have fewer owners than they should, each with the number that it has. */
const short = (codes: Iterable<string>, least: number): string[] =>
  [...codes].flatMap((code) => {
    const count = ownerCount(byCountry.get(code) ?? []);
    return count < least ? [`${code} ${count}`] : [];
  });

describe('the daily selection', () => {
  it('reads three owners or more in each of the 50 most populous countries', () => {
    expect(new Set(listed(MAX_POPULOUS)).size).toBe(50);
    expect(short(listed(MAX_POPULOUS), 3)).toEqual([]);
  });

  it('reads five owners or more where it is most asked what the press left out', () => {
    expect(listed(MAX_ASKED)).toHaveLength(25);
    expect(short(listed(MAX_ASKED), 5)).toEqual([]);
  });

  it('reads three owners or more wherever it reads, so one publisher never stands for a country’s press', () => {
    expect(short(byCountry.keys(), 3)).toEqual([]);
  });

  it('is as large as docs/registry.md says', async () => {
    const said = /selection is (\d+) sources in (\d+) countries and (\d+) languages/.exec(
      await readFile(join(PROJECT, 'docs/registry.md'), 'utf8'),
    );
    const languages = new Set(daily.map(({ language }) => primaryLanguage(language)));
    expect(said?.slice(1).map(Number)).toEqual([daily.length, byCountry.size, languages.size]);
  });

  it('reads a country in its languages', () => {
    for (const [code, expected] of Object.entries(LANGUAGES)) {
      const read = (byCountry.get(code) ?? []).map(({ language }) => primaryLanguage(language));
      expect([...new Set(read)].sort(), code).toEqual(expected);
    }
  });

  it('reads the state’s media as well as others where the state has the loudest voice', () => {
    for (const code of ['CN', 'RU', 'IR', 'TR', 'MM', 'CU']) {
      const kinds = (byCountry.get(code) ?? []).map(({ ownership }) => ownership);
      expect(kinds, code).toContain('state');
      expect(
        kinds.some((kind) => kind !== 'state'),
        code,
      ).toBe(true);
    }
  });

  it('asks over an encrypted connection, but for a source that offers none', () => {
    const plain = daily.filter(({ feeds }) => feeds.some((feed) => feed.startsWith('http:')));
    expect(plain.map(({ id }) => id)).toEqual(['cu-cubadebate']);
  });

  it('asks no host in the clear that is known to answer over https, nor does the rest of the registry', () => {
    const known = registry.flatMap(({ feeds, homepage }) => [...feeds, homepage]).concat(readEvidence());
    const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
    const secure = new Set(known.filter((url) => url.startsWith('https:')).map(hostOf));
    const plain = registry.flatMap(({ feeds }) => feeds.filter((feed) => feed.startsWith('http:')));
    expect(plain.filter((feed) => secure.has(hostOf(feed)))).toEqual([]);
  });

  it('says of every feed of the registry when and how it was last known to work', () => {
    expect(registry.filter(({ feeds, verified }) => verified?.length !== feeds.length)).toEqual([]);
  });

  it('reads feeds of which more than five in six were read or listed in 2026', () => {
    const verified = daily.flatMap((source) => source.feeds.map((_, index) => source.verified?.[index]));
    const recent = verified.filter((each) => each && each.how !== 'unchecked' && each.date >= '2026');
    expect(recent.length / verified.length).toBeGreaterThan(5 / 6);
  });

  it('reads in China a general newspaper that no ministry or party owns', () => {
    const general = daily.filter(({ country, notes }) => country === 'CN' && !/business/i.test(notes ?? ''));
    const central = /China Daily|People's Daily|Publicity Department|China News Service|Xinhua/;
    // Of one whose owner is not known, nothing can be said.
    expect(general.some(({ owner }) => owner !== undefined && !central.test(owner))).toBe(true);
  });
});
