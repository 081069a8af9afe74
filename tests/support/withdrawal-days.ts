import sharp from 'sharp';
import { joinArticles } from '../../scripts/pipeline/snapshot/day-article.ts';
import { pictureName } from '../../scripts/pipeline/snapshot/picture-name.ts';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { earlierStories } from '../../scripts/pipeline/digest/thread/earlier-stories.ts';
import { articleHeadline } from '../../scripts/pipeline/snapshot/article-headline.ts';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import { flood } from './flood.ts';
import { type ArticleSketch, makeSnapshot } from './make-day.ts';

/** Three days of one flood. */
export const DAYS = ['2026-03-19', '2026-03-20', '2026-03-21'] as const;

/** Words of one article, found nowhere else: in its title, in its text, and its source. */
export const UNIQUE = { title: 'Zwiebelhornisse', text: 'Quastenflosserin', source: 'al-vetem' } as const;

/**
 * Three days. The first has a country that no other day has, and a picture; one of its articles gives the story its title, and
 * has words of its own. The others go on with the story, and the feeds of the second still list that article.
 */
export async function withdrawalDays(): Promise<Snapshot[]> {
  const [first, second, third] = DAYS;
  const one = await withPicture(dayOf(first, '4,300 leave', true), UNIQUE.source);
  const told = (from: Snapshot, day: string): Snapshot['earlier'] => {
    const { stories } = composeSnapshot(from, defaultDigestOptions('licensed'));
    return earlierStories(stories, joinArticles(from), from.earlier, day);
  };
  const named = one.articles.find(({ source }) => source === UNIQUE.source);
  const two = dayOf(second, 'the water falls', false, told(one, second));
  const sources = [...two.sources, ...one.sources.filter(({ id }) => id === UNIQUE.source)];
  const headlines = named ? [articleHeadline(named, undefined, undefined)] : [];
  const twoListed = { ...two, headlines, sources: sources.sort((a, b) => (a.id < b.id ? -1 : 1)) };
  return [one, twoListed, dayOf(third, 'they return', false, told(twoListed, third))];
}

function dayOf(day: string, more: string, isFirst: boolean, earlier: Snapshot['earlier'] = []): Snapshot {
  const at = `${day}T09:00:00Z`;
  const own = {
    ...flood(UNIQUE.source, at, more),
    title: `Welsa flood at Tarnowbrück, 4,300 leave at noon near ${UNIQUE.title}`,
    paragraphs: [
      `The river Welsa burst its banks at Tarnowbrück, said the ${UNIQUE.text}. Mayor Katarzyna Lindqvist spoke of the dam at Oberfelden: ${more}.`,
    ],
  };
  const others = [flood('de-blatt', at, more), flood('fr-matin', at, `${more} at noon`)].map((each) =>
    // A title in native English comes first, so the first day's story has that of the other article.
    isFirst ? { ...each, language: 'de' } : each,
  );
  const alone = {
    source: 'gb-post',
    published: at,
    title: 'Choir of Ardnamore sings again',
    paragraphs: ['The choir of Ardnamore sang in its chapel for the first time since the roof was mended.'],
  };
  const made = makeSnapshot([...others, alone, ...(isFirst ? [own, ferry(at)] : [])]);
  const articles = made.articles.map((article) => ({ ...article, fetched: `${day}T23:59:59Z` }));
  return { ...made, articles, earlier, manifest: { ...made.manifest, day, sealedAt: `${day}T23:59:59Z` } };
}

const ferry = (published: string): ArticleSketch => ({
  source: 'is-frett',
  published,
  title: 'Ferry of Hrísey is painted blue',
  paragraphs: ['Painters needed four days and eleven buckets for the hull, which had been red since 1984.'],
});

/** The same day with a picture in the article of one source. */
async function withPicture(snapshot: Snapshot, source: string): Promise<Snapshot> {
  const [width, height] = [480, 320];
  const drawn = sharp({ create: { width, height, channels: 3, background: '#357' } });
  const bytes = new Uint8Array(await drawn.avif().toBuffer());
  const file = { file: pictureName(bytes), width, height, bytes: bytes.length };
  const image = { url: `https://${source}.example/lead.jpg`, alt: 'A bridge', files: [file] };
  const articles = snapshot.articles.map((each) => (each.source === source ? { ...each, image } : each));
  return { ...snapshot, articles, pictures: new Map([[file.file, bytes]]) };
}
