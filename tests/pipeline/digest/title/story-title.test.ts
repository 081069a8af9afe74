import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/schemas/kind.ts';
import { storyTitle } from '../../../../scripts/pipeline/digest/title/story-title.ts';
import { tidyDay } from '../../../../scripts/pipeline/digest/title/tidy-day.ts';
import { type ArticleSketch, makeArticles } from '../../../support/make-day.ts';

type Sketch = Omit<ArticleSketch, 'source'> & { kind?: Kind };

/** The title of a story of these articles, the nearest to its centre first; reports unless another kind is given. */
function titled(...sketches: readonly (Sketch | string)[]) {
  const whole = sketches.map((sketch, index) => ({
    source: `gb-${index}`,
    ...(typeof sketch === 'string' ? { title: sketch } : sketch),
  }));
  const articles = makeArticles(whole);
  const tidy = tidyDay(articles);
  const { article, ...title } = storyTitle(
    articles.map((each, index) => ({
      article: each,
      kind: whole[index]?.kind ?? 'report',
      headlines: tidy(each),
    })),
  );
  return { ...title, place: articles.findIndex((each) => each.article.id === article) };
}

const inFinnish = (title: string, english: string): Sketch => ({
  title,
  language: 'fi',
  english: { title: english, paragraphs: [] },
});

describe('a story is titled', () => {
  it('by the most central report in native English', () => {
    expect(
      titled(
        inFinnish('Lautta ajoi karille Saltmeressä', 'Ferry ran aground in Saltmere'),
        'Ferry runs aground off Saltmere',
        'Ferry aground near Saltmere harbour',
      ),
    ).toEqual({ title: 'Ferry runs aground off Saltmere', language: 'en', translated: false, place: 1 });
  });

  it('else by a translation, and says so', () => {
    expect(
      titled(
        { title: 'Färjan gick på grund utanför Saltmere', language: 'sv' },
        inFinnish('Lautta ajoi karille Saltmeressä', 'Ferry ran aground in Saltmere'),
      ),
    ).toEqual({ title: 'Ferry ran aground in Saltmere', language: 'en', translated: true, place: 1 });
  });

  it('else by an original', () => {
    expect(titled({ title: 'Färjan gick på grund utanför Saltmere', language: 'sv' })).toEqual({
      title: 'Färjan gick på grund utanför Saltmere',
      language: 'sv',
      translated: false,
      place: 0,
    });
  });

  it('by the headline whose words the others share', () => {
    expect(
      titled(
        'Harbour master praises calm of passengers',
        'Ferry runs aground off Saltmere',
        'Saltmere ferry aground, none hurt',
        'Tugs free ferry aground off Saltmere',
      ).title,
    ).toBe('Ferry runs aground off Saltmere');
  });

  it('by a sentence before a headline In Title Case that says as much', () => {
    expect(
      titled(
        'Saltmere Ferry Runs Aground In Heavy Fog Near Harbour',
        'Saltmere ferry runs aground in thick fog near harbour',
        'Tugs free ferry that ran aground in fog off Saltmere',
      ).title,
    ).toBe('Saltmere ferry runs aground in thick fog near harbour');
    expect(
      titled(
        'Saltmere Ferry Runs Aground In Heavy Fog Near Harbour',
        'Harbour master praises calm of Saltmere passengers',
        'Tugs free ferry that ran aground in heavy fog off Saltmere',
        'Saltmere ferry aground, none hurt',
      ).title,
    ).toBe('Saltmere Ferry Runs Aground In Heavy Fog Near Harbour');
  });

  it('where words in openings count too', () => {
    const paragraphs = ['The ferry was sold to Norway on Monday.'];
    expect(
      titled(
        { title: 'Saltmere says goodbye at the quay', paragraphs },
        { title: 'Ferry is sold to Norway', paragraphs: ['Saltmere has agreed.'] },
        { title: 'Crowds at the quay in Saltmere', paragraphs },
      ).title,
    ).toBe('Ferry is sold to Norway');
  });

  it('without debris', () => {
    expect(titled('WATCH: Ferry runs aground off Saltmere (VIDEO)').title).toBe(
      'Ferry runs aground off Saltmere',
    );
  });

  it('by the first line of a headline that has two', () => {
    expect(titled('Ferry fares rise from Monday/ a crossing at 1,500 crowns').title).toBe(
      'Ferry fares rise from Monday',
    );
  });
});

describe('of two headlines that say as much, the clearer is the title:', () => {
  const opening = ['The Saltmere ferry ran aground, and its captain Anna Berg was arrested on Monday.'];

  it.each([
    ['the event before the scene', 'At dawn… Navy tugs free Saltmere ferry', 'Navy tugs free Saltmere ferry'],
    [
      'a sentence before one with a fragment after it',
      'Saltmere approves the new ferry fares. For 2030',
      'Saltmere to get new ferry fares in 2030',
    ],
    [
      'whole sentences before one that leans on the other',
      'Anna Berg joins the Saltmere ferry: She will steer it',
      'Anna Berg to steer Saltmere ferry',
    ],
    [
      'a report of what is asked before the bare request',
      'Forgive the captain, mayor begs Saltmere islanders',
      'Mayor asks Saltmere islanders to forgive the captain',
    ],
    [
      'one that says whose ministry before one that does not',
      'Foreign Ministry denied a ban on Saltmere ferry',
      'Ban on Saltmere ferry denied in Norway',
    ],
    [
      'the name of a party before its enemy’s word for it',
      'Occupation warships stop the Saltmere ferry',
      'Norwegian warships stop Saltmere ferry',
    ],
    [
      'what happened before what was to come',
      'Trial of Saltmere ferry captain set to begin',
      'Saltmere ferry captain pleads guilty at trial',
    ],
    [
      'the event before feelings about it',
      'Saltmere residents panic over ferry fire',
      'Saltmere residents saw ferry fire',
    ],
    [
      'a name in capitals before a misspelt one',
      'Anna berg arrested over Saltmere ferry',
      'Captain Anna Berg held over Saltmere ferry',
    ],
    [
      'who it is before an office’s letters',
      'Ex-DPM slapped with ban from Saltmere ferry',
      'Former minister is banned from Saltmere ferry',
    ],
  ])('%s', (_, worse, better) => {
    const place = titled({ title: worse, paragraphs: opening }, { title: better, paragraphs: opening }).place;
    expect(place).toBe(1);
  });

  it('three words that the others share before a longer detail', () => {
    expect(
      titled(
        'Quay counters open tomorrow for holders of old passes',
        'Ferry rationing returns',
        'Ferry rationing begins after years',
        'Ferry rationing announced',
      ).title,
    ).toContain('Ferry rationing');
  });

  it('a name with a small word that is no part of it stays', () => {
    expect(
      titled(
        { title: 'Saltmere ferry runs aground in fog', paragraphs: ['Saltmere Ferry has run for years.'] },
        { title: 'Fog over the islands', paragraphs: ['The ferry ran aground off Saltmere in fog.'] },
      ).place,
    ).toBe(0);
  });
});

describe('while another headline is there, none is titled by', () => {
  const fair = inFinnish('Lautta ajoi karille Saltmeressä', 'Ferry ran aground in Saltmere');

  it.each<Sketch | string>([
    { title: 'Sell the ferry that ran aground in Saltmere', kind: 'opinion' },
    { title: 'Ferry aground in Saltmere and rescue goes on', kind: 'live' },
    { title: 'Ferry aground in Saltmere and four other stories', kind: 'roundup' },
    { title: 'How the Saltmere ferry ran aground', kind: 'explainer' },
    { title: 'Ferry aground in Saltmere seen from above', kind: 'photo' },
    'Did captain of Saltmere ferry sleep?',
    '"I was scared," says passenger of Saltmere ferry',
    'Captain of Saltmere ferry: ‘I saw the rock too late, and it was over’',
    'Ferry runs aground in Saltmere; bank robbed in Northport',
    'Ferry aground',
    'Minister reacts to Saltmere ferry accident',
    'Ferry runs aground in Saltmere after a night of wind and rain in which nobody slept and the captain sang to keep the passengers calm',
  ])('%o', (worse) => {
    expect(titled(worse, fair).place).toBe(1);
  });

  it('and of several that are unfit the least is taken', () => {
    expect(
      titled({ title: 'Sell the Saltmere ferry now', kind: 'opinion' }, 'Who steered the Saltmere ferry?')
        .place,
    ).toBe(1);
  });
});

it('a story without articles has no title', () => {
  expect(() => storyTitle([])).toThrow('title: a story without articles has no title');
});
