import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../../scripts/pipeline/digest/compose/shares.ts';
import { composeWorldsTake, takeOrder } from '../../../../scripts/pipeline/digest/compose/worlds-take.ts';
import type { DayArticle } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import type { Take } from '../../../../src/schemas/take.ts';
import { makeArticles } from '../../../support/make-day.ts';

const sources = ['fr-a', 'de-b', 'ke-c', 'us-d', 'us-e', 'us-f', 'in-g', 'jp-h', 'br-i', 'za-j'];
const articles = makeArticles(
  sources.map((source) => ({ source, title: `Talks end, writes ${source}`, paragraphs: ['They ended.'] })),
);

function take(label: string, places: readonly number[]): Take {
  const of = places.flatMap((place) => articles[place] ?? []);
  const ids = of.map(({ article }) => article.id);
  const evidence = of.slice(0, 2).map(({ article }: DayArticle) => {
    return { article: article.id, side: 'original' as const, block: null, start: 0, end: 5, text: 'Talks' };
  });
  return {
    label,
    named: 'frame',
    articles: ids,
    evidence,
    placed: [],
    share: shareOf(new Set(ids), articles),
  };
}

/** The headline as it was printed. */
const titled = ({ article }: DayArticle) => article.title;

const say = (...takes: Take[]) =>
  composeWorldsTake({ verdict: 'takes', voices: [] }, takes.sort(takeOrder(articles)), articles, titled);

describe('the world’s current take', () => {
  it('is led by the take of the most articles where no other is as wide', () => {
    const { leading, sentence } = say(take('Seen at Home', [3, 4, 5]), take('Seen Abroad', [0, 1, 2, 6, 7]));
    expect(leading).toBe('Seen Abroad');
    expect(sentence).toBe(
      'The articles take different lines: “Seen Abroad” (5 of 10 articles from 8 countries) and “Seen at Home” (3).',
    );
  });

  it('names the take of the most articles first, which does not lead where more countries report another', () => {
    const { leading, sentence } = say(take('Wide', [1, 2]), take('Of One Press', [3, 4, 5]));
    expect(leading).toBeUndefined();
    expect(sentence).toBe(
      'The articles take different lines: “Of One Press” (3 of 10 articles from 8 countries) and “Wide” (2).',
    );
    const [most, fewer, wider] = [
      take('Wide', [0, 1, 2, 6]),
      take('Of One Press', [3, 4, 5]),
      take('In Two Countries', [1, 2]),
    ];
    expect([fewer, wider, most].sort(takeOrder(articles)).map(({ label }) => label)).toEqual([
      'Wide',
      'Of One Press',
      'In Two Countries',
    ]);
  });

  it('says which line most take, then which the others', () => {
    const { sentence } = say(
      take('Talks Fail', [0, 1, 2, 6, 7, 8]),
      take('Small Steps', [3, 4]),
      take('Next Round', [5, 9]),
    );
    expect(sentence).toBe(
      'Most take the line “Talks Fail”: 6 of 10 articles from 8 countries; 2 take “Next Round” and 2 take “Small Steps”.',
    );
  });

  it('counts sources where countries are as many', () => {
    expect(say(take('Two', [0, 1]), take('Wide', [2, 3, 4, 5])).leading).toBe('Wide');
  });

  it('has no leading take where two are reported as widely', () => {
    const { leading, sentence } = say(take('One Side', [0, 1]), take('Other Side', [2, 6]));
    expect(leading).toBeUndefined();
    expect(sentence).toBe(
      'The articles take different lines: “One Side” (2 of 10 articles from 8 countries) and “Other Side” (2).',
    );
  });

  it('has none where the widest has less than two fifths', () => {
    const { leading, sentence } = say(take('Small', [0, 1, 2]), take('Smaller', [6, 7]));
    expect(leading).toBeUndefined();
    expect(sentence).toMatch(/^The articles take different lines: “Small” \(3 of 10 articles/);
  });

  const alone = {
    articles: [articles[9]?.article.id ?? ''],
    evidence: {
      article: articles[9]?.article.id ?? '',
      side: 'original' as const,
      block: null,
      start: 0,
      end: 22,
      text: 'Talks end, writes za-j',
    },
  };

  it('names the voice that stands alone, which never leads', () => {
    const takes = [take('Talks Fail', [0, 1, 2, 6, 7, 8])];
    const { leading, sentence } = composeWorldsTake(
      { verdict: 'one-voice', voices: [alone] },
      takes,
      articles,
      titled,
    );
    expect(leading).toBe('Talks Fail');
    expect(sentence).toBe(
      'Most take the line “Talks Fail”: 6 of 10 articles from 8 countries. za-j leads with “Talks end, writes za-j”.',
    );
  });

  it('names the voice if there is no take next to it', () => {
    const { sentence } = composeWorldsTake({ verdict: 'one-voice', voices: [alone] }, [], articles, titled);
    expect(sentence).toBe('za-j leads with “Talks end, writes za-j”.');
  });

  it('takes copies of one agency for the agency’s voice, and the editions of a publisher for theirs', () => {
    const say = (agency?: string) =>
      composeWorldsTake(
        {
          verdict: 'one-voice',
          voices: [{ ...alone, articles: articles.slice(8).map((each) => each.article.id) }],
        },
        [],
        articles.map((each) => ({ ...each, article: { ...each.article, agency } })),
        titled,
      ).sentence;
    expect(say('Nordbyrå')).toBe('The agency Nordbyrå leads with “Talks end, writes za-j”.');
    expect(say()).toBe('br-i and za-j lead with “Talks end, writes za-j”.');
  });

  it('claims nothing where nothing divides: two headlines of two countries stand side by side', () => {
    const { sentence } = composeWorldsTake(
      { verdict: 'undivided', voices: [] },
      [],
      articles.slice(3),
      titled,
    );
    expect(sentence).toBe('us-d: “Talks end, writes us-d”. in-g: “Talks end, writes in-g”.');
  });

  it('has headlines as their articles are titled', () => {
    const { sentence } = composeWorldsTake(
      { verdict: 'undivided', voices: [] },
      [],
      articles.slice(3),
      ({ source }) => `As shown of ${source.id}`,
    );
    expect(sentence).toBe('us-d: “As shown of us-d”. in-g: “As shown of in-g”.');
  });
});
