import { addressSegments } from '../../../text/address-segments.ts';
import { SECTION_WORDS, type SectionTopic } from './section-words.ts';
import { normalForm } from '../../../text/normal-form.ts';

const SHELVES: ReadonlyMap<string, SectionTopic> = new Map(
  Object.entries(SECTION_WORDS).flatMap(([shelf, words]) =>
    words.split(' ').map((word): [string, SectionTopic] => [plain(word), shelf as SectionTopic]),
  ),
);

/** Most words of a section name; anything longer is a headline. */
const MAX_SECTION_WORDS = 4;
const MAX_SECTION_LENGTH = 40;

/**
 * Returns what the feed's category and the URL segments say about the topic, each shelf once: the table's words,
 * matched as a whole section or as a word of one. The last segment is the article's own name and is skipped, and so is
 * the host except for labels that are section words (`sport.example.com`). Empty where nothing names a topic.
 */
export function sectionShelves({
  url,
  section,
}: {
  url: string;
  section?: string | undefined;
}): ReadonlySet<SectionTopic> {
  const { hostname } = new URL(url);
  const names = [
    ...(section === undefined ? [] : [section]),
    ...addressSegments(url).slice(0, -1),
    // Skips the registered name itself: `The Sun` and `Life` are papers, not sections.
    ...hostname.split('.').slice(0, -2),
  ];
  return new Set(names.flatMap(shelvesOf));
}

function shelvesOf(name: string): SectionTopic[] {
  if (name.length > MAX_SECTION_LENGTH) return [];
  const words = plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length > MAX_SECTION_WORDS) return [];
  const whole = SHELVES.get(words.join('-'));
  if (whole !== undefined) return [whole];
  return words.flatMap((word) => SHELVES.get(word) ?? []);
}

/** Returns a name in lower case, without diacritics, its words joined by hyphens. */
function plain(name: string): string {
  return normalForm(name, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-');
}
