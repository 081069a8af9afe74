import capitalZones from '../../../src/data/capital-zones.json' with { type: 'json' };
import { isZoneName } from './wall-clock.ts';

/** A zone: minutes east of Greenwich, or a name of the tz database. */
export type Zone = number | string;

/** The zone of each country's capital, by ISO 3166-1 code (the tz database's `zone.tab`, of several zones the capital's). */
export const CAPITAL_ZONES: ReadonlyMap<string, string> = new Map(Object.entries(capitalZones));

/** Minutes of the widest offset from Greenwich, that of Kiribati. */
const WIDEST = 14 * 60;

/** Zones by abbreviation, where it has one meaning, or one that feeds use far more than others. */
const ZONES: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ...hours(0, 'UT UTC GMT Z WET'),
  ...hours(1, 'CET MEZ BST WEST WAT'),
  ...hours(2, 'CEST MESZ EET CAT SAST'),
  ...hours(3, 'EEST MSK МСК EAT TRT IDT'),
  ...hours(3.5, 'IRST'),
  ...hours(4, 'GST'),
  ...hours(4.5, 'AFT IRDT'),
  ...hours(5, 'PKT UZT'),
  ...hours(5.5, 'IST SLST'),
  ...hours(5.75, 'NPT'),
  ...hours(6.5, 'MMT'),
  ...hours(7, 'ICT WIB'),
  ...hours(8, 'HKT SGT AWST PHT PHST MYT WITA'),
  ...hours(9, 'JST KST WIT'),
  ...hours(9.5, 'ACST'),
  ...hours(10, 'AEST CHST'),
  ...hours(10.5, 'ACDT'),
  ...hours(11, 'AEDT'),
  ...hours(12, 'NZST FJT'),
  ...hours(13, 'NZDT'),
  ...hours(-2.5, 'NDT'),
  ...hours(-3, 'ART BRT ADT CLST UYT PYST'),
  ...hours(-3.5, 'NST'),
  ...hours(-4, 'EDT AST CLT VET BOT GYT PYT'),
  ...hours(-5, 'EST CDT COT PET ECT'),
  ...hours(-6, 'CST MDT'),
  ...hours(-7, 'MST PDT'),
  ...hours(-8, 'PST AKDT'),
  ...hours(-9, 'AKST HDT'),
  ...hours(-10, 'HST'),
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
]);

/** Abbreviations that mean something else in some countries (ISO 3166-1). */
const LOCAL: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ...local('IST', 1, 'IE'),
  ...local('IST', 2, 'IL PS'),
  ...local('CST', 8, 'CN TW MO HK'),
  ...local('CST', -5, 'CU'),
  ...local('CDT', -4, 'CU'),
  ...local('BST', 6, 'BD'),
  ...local('AST', 3, 'SA KW QA BH IQ YE'),
  ...local('ADT', 4, 'IQ'),
  ...local('AMT', 4, 'AM'),
  ...local('AMT', -4, 'BR'),
  ...local('EST', 10, 'AU'),
  ...local('EDT', 11, 'AU'),
  ...local('WST', 8, 'AU'),
  ...local('WST', 13, 'WS'),
  ...local('PST', 8, 'PH'),
  ...local('PST', 5, 'PK'),
  ...local('MST', 8, 'MY'),
  ...local('MST', 6.5, 'MM'),
  ...local('GST', -2, 'GS'),
  ...local('SST', 8, 'SG'),
  ...local('SST', -11, 'WS AS'),
  ...local('NST', 5.75, 'NP'),
  ...local('ACT', 9.5, 'AU'),
]);

/**
 * Reads what a date says of its zone: an offset (`+0100`, `GMT+7`), a name of the tz database or an abbreviation, which
 * the source's country gives its meaning. A single letter other than Z means UTC (RFC 5322 §4.3).
 * @returns undefined when it is none
 */
export function zoneOf(text: string, country: string | undefined): Zone | undefined {
  const offset = /^(?:GMT|UTC|Z)?\s?([+\u2212-])(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (offset) return minutesOf(offset);
  if (text.includes('/')) return isZoneName(text) ? text : undefined;
  const name = text.toUpperCase();
  // Two small letters are a word: `10:00 et`.
  if (text.length === 2 && text !== name) return undefined;
  const known = LOCAL.get(`${name} ${country ?? ''}`) ?? ZONES.get(name);
  return known ?? (/^[A-IK-Y]$/.test(text) ? 0 : undefined);
}

/** Zones of North America besides those of capitals, whose names dates give in full. */
const AMERICAN = [
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];

let fullNames: ReadonlyMap<string, Zone> | undefined;

/** The zone that a date names in full in English (`Eastern Standard Time`); undefined when none is so called. */
export function zoneByFullName(name: string): Zone | undefined {
  fullNames ??= new Map([...new Set([...AMERICAN, ...CAPITAL_ZONES.values()])].flatMap(namesOf));
  return fullNames.get(name.toLowerCase());
}

/** A zone's names of standard and summer time, which are offsets, and of both, which is the zone. */
function namesOf(zone: string): [string, Zone][] {
  const halves = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
  const parts = (timeZoneName: 'long' | 'longGeneric' | 'longOffset', instant: number) => {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName });
    const part = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
    return part?.value.toLowerCase() ?? '';
  };
  const standard = halves.map((half): [string, Zone] => {
    const offset = /^gmt([+-]\d{2}):(\d{2})$/.exec(parts('longOffset', half));
    const minutes =
      Number(offset?.[1] ?? 0) * 60 + Math.sign(Number(offset?.[1] ?? 0)) * Number(offset?.[2] ?? 0);
    return [parts('long', half), minutes];
  });
  return [[parts('longGeneric', halves[0] ?? 0), zone], ...standard];
}

function minutesOf([, sign, hour, minute = '0']: RegExpExecArray): number | undefined {
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes > WIDEST || Number(minute) > 59) return undefined;
  return sign === '+' ? minutes : -minutes;
}

function hours(count: number, names: string): [string, Zone][] {
  return names.split(' ').map((name) => [name, count * 60]);
}

function local(name: string, count: number, countries: string): [string, Zone][] {
  return countries.split(' ').map((country) => [`${name} ${country}`, count * 60]);
}
