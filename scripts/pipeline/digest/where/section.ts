import { addressSegments } from '../../../text/address-segments.ts';
import { countriesNamed } from './countries-named.ts';

/** What an article's address says about where its news is from. */
export interface Section {
  /** Countries named in the folders of its address. */
  countries: ReadonlySet<string>;
  /** Whether it is filed under foreign or domestic news. */
  from: 'abroad' | 'home' | undefined;
}

/** Words for foreign news in addresses of news sites. */
const ABROAD =
  /\b(?:world|international|internacional(?:es)?|internacionais|monde|mundo|welt|ausland|mir|v-mire|za-rubezhom|svyat|svet|zahranici|esteri|mondo|externe|extern|dunya|dunia|luar-negeri|internasional|the-gioi|kokusai|asia|africa|europe|europa|middle-east|middleeast|americas|latin-america|global|foreign|buitenland|utland|utenriks|kulfold|swiat|spoljna|guoji)\b/;

/** Words for domestic news. */
const HOME =
  /\b(?:national|nacional(?:es)?|local|locales|locals|city|cities|regions?|regional|regiony|domestic|metro|inland|pais|obshchestvo|society|cronaca|thoi-su|nasional|domaci|domov|home-news|provincias?|estados)\b/;

/** Returns what an address's folders (not its last segment, which repeats the headline) and the feed's section say. */
export function sectionOf(url: string, section: string | undefined): Section {
  const path = addressSegments(url).filter((part) => part !== '');
  const folders = [...path.slice(0, -1), section ?? ''].join('/').toLowerCase();
  const titled = folders
    .replace(/[-_/]+/g, ' ')
    .replace(/(?<!\p{L})(?:us|uk|usa)(?!\p{L})|(?<!\p{L})\p{L}/gu, (found) => found.toUpperCase());
  const abroad = ABROAD.test(folders);
  return {
    countries: new Set(countriesNamed(titled, 'en').keys()),
    from: abroad ? 'abroad' : HOME.test(folders) ? 'home' : undefined,
  };
}
