import { describe, expect, it } from 'vitest';
import { proveEvidence } from '../../../../scripts/pipeline/digest/split/prove-evidence.ts';
import { isAboutTitle } from '../../../../scripts/pipeline/digest/summarise/about-title.ts';
import { centralSentences } from '../../../../scripts/pipeline/digest/summarise/central-sentences.ts';
import type { Kind } from '../../../../src/schemas/kind.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

const reports: ArticleSketch[] = [
  {
    source: 'de-blatt',
    title: 'Ferry sinks off Ngassel',
    paragraphs: [
      'A ferry with 87 passengers sank off the island of Ngassel on Tuesday. Divers searched the wreck through the night. The harbour café sold out of coffee by noon.',
    ],
  },
  {
    source: 'fr-matin',
    title: 'A ferry goes down near Ngassel',
    paragraphs: [
      'Divers searched through the night for passengers of the ferry that sank off Ngassel. The company had painted its ships in spring.',
    ],
  },
  {
    source: 'ke-post',
    title: 'Passengers rescued as a ferry sinks',
    language: 'sw',
    paragraphs: ['Feri ilizama karibu na Ngassel.'],
    english: {
      title: 'Passengers rescued as a ferry sinks',
      paragraphs: [
        'Most passengers of the ferry that sank off Ngassel were rescued by fishermen on Tuesday.',
      ],
    },
  },
];
const articles = makeArticles(reports);
const summary = centralSentences(articles, () => 'report');

describe('the summary of a story', () => {
  it('is made of sentences that stand in its articles to the letter', () => {
    expect(summary.length).toBeGreaterThan(0);
    for (const sentence of summary) {
      const article = articles.find((each) => each.article.id === sentence.article);
      if (!article) throw new Error('a sentence of no article');
      proveEvidence(sentence, article);
    }
  });

  it('begins with what most articles report, and leaves out what only one reports', () => {
    expect(summary[0]?.text).toContain('sank off');
    expect(summary.map(({ text }) => text).join(' ')).not.toMatch(/coffee|painted/);
  });

  it('takes its second sentence from another take, where the story divides and one can be quoted', () => {
    const ids = articles.map(({ article }) => article.id);
    const takes = [[ids[0], ids[1]], [ids[2]]].map((each) => ({
      articles: each.filter((id) => id !== undefined),
    }));
    const [first, second] = centralSentences(articles, () => 'report', undefined, takes);
    expect(takes.map((take) => take.articles.includes(first?.article ?? ''))).not.toEqual(
      takes.map((take) => take.articles.includes(second?.article ?? '')),
    );
  });

  it('begins with what the title says, and not with what depends on a condition', () => {
    const sketches = [
      'The owner will sell all ships if the ferry that sank off Ngassel on Tuesday was overloaded.',
      'The owner insured the ferry that sank off Ngassel on Tuesday for three million crowns.',
      'Divers rescued passengers from the ferry that sank off Ngassel on Tuesday in the night.',
    ].map((text, index) => ({ source: `s${index}`, title: `Ferry of Ngassel ${index}`, paragraphs: [text] }));
    const first = (title: string): string =>
      centralSentences(makeArticles(sketches), () => 'report', { text: title, certainty: 1 })[0]?.text ?? '';
    expect(first('Divers rescued passengers from ferry')).toContain('Divers');
    expect(first('Owner insured ferry')).toContain('insured');
    expect(first('Owner will sell all ships, ferry overloaded')).not.toContain(' if ');
  });

  it('takes each sentence from another source', () => {
    expect(new Set(summary.map(({ article }) => article)).size).toBe(summary.length);
  });

  it('quotes a sentence once that a source reprints under a headline of its own', () => {
    const [first] = reports;
    if (!first) throw new Error('no report');
    const [paragraph = ''] = first.paragraphs ?? [];
    const sunk = [paragraph.slice(0, paragraph.indexOf('. ') + 1)];
    const quoted = centralSentences(
      makeArticles([
        { ...first, paragraphs: sunk },
        { source: 'za-mail', title: 'Night search in the strait of Ngassel', paragraphs: sunk },
      ]),
      () => 'report',
    );
    expect(quoted.filter(({ text }) => text === sunk[0])).toHaveLength(1);
  });

  it('quotes a translation from its English, and an English article from itself', () => {
    expect(new Set(summary.map(({ side }) => side))).toEqual(new Set(['original']));
    const translated = reports.map(({ title, paragraphs = [], ...report }) => {
      const english = report.english ?? { title, paragraphs };
      return { ...report, language: 'sw', title: 'Feri', paragraphs: ['Feri ilizama.'], english };
    });
    const sides = centralSentences(makeArticles(translated), () => 'report').map(({ side }) => side);
    expect(new Set(sides)).toEqual(new Set(['english']));
  });

  it('quotes a headline whole, though what stands before its dash looks like a dateline', () => {
    const title = 'Ngassel ferries remain unsafe in 2020 – Lindqvist';
    const quoted = centralSentences(
      makeArticles([
        { source: 'a', title, paragraphs: [] },
        { source: 'b', title: 'Ngassel ferries sink again', paragraphs: [] },
      ]),
      () => 'report',
    );
    expect(quoted.map(({ text }) => text)).toContain(title);
  });

  it('leaves out the dateline that a report begins with, and still stands in its article to the letter', () => {
    const filed = makeArticles(
      reports.slice(0, 2).map((report) => ({
        ...report,
        paragraphs: report.paragraphs?.map((text) => `NGASSEL (Agency) — ${text}`) ?? [],
      })),
    );
    const sentences = centralSentences(filed, () => 'report');
    expect(sentences.map(({ text }) => text).join(' ')).not.toContain('NGASSEL');
    for (const sentence of sentences) {
      const article = filed.find((each) => each.article.id === sentence.article);
      if (!article) throw new Error('a sentence of no article');
      proveEvidence(sentence, article);
    }
    expect(sentences[0]?.start).toBe('NGASSEL (Agency) — '.length);
  });

  it.each([
    'It sank off the island of Ngassel with 87 passengers on Tuesday.',
    'Meanwhile, divers searched for passengers of the ferry off Ngassel.',
    'As reporters of the ferry off Ngassel learned, this was reported by the coast guard.',
    'Those divers searched for passengers of the ferry that sank off Ngassel on Tuesday.',
    'This came after a ferry with 87 passengers sank off Ngassel on Tuesday.',
    '"They searched for passengers of the ferry off Ngassel all night," divers said.',
  ])('does not quote a sentence that leans on another: %s', (leaning) => {
    const [first, second] = reports as [ArticleSketch, ArticleSketch];
    const day = makeArticles([{ ...first, paragraphs: [leaning] }, second]);
    expect(centralSentences(day, () => 'report').map(({ text }) => text)).not.toContain(leaning);
  });

  it('quotes what was done this Friday', () => {
    const [first, second] = reports as [ArticleSketch, ArticleSketch];
    const quoted =
      'This Friday, a ferry with 87 passengers sank off the island of Ngassel, the coast guard said.';
    const day = makeArticles([{ ...first, paragraphs: [quoted] }, second]);
    expect(centralSentences(day, () => 'report').map(({ text }) => text)).toContain(quoted);
  });

  it('is empty where one voice alone can be read in English', () => {
    const copies = reports.slice(0, 2).map((report) => ({ ...report, agency: 'AFP' }));
    expect(centralSentences(makeArticles(copies), () => 'report')).toEqual([]);
  });

  describe('quotes reports', () => {
    const sourcesQuoted = (kinds: Record<string, Kind>) =>
      centralSentences(articles, ({ source }) => kinds[source.id] ?? 'report').map(
        ({ article }) => articles.find((each) => each.article.id === article)?.source.id,
      );

    it.each<Kind>(['opinion', 'live', 'explainer', 'roundup', 'routine', 'photo', 'feature'])(
      'and no %s where two sources have a report',
      (kind) => {
        expect(sourcesQuoted({ 'de-blatt': kind })).toHaveLength(2);
        expect(sourcesQuoted({ 'de-blatt': kind })).not.toContain('de-blatt');
      },
    );

    it('and prefers a feature to an opinion as the second article, after the report', () => {
      expect(sourcesQuoted({ 'de-blatt': 'opinion', 'fr-matin': 'feature' })).toEqual([
        'ke-post',
        'fr-matin',
      ]);
    });

    it('and two voices still where there is no report', () => {
      const kinds: Record<string, Kind> = { 'de-blatt': 'opinion', 'fr-matin': 'live', 'ke-post': 'opinion' };
      expect(sourcesQuoted(kinds)).toHaveLength(2);
    });
  });
});

describe('under a title', () => {
  const mixed = makeArticles([
    {
      source: 'gb-post',
      title: 'US halts student visa appointments',
      paragraphs: [
        'The US government halted visa appointments of foreign students on Tuesday, officials said.',
      ],
    },
    {
      source: 'ca-star',
      title: 'Canada can join missile shield for free, US leader says',
      paragraphs: [
        'The US leader said on Tuesday that Canada can join the missile shield for free, officials said.',
      ],
    },
    {
      source: 'fr-matin',
      title: 'Students wait as US stops visas',
      paragraphs: [
        'Appointments for a student visa were halted at every US embassy on Tuesday, officials said.',
      ],
    },
  ]);
  const quoted = (certainty: number): (string | undefined)[] =>
    centralSentences(mixed, () => 'report', { text: 'US halts student visa appointments', certainty }).map(
      ({ article }) => mixed.find((each) => each.article.id === article)?.source.id,
    );

  it('nothing about something else is quoted where the articles may be of several events', () => {
    expect(new Set(quoted(0.4))).toEqual(new Set(['gb-post', 'fr-matin']));
  });

  it('a sentence that shares only who acts is quoted where they are surely one', () => {
    const text = 'Saltmere leader vetoes sale of last ferry';
    const one = makeArticles([
      {
        source: 'gb-post',
        title: text,
        paragraphs: ['The leader of Saltmere vetoed the sale of its last ferry on Tuesday.'],
      },
      {
        source: 'fr-matin',
        title: 'Saltmere keeps ship',
        paragraphs: ['Two deckhands of the Saltmere ferry were dismissed after the decision on Tuesday.'],
      },
    ]);
    const countAt = (certainty: number): number =>
      centralSentences(one, () => 'report', { text, certainty }).filter(({ block }) => block !== null).length;
    expect([countAt(0.9), countAt(0.4)]).toEqual([2, 1]);
  });

  it('more must be shared the less sure the story is, evenly between the two', () => {
    const openings = [new Set(['ferri', 'sale', 'harbour', 'veto', 'leader']), new Set(['ferri'])];
    const needs = (certainty: number): boolean =>
      isAboutTitle({ text: 'ferry sale harbour veto leader', certainty }, openings)(new Set(['sale']));
    // One of four words of weight log 3, beside one of log 2: 0.216 of the whole.
    expect([0.7, 0.65, 0.63, 0.6].map(needs)).toEqual([true, true, false, false]);
  });
});
