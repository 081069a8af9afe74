import { describe, expect, it } from 'vitest';
import { sparseClusterer } from '../../../../scripts/pipeline/digest/cluster/sparse-clusterer.ts';
import { inDayOrder } from '../../../../scripts/pipeline/gather/translate/day-order.ts';
import { rankArticles } from '../../../../scripts/pipeline/gather/translate/rank-articles.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const languages = ['de', 'fr', 'es'];
const { articles } = makeSnapshot(
  Array.from({ length: 12 }, (_, at) => ({
    source: `zz-${at}`,
    title: `Satz ${at}`,
    language: languages[at % 3] ?? '',
  })),
);

describe('the order of a day', () => {
  it('begins with the most widely reported stories, band by band, and ends with articles of no story', () => {
    const ranks = new Map(articles.slice(0, 9).map(({ id }, at) => [id, at]));
    const ordered = inDayOrder(articles.toReversed(), ranks);
    const bands = ordered.map(({ id }) => Math.floor(Math.log2((ranks.get(id) ?? Infinity) + 1)));
    expect(bands).toEqual([0, 1, 1, 2, 2, 2, 2, 3, 3, Infinity, Infinity, Infinity]);
  });

  it('has each language of a band together, so that a model is loaded once', () => {
    const ranks = new Map(articles.map(({ id }) => [id, 3]));
    const ordered = inDayOrder(articles, ranks).map(({ language }) => language);
    const changes = ordered.filter((language, at) => at > 0 && language !== ordered[at - 1]);
    expect(changes).toHaveLength(2);
  });

  it('is by how many publishers report a story', () => {
    const tell = (source: string, title: string, summary: string) => ({
      source,
      title,
      paragraphs: [summary],
    });
    const day = makeSnapshot([
      tell(
        'fr-a',
        'Ferry sinks off Lerwick in storm',
        'The ferry Solan sank off Lerwick in a storm on Monday.',
      ),
      tell('de-b', 'Storm sinks ferry Solan off Lerwick', 'The ferry Solan sank in a storm off Lerwick.'),
      tell('gb-c', 'Ferry Solan sinks near Lerwick', 'A storm sank the ferry Solan near Lerwick on Monday.'),
      tell('it-d', 'Parliament of Andorra passes bee law', 'Andorra protects wild bees with a new law.'),
      tell('es-e', 'Andorra passes law on wild bees', 'The parliament of Andorra passed a law on bees.'),
      tell('pt-f', 'Chess champion opens school in Porto', 'A school of chess opened in Porto.'),
    ]);
    const ranks = rankArticles(day.articles, [], day.sources, sparseClusterer());
    const rankOf = (source: string) =>
      ranks.get(day.articles.find((each) => each.source === source)?.id ?? '');
    expect(['fr-a', 'de-b', 'gb-c', 'it-d', 'es-e', 'pt-f'].map(rankOf)).toEqual([0, 0, 0, 1, 1, undefined]);
    expect(rankArticles(day.articles.toReversed(), [], day.sources, sparseClusterer())).toEqual(ranks);
  });
});
