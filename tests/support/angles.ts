import type { Clusterer } from '../../scripts/pipeline/digest/cluster/clusterer.ts';
import type { DayArticle } from '../../scripts/pipeline/snapshot/day-article.ts';
import type { Framing, Split, Splitter } from '../../scripts/pipeline/digest/split/splitter.ts';
import type { Evidence, OneVoice } from '../../src/schemas/take.ts';
import { makeSnapshot, type ArticleSketch } from './make-day.ts';

/** The event of a sketch stands where its source would have filed it. */
const about = (section: string, ...sketches: ArticleSketch[]): ArticleSketch[] =>
  sketches.map((sketch) => ({ ...sketch, section }));

/** The name of the take whose name is a headline. */
export const LONG =
  'Fishers of Ostrevik Bay accuse the port authority of hiding for two winters that the new sea wall was cracking';

/** The headline of a voice of one source, which is not in English. */
export const VOICE = 'Sju frågor som hamnen inte vill svara på';

/** A day of invented events that shows whatever takes can look like. */
export const anglesDay = makeSnapshot([
  ...about(
    'wall',
    { source: 'no-fjord', title: LONG, paragraphs: ['Fishers knew of the cracks.'] },
    { source: 'pt-mare', title: 'Port hid the cracks, say fishers', paragraphs: ['The port hid them.'] },
    { source: 'de-hafen', title: 'Minister promises a new wall', paragraphs: ['A wall by May.'] },
    { source: 'nl-kade', title: 'New sea wall by May, minister says', paragraphs: ['It is promised.'] },
    { source: 'se-tiden', title: VOICE, language: 'sv' },
    { source: 'ca-post', title: 'Sea wall of Ostrevik Bay cracks' },
  ),
  ...about(
    'rail',
    { source: 'jp-asa', title: 'Night trains return to Grunvalk', paragraphs: ['The trains are back.'] },
    { source: 'kr-bom', title: 'Grunvalk has its night trains back', paragraphs: ['They run again.'] },
    { source: 'th-courier', title: 'Sleeping cars cost 90 crowns a berth', agency: 'Nordbyrå' },
    { source: 'vn-tin', title: 'Sleeping cars cost 90 crowns, a berth', agency: 'Nordbyrå' },
  ),
  ...about(
    'comet',
    { source: 'br-sol', title: 'Comet of Arvandel seen with the naked eye' },
    { source: 'eg-nil', title: 'Where to look for the Arvandel comet tonight' },
  ),
  ...about(
    'bakery',
    { source: 'ie-bell', title: 'Bakers strike over flour' },
    { source: 'gb-lamp', title: 'No bread on Monday' },
    { source: 'in-dawn', title: 'Flour price behind bakers’ strike' },
    { source: 'pk-dusk', title: 'Flour is dear, and bakers stop' },
  ),
  ...about(
    'choir',
    { source: 'ch-berg', title: 'Choir sings on the pass' },
    { source: 'ch-berg', title: 'The choir on the pass, again' },
  ),
  ...about('owl', { source: 'nz-kea', title: 'Owl found in a post box' }),
]);

const eventOf = new Map(anglesDay.articles.map(({ id, section = '' }) => [id, section]));

/** Groups by the event that the sketches name. */
export const anglesClusterer: Clusterer = {
  cluster: (articles) =>
    [...Map.groupBy(articles, ({ article }) => eventOf.get(article.id)).values()].map((event) => ({
      links: event.map(({ article }) => ({ article: article.id, score: 0.9, shared: ['sea', 'wall'] })),
      near: [],
      certainty: 0.9,
      sure: event.map(({ article }) => article.id),
    })),
  goOn: (today) => today.map(() => undefined),
  compareHeadlines: (stories) => stories.map(() => []),
};

/** Of each event what the sketches show. */
export const anglesSplitter: Splitter = {
  split: (articles) => SPLITS[articles[0]?.article.section ?? '']?.(articles) ?? undivided,
};

const undivided: Split = { verdict: 'undivided', framings: [], voices: [] };

const SPLITS: Record<string, (articles: readonly DayArticle[]) => Split> = {
  wall: (all) => ({
    verdict: 'takes',
    framings: [
      {
        ...framing(all, LONG, ['no-fjord', 'pt-mare']),
        named: 'headline',
        act: 'accuse',
        placed: [
          { article: idOf(all, 'no-fjord'), words: ['accuse', 'hiding'] },
          { article: idOf(all, 'pt-mare'), words: ['hid', 'fishers'] },
        ],
      },
      {
        ...framing(all, 'Minister Promises a Wall', ['de-hafen', 'nl-kade']),
        named: 'clause',
        act: 'promise',
        placed: [
          { article: idOf(all, 'de-hafen'), words: ['promises'] },
          { article: idOf(all, 'nl-kade'), words: ['minister', 'by May'] },
        ],
      },
    ],
    voices: [voice(all, ['se-tiden'])],
  }),
  rail: (all) => ({
    verdict: 'one-voice',
    framings: [{ ...framing(all, 'Night Trains Return', ['jp-asa', 'kr-bom']), named: 'frame' }],
    voices: [{ ...voice(all, ['th-courier', 'vn-tin']), act: 'scale' }],
  }),
  bakery: (all) => ({
    verdict: 'takes',
    framings: [
      { ...framing(all, 'Strike Empties Shelves', ['ie-bell', 'gb-lamp']), named: 'model' },
      { ...framing(all, 'Dear Flour', ['in-dawn', 'pk-dusk']), named: 'model' },
    ],
    voices: [],
    writtenBy: 'invented-model',
  }),
};

function framing(all: readonly DayArticle[], label: string, sources: readonly string[]): Framing {
  const articles = sources.map((source) => idOf(all, source));
  return {
    label,
    named: 'frame',
    articles,
    evidence: sources.map((source) => headline(all, source)),
    placed: [],
  };
}

function voice(all: readonly DayArticle[], sources: readonly string[]): OneVoice {
  const [first = ''] = sources;
  return { articles: sources.map((source) => idOf(all, source)), evidence: headline(all, first) };
}

function headline(all: readonly DayArticle[], source: string): Evidence {
  const { article } = ofSource(all, source);
  const side = article.language === 'en' ? 'english' : 'original';
  const text = article.title;
  return { article: article.id, side, block: null, start: 0, end: text.length, text };
}

const idOf = (all: readonly DayArticle[], source: string): string => ofSource(all, source).article.id;

function ofSource(all: readonly DayArticle[], source: string): DayArticle {
  const found = all.find((each) => each.source.id === source);
  if (!found) throw new Error(`no article of ${source} was sketched`);
  return found;
}
