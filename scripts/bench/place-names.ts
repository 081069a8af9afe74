import { LANGUAGE_CODES, languageRow } from '../text/languages/languages.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import countries from '../../src/data/countries.json' with { type: 'json' };
import { runCommand } from '../command-line/run-command.ts';
import { normalForm } from '../text/normal-form.ts';

/** The languages of the registry's sources, and other large ones. */
const LANGUAGES = LANGUAGE_CODES.filter((code) => !languageRow(code)?.without?.includes('countryNames'));

/** For a language in two scripts, the names of the other script too. */
const BESIDE: Record<string, string> = { sr: 'sr-Latn', zh: 'zh-Hant', pt: 'pt-PT', es: 'es-MX' };

/** Dependencies too small to make news themselves, and Dominica, a first name in most languages. */
const LEFT_OUT = new Set(
  'DM AI AQ AS AX BL BQ BV CC CK CX GG HM IO JE MF MP MS NF NU PM PN SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
);

/** For countries with several time zones, those whose cities name nothing else. */
const CITIES = new Set(
  `Buenos_Aires Adelaide Brisbane Hobart Melbourne Perth Sydney Sao_Paulo Fortaleza Recife Manaus Toronto Vancouver
  Edmonton Winnipeg Halifax Moscow Yekaterinburg Novosibirsk Krasnoyarsk Irkutsk Vladivostok Sakhalin Kamchatka
  Volgograd Samara Omsk Yakutsk Saratov New_York Chicago Los_Angeles Denver Detroit Honolulu Anchorage Kiev Almaty
  Mexico_City Tijuana Monterrey Jakarta Berlin Madrid Gaza Hebron Kuala_Lumpur Ulaanbaatar Shanghai Urumqi Tashkent
  Samarkand Auckland Lisbon Kinshasa Lubumbashi Nicosia`.split(/\s+/),
);

/** Zones whose names have another meaning, or, for Brussels, stand for the Union that meets there. */
const NO_CITY = /Brussels|Guadalcanal|Efate|Majuro|Mahe|Santiago|Luxembourg|Jersey|Guernsey|Victoria/;

/** Names that are also first names or other places in their language. */
const MISLEADING: Record<string, readonly string[]> = {
  en: [
    'Georgia',
    'Jordan',
    'Chad',
    'Dominica',
    'Guinea',
    'Turkey',
    'Jersey',
    'Niger',
    'Mali',
    'Sofia',
    'Stanley',
  ],
  ru: ['Карачи'],
  es: ['Granada', 'Antigua', 'Sofia', 'Sofía', 'Mauricio', 'Santa Lucía'],
  ca: ['Granada'],
  fr: ['Dominique', 'Maurice', 'Sofia'],
  it: ['Monaco', 'Sofia'],
  pt: ['Granada', 'Sofia', 'Sófia', 'Maurício', 'Santa Lúcia'],
  ro: ['Sofia'],
  de: ['Sofia'],
  nl: ['Sofia'],
  ja: ['マリ', 'チリ', 'チャド', 'トーゴ', 'ニウエ', 'グアム'],
  zh: ['马里', '馬利', '多哥', '关岛'],
  th: ['มาลี', 'ชาด', 'โตโก'],
  ko: ['수단', '가나', '오만', '인도', '차드', '통가', '말리', '괌', '리가', '로마', '이란'],
  vi: ['Ý', 'Áo', 'Bỉ'],
  ar: [
    'عُمان',
    'عمان',
    'عَمّان',
    'بنما',
    'مالي',
    'مالطا',
    'بالي',
    'ماهي',
    'كوبا',
    'بيرو',
    'الرياض',
    'ديلي',
    'العيون',
  ],
  fa: ['عمان', 'مالی', 'رم'],
};

interface Zone {
  exemplarCity?: string;
  [name: string]: unknown;
}

/**
 * Writes CLDR's names of countries, and of the cities that time zones are named after (most capitals), in many
 * languages, one line of text per language: `CC name|name`, joined by `;`.
 * @param folder where the npm packages cldr-localenames-full and cldr-dates-full are unpacked, each under its name
 */
function placeNames(folder: string): Record<string, string> {
  const zones = zonesByCountry();
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const names = new Map<string, Set<string>>();
      for (const tag of [language, BESIDE[language]]) {
        if (tag !== undefined) addNames(folder, tag, language, zones, names);
      }
      const line = [...names].map(([country, all]) => `${country} ${[...all].join('|')}`).join(';');
      return [language, line];
    }),
  );
}

function addNames(
  folder: string,
  tag: string,
  language: string,
  zones: ReadonlyMap<string, readonly string[]>,
  names: Map<string, Set<string>>,
): void {
  const territories = read(folder, 'cldr-localenames-full', tag, 'territories.json', [
    'localeDisplayNames',
    'territories',
  ]) as Record<string, string>;
  const cities = citiesOf(
    read(folder, 'cldr-dates-full', tag, 'timeZoneNames.json', ['dates', 'timeZoneNames', 'zone']) as Zone,
  );
  const misleading = new Set(MISLEADING[language]?.map(bare));
  const latin = /\p{Script=Latin}/u.test(territories.FR ?? '');
  for (const { code } of countries.filter(({ code }) => !LEFT_OUT.has(code))) {
    const called = [
      territories[code],
      territories[`${code}-alt-short`],
      territories[`${code}-alt-variant`],
      // Where CLDR has no name in Latin letters, the zone's name is used for the city.
      ...(zones.get(code) ?? []).map((zone) => cities.get(zone) ?? (latin ? cityOf(zone) : undefined)),
    ];
    for (const name of called.flatMap((each) => plain(each ?? ''))) {
      if (misleading.has(bare(name)) || name === code) continue;
      names.set(code, (names.get(code) ?? new Set()).add(name));
    }
  }
}

/** Returns a text without diacritics, as names are looked up in most languages. */
function bare(name: string): string {
  return normalForm(name, 'NFD').replace(/\p{Mn}/gu, '');
}

/** Returns a name without its bracketed part, and both forms where a bracket gives another name. */
function plain(name: string): string[] {
  const simple = name
    .replace(/[(（[].*?[)）\]]/g, '')
    .replaceAll('’', "'")
    .trim();
  // Short names are often also words: only abbreviations in capitals are kept.
  const tooShort = /^\p{Script=Latin}{1,3}$/u.test(simple) && simple !== simple.toUpperCase();
  return simple === '' || tooShort || /[;|*~?_]/.test(simple) ? [] : [simple];
}

function citiesOf(zone: Zone, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, below] of Object.entries(zone)) {
    if (typeof below !== 'object' || below === null) continue;
    const at = path === '' ? name : `${path}/${name}`;
    const { exemplarCity } = below as Zone;
    if (typeof exemplarCity === 'string') found.set(at, exemplarCity);
    for (const [deeper, city] of citiesOf(below as Zone, at)) found.set(deeper, city);
  }
  return found;
}

function zonesByCountry(): Map<string, string[]> {
  return new Map(
    countries.map(({ code }) => {
      const zones = new Intl.Locale(`und-${code}`).getTimeZones() ?? [];
      const named = zones.filter((zone) => !NO_CITY.test(zone));
      return [code, zones.length === 1 ? named : named.filter((zone) => CITIES.has(lastOf(zone)))] as const;
    }),
  );
}

function lastOf(zone: string): string {
  return zone.split('/').at(-1) ?? zone;
}

function cityOf(zone: string): string {
  return lastOf(zone).replaceAll('_', ' ');
}

/** Norwegian is `no` in CLDR's packages; a language that is missing there has no names. */
function read(folder: string, name: string, tag: string, file: string, keys: readonly string[]): unknown {
  const path = join(folder, name, 'main', tag, file);
  if (!existsSync(path)) return {};
  let value = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  for (const key of ['main', tag, ...keys]) value = (value[key] ?? {}) as Record<string, unknown>;
  return value;
}

const [folder, out] = process.argv.slice(2);
await runCommand(() => {
  if (folder === undefined || out === undefined) throw new Error('usage: place-names.ts FOLDER OUT');
  writeFileSync(out, `${JSON.stringify(placeNames(folder), null, 2)}\n`);
  return Promise.resolve();
});
