import { describe, expect, it } from 'vitest';
import { divideClaim } from '../../../../scripts/pipeline/digest/split/divide-claim.ts';
import { readPassages } from '../../../../scripts/pipeline/digest/split/passages.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

const titled = (titles: Record<string, string>): ArticleSketch[] =>
  Object.entries(titles).map(([source, title]) => ({ source, title }));

/** For each take its label and the sources of its articles, and the sources of those who stand alone. */
const read = (sketches: readonly ArticleSketch[]) => {
  const articles = makeArticles(sketches);
  const sourceOf = new Map(articles.map(({ article, source }) => [article.id, source.id]));
  const sources = (ids: readonly string[]) => ids.map((id) => sourceOf.get(id) ?? '').sort();
  const readings = articles.flatMap((article) => readPassages(article) ?? []);
  const split = divideClaim(readings) ?? { framings: [], voices: [] };
  return {
    ...split,
    takes: Object.fromEntries(split.framings.map(({ label, articles: ids }) => [label, sources(ids)])),
    alone: split.voices.map(({ articles: ids, evidence }) => ({
      sources: sources(ids),
      quote: evidence.text,
    })),
    words: Object.fromEntries(
      split.framings.flatMap(({ placed }) =>
        placed.map(({ article, words }) => [sourceOf.get(article) ?? '', words]),
      ),
    ),
  };
};

const takes = (sketches: readonly ArticleSketch[]) => read(sketches).takes;

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
  it('divides by who denies it, who leaves it open and who states it', () => {
    expect(takes(painter)).toEqual({
      'Claim Disputed': ['au-day', 'ca-mail', 'ie-echo'],
      'Reported as Fact': ['gb-post', 'us-sun'],
      'Reported as an Open Question': ['in-lok', 'nz-star'],
    });
  });

  it('divides alike whatever the order of its articles', () => {
    expect(takes([...painter].reverse())).toEqual(takes(painter));
  });

  it('is called a hoax only where every headline of the take does', () => {
    expect(takes(painter.filter(({ source }) => source !== 'ie-echo'))).toHaveProperty('Called a Hoax', [
      'au-day',
      'ca-mail',
    ]);
  });

  it('shows for each article the words that put it in its take', () => {
    expect(read(painter).words).toMatchObject({
      'ie-echo': ['No,', 'not been held'],
      'ca-mail': ['hoax'],
      'in-lok': ['reportedly', 'what we know'],
      'nz-star': ['Was the masked painter Quillon really caught?'],
      'gb-post': ['Masked', 'painter', 'Quillon', 'held'],
    });
  });

  it('quotes one headline a voice, four at most', () => {
    const more = titled({ 'dk-nyt': 'Quillon hoax fooled us', 'se-dag': 'The Quillon hoax, explained' });
    const { framings } = read([...painter, ...more]);
    expect(framings.map(({ label, evidence }) => [label, evidence.map(({ text }) => text)])).toContainEqual([
      'Claim Disputed',
      [
        'No, the masked painter Quillon has not been held',
        'Talk of Quillon in a cell is a hoax, police say',
        'Report of masked painter’s capture is a hoax',
        'Quillon hoax fooled us',
      ],
    ]);
    expect(framings.map(({ named }) => named)).toEqual(['frame', 'frame', 'frame']);
  });

  it('is seen where one voice denies what others state in the same words', () => {
    const heist = titled({
      'gb-post': 'Thieves stole crown of Brattvik from museum vault',
      'us-sun': 'Crown of Brattvik stolen from vault of museum',
      'ie-echo': 'Crown of Brattvik was stolen from the museum',
      'ca-mail': 'Theft of crown of Brattvik from museum vault is a hoax',
    });
    expect(read(heist).takes).toEqual({ 'Reported as Fact': ['gb-post', 'ie-echo', 'us-sun'] });
    expect(read(heist).alone.map(({ sources }) => sources)).toEqual([['ca-mail']]);
  });

  it('shows a claim of a single voice next to its takes', () => {
    const { takes: shared, alone, framings } = read(painter.filter(({ source }) => source !== 'gb-post'));
    expect(Object.keys(shared)).not.toContain('Reported as Fact');
    expect(alone).toEqual([
      { sources: ['us-sun'], quote: 'Quillon, the masked painter, taken from his studio at dawn' },
    ]);
    expect(framings.length).toBeGreaterThanOrEqual(2);
  });

  it('is divided if one take has a single voice next to it', () => {
    const {
      takes: shared,
      alone,
      framings,
    } = read(painter.filter(({ source }) => ['ca-mail', 'au-day', 'ie-echo', 'gb-post'].includes(source)));
    expect(Object.keys(shared)).toEqual(['Claim Disputed']);
    expect(alone.map(({ sources }) => sources)).toEqual([['gb-post']]);
    expect(framings).toHaveLength(1);
  });

  it('counts copies of one agency, and one headline under two names, as one voice', () => {
    const copied = painter.map((each) =>
      each.source === 'us-sun'
        ? { ...each, title: 'Masked painter Quillon unmasked and held in Harrowgate' }
        : each,
    );
    expect(read(copied).alone.map(({ sources }) => sources)).toEqual([['gb-post', 'us-sun']]);
    const agency = painter.map((each) =>
      ['gb-post', 'us-sun'].includes(each.source) ? { ...each, agency: 'AFP' } : each,
    );
    expect(read(agency).alone.map(({ sources }) => sources)).toEqual([['gb-post', 'us-sun']]);
  });

  it('takes an article that neither doubts nor states the claim for neither', () => {
    const aside = titled({
      'dk-nyt': 'Ten murals to see this spring',
      'se-dag': 'Quillon: the masked painter',
    });
    const placed = Object.values(takes([...painter, ...aside])).flat();
    expect(placed).not.toContain('dk-nyt');
    expect(placed).not.toContain('se-dag');
    expect(placed).toContain('us-sun');
  });

  it('is read further where the headline says nothing', () => {
    const paragraphs = [
      'The report that the masked painter Quillon was held is false, the ministry said on Tuesday.',
    ];
    const silent = painter.map((each) =>
      each.source === 'us-sun'
        ? { ...each, title: 'Quillon and the police of Harrowgate', paragraphs }
        : each,
    );
    expect(takes(silent)['Claim Disputed']).toContain('us-sun');
    expect(takes(silent)).not.toHaveProperty('Reported as Fact');
  });

  it('shows nobody alone whose headline does not', () => {
    const paragraphs = [
      'The report that the masked painter Quillon was held is false, the ministry said on Tuesday.',
    ];
    const silent = [
      ...painter.filter(({ source }) => ['gb-post', 'us-sun', 'in-lok', 'nz-star'].includes(source)),
      { source: 'dk-nyt', title: 'Quillon and the police of Harrowgate', paragraphs },
    ];
    expect(read(silent).alone).toEqual([]);
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

  it('is not divided by cues that modify something else', () => {
    const court = titled({
      'gb-post': 'Alleged rapist castrated in Brattvik jail',
      'us-sun': 'Fake passport seller jailed in Brattvik',
      'ie-echo': 'Suspected thief jailed in Brattvik',
      'ca-mail': 'Brattvik jail fire claims lives',
      'au-day': 'Brattvik jail riot: mayor claims victory',
      'nz-star': 'Brattvik jail riot ends',
    });
    expect(read(court).framings).toEqual([]);
  });

  it('is not divided by who denies a charge and who reports it', () => {
    const trial = titled({
      'gb-post': 'Mayor of Brattvik denies charges of bribery',
      'us-sun': 'Mayor of Brattvik denies bribery',
      'ie-echo': 'Brattvik mayor allegedly took bribes, court hears',
      'ca-mail': 'Brattvik mayor goes on trial for bribery',
      'au-day': 'Bribery trial of Brattvik mayor opens',
    });
    expect(read(trial).framings).toEqual([]);
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
