import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../scripts/pipeline/gather/day/candidate.ts';
import { dropCopies } from '../../../../scripts/pipeline/gather/day/drop-copies.ts';
import { dropRepeats } from '../../../../scripts/pipeline/gather/day/drop-repeats.ts';
import { composeArticle } from '../../../../scripts/pipeline/gather/day/compose-article.ts';
import { plainAddress } from '../../../../scripts/text/plain-address.ts';
import { STORY } from '../../../support/make-page.ts';
import { makeSource } from '../../../support/make-source.ts';
import { inLittleWork } from '../../../support/work-time.ts';

let position = 0;

function candidate(
  source: string,
  url: string,
  title: string,
  paragraphs: readonly string[] = [],
): Candidate {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const entry = {
    feed: `http://${source}.test/feed.xml`,
    position: ++position,
    url,
    title,
    blocks,
    published: '2026-03-10T06:00:00Z',
  };
  return { source: makeSource(source), entry, address: plainAddress(url) };
}

describe('an entry that comes again', () => {
  it.each([
    ['https://fr-a.test/1?utm_source=rss', 'https://fr-a.test/1'],
    ['https://fr-a.test/1?xtor=RSS-1&at_medium=RSS', 'https://fr-a.test/1'],
    ['https://fr-a.test/1?id=2&mtm_campaign=feed', 'https://fr-a.test/1?id=2'],
    ['https://m.fr-a.test/1', 'https://www.fr-a.test/1'],
    ['https://fr-a.test/1/amp/', 'https://fr-a.test/1'],
    ['https://fr-a.test/amp/1', 'https://fr-a.test/1'],
    ['http://fr-a.test/1.amp.html', 'https://fr-a.test/1.html'],
    ['https://fr-a.test/1?outputType=amp', 'https://fr-a.test/1/'],
    ['https://fr-a.test/a/index.html', 'https://fr-a.test/a/#top'],
  ])('%s is %s', (one, other) => {
    const { kept, dropped } = dropRepeats([
      candidate('fr-a', one, 'Salt'),
      candidate('fr-a', other, 'Pepper'),
    ]);
    expect(kept).toHaveLength(1);
    expect(dropped).toMatchObject([{ stage: 'select', reason: 'repeated' }]);
  });

  it('but another query is another page', () => {
    const two = [
      candidate('fr-a', 'https://fr-a.test/?id=1', 'A'),
      candidate('fr-a', 'https://fr-a.test/?id=2', 'B'),
    ];
    expect(dropRepeats(two).kept).toHaveLength(2);
  });

  it('stays with the source whose site it is', () => {
    const lent = candidate('de-b', 'https://www.fr-a.test/1', 'Salt');
    const own = candidate('fr-a', 'https://www.fr-a.test/1', 'Salt');
    expect(dropRepeats([lent, own]).kept).toEqual([own]);
  });

  it('by its headline is a repeat within a source, and not between two', () => {
    const same = (source: string, n: number) =>
      candidate(source, `https://${source}.test/${n}`, n === 1 ? 'Salt: found' : 'SALT found');
    const { kept } = dropRepeats([same('fr-a', 1), same('fr-a', 2), same('de-b', 1)]);
    expect(kept.map(({ source }) => source.id)).toEqual(['fr-a', 'de-b']);
  });
});

describe('a text that comes again', () => {
  const gathered = (source: string, n: number, paragraphs: readonly string[]) => {
    const each = candidate(source, `https://${source}.test/${n}`, `Title ${n}`, paragraphs);
    const article = composeArticle(each, {}, '2026-03-10T09:00:00Z');
    if (!article) throw new Error('no article');
    return { candidate: each, article };
  };

  it('is dropped within a source, kept between sources, and all of them name the agency that one names', () => {
    const credited = ['SALTMERE (AFP) – Council votes.', ...STORY];
    const { kept, dropped } = dropCopies([
      gathered('fr-a', 1, STORY),
      gathered('fr-a', 2, STORY.slice(0, 3)),
      gathered('de-b', 3, credited),
      gathered('gb-c', 4, [
        'Quite another text, of a festival in the hills that nobody had expected to be so well visited this year.',
      ]),
    ]);
    expect(kept.map(({ article }) => [article.source, article.agency])).toEqual([
      ['fr-a', 'AFP'],
      ['de-b', 'AFP'],
      ['gb-c', undefined],
    ]);
    expect(dropped).toMatchObject([
      { reason: 'repeated', detail: 'its text is that of another article of fr-a' },
    ]);
  });

  it('is looked for among six hundred articles in seconds', () => {
    const many = Array.from({ length: 600 }, (_, n) =>
      gathered(
        'fr-a',
        n,
        STORY.map((text) => text.replaceAll(' ', ` ${n} `)),
      ),
    );
    expect(inLittleWork(5_000, () => dropCopies(many)).kept).toHaveLength(600);
  });
});
