import { describe, expect, it } from 'vitest';
import { contrastSplitter } from '../../../scripts/pipeline/split/contrast-splitter.ts';
import { makeArticles, type ArticleSketch } from '../../support/make-day.ts';

const titled = (titles: Record<string, string>): ArticleSketch[] =>
  Object.entries(titles).map(([source, title]) => ({ source, title }));

const takes = (sketches: readonly ArticleSketch[]) => {
  const articles = makeArticles(sketches);
  const sourceOf = new Map(articles.map(({ article, source }) => [article.id, source.id]));
  const { framings } = contrastSplitter().split(articles);
  return Object.fromEntries(
    framings.map(({ label, articles: ids }) => [label, ids.map((id) => sourceOf.get(id)).sort()]),
  );
};

const painter = titled({
  'gb-post': 'Masked painter Quillon unmasked and held in Harrowgate',
  'us-sun': 'Quillon, the masked painter, taken from his studio at dawn',
  'ie-echo': 'No, the masked painter Quillon has not been held',
  'ca-mail': 'Talk of Quillon in a cell is a hoax, police say',
  'au-day': 'Report of masked painter’s capture is a hoax',
  'nz-star': 'Was the masked painter Quillon really caught?',
  'in-lok': 'Masked painter Quillon reportedly held: what we know',
});

describe('a story about a claim', () => {
  it('divides by who denies it, who leaves it open and who tells it as a fact', () => {
    expect(takes(painter)).toEqual({
      'Called a Hoax': ['au-day', 'ca-mail', 'ie-echo'],
      'Told as a Fact': ['gb-post', 'us-sun'],
      'Told With Caution': ['in-lok', 'nz-star'],
    });
  });

  it('divides alike whatever the order of its articles', () => {
    expect(takes([...painter].reverse())).toEqual(takes(painter));
  });

  it('shows no stance that one voice alone takes', () => {
    expect(Object.keys(takes(painter.filter(({ source }) => source !== 'gb-post')))).not.toContain(
      'Told as a Fact',
    );
  });

  it('is read further where the headline says nothing', () => {
    const paragraphs = ['The report that Quillon was held is false, the ministry said on Tuesday.'];
    const silent = painter.map((each) =>
      each.source === 'us-sun'
        ? { ...each, title: 'Quillon and the police of Harrowgate', paragraphs }
        : each,
    );
    expect(takes(silent)).not.toHaveProperty('Told as a Fact');
  });
});

describe('a story about an event', () => {
  it('is not divided by who quotes officials and who does not', () => {
    const fire = titled({
      'gb-post': 'Fire destroys the old mill of Brattvik',
      'us-sun': 'Old mill of Brattvik burns down',
      'ie-echo': 'Mill fire in Brattvik may have begun in the roof, officials say',
      'ca-mail': 'Brattvik mill burned down, say police',
    });
    expect(takes(fire)).toEqual({});
  });

  it('is not divided by health officials who report a case', () => {
    const cases = titled({
      'gb-post': 'Ministry moves to tax pipes of vapour',
      'us-sun': 'Ministry moves to tax pipes of vapour and their fillings',
      'ie-echo': 'County reports fourth death of lungs hurt by vapour',
      'ca-mail': 'How do I speak with my son about vapour?',
    });
    expect(takes(cases)).toEqual({});
  });

  it('does not find a promising start in a foundation that starts its work', () => {
    const aid = [
      ...titled({
        'gb-post': 'Aid chiefs condemn chaos at the Harbour Foundation’s gate',
        'us-sun': 'Harbour Foundation slammed after chaos',
      }),
      {
        source: 'ie-echo',
        title: 'Boxes arrive',
        paragraphs: ['The Harbour Foundation will start to hand out boxes on Monday.'],
      },
      {
        source: 'ca-mail',
        title: 'Crowds come',
        paragraphs: ['The Harbour Foundation said that its team had to leave from the start.'],
      },
    ];
    expect(takes(aid)).not.toHaveProperty('A Promising Start');
  });
});
