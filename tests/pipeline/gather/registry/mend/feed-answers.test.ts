import { describe, expect, it } from 'vitest';
import type { FeedOutcome } from '../../../../../scripts/pipeline/gather/day/read-feeds.ts';
import {
  feedAnswers,
  httpsToAsk,
  mostFailed,
} from '../../../../../scripts/pipeline/gather/registry/mend/feed-answers.ts';
import type { Entry } from '../../../../../src/schemas/entry.ts';
import type { Source } from '../../../../../src/schemas/source.ts';
import { makeSource } from '../../../../support/make-source.ts';

const AT = '2026-11-20T01:00:00Z';
const FEED = 'http://fr-a.test/feed.xml';
const SECURE = 'https://fr-a.test/feed.xml';
const FAILURE = { stage: 'fetch', subject: FEED, reason: 'not found' };
const entry = (title: string, more: Partial<Entry> = {}): Entry => ({
  ...{ feed: FEED, position: 1, title, blocks: [] },
  ...more,
});
const outcome = (changes: Partial<FeedOutcome> = {}): FeedOutcome => ({
  source: makeSource('fr-a'),
  feed: FEED,
  entries: [entry('one'), entry('two')],
  notes: [],
  notModified: false,
  bytes: 1,
  answeredBy: FEED,
  ...changes,
});
const answer = (changes: Partial<FeedOutcome>, https?: FeedOutcome, registry: readonly Source[] = []) =>
  feedAnswers({
    outcomes: [outcome(changes)],
    https: https && new Map([[FEED, https]]),
    registry,
    at: AT,
  }).get(FEED);

/** Ten headlines: the same five twice. */
const tenOf = (titles: readonly string[], language?: string) =>
  [...titles, ...titles].map((title) => entry(title, { language }));
const FRENCH = [
  'Le conseil municipal a voté hier soir la fermeture du vieux pont pour les travaux du printemps',
  'Après plusieurs jours de pluie, la rivière monte et les caves des maisons voisines sont inondées',
  'La petite école du village aura un nouveau toit, mais l’argent manque encore selon la mairie',
  'Un agriculteur vend désormais ses pommes devant la gare et se dit très content de ses clients',
  'Pour cet hiver, les prévisions annoncent peu de neige mais des nuits froides et un ciel clair',
];
const INDONESIAN = [
  'Dewan kota memutuskan tadi malam untuk menutup jembatan tua itu selama perbaikan di musim semi',
  'Setelah hujan beberapa hari, air sungai naik dan banyak rumah di dekat tepi sungai terendam banjir',
  'Sekolah kecil di desa akan mendapat atap baru, tetapi uangnya belum cukup menurut pemerintah desa',
  'Seorang petani sekarang menjual apelnya di depan stasiun dan merasa senang dengan para pembelinya',
  'Untuk bulan depan, ramalan cuaca menyebutkan sedikit hujan tetapi malam yang dingin dan langit cerah',
];
const RUSSIAN = [
  'Городской совет вчера вечером решил закрыть старый мост на время весеннего ремонта дороги',
  'После нескольких дней дождя вода в реке поднялась, и подвалы соседних домов затопило полностью',
  'Маленькая школа в деревне получит новую крышу, но денег пока не хватает, говорит администрация',
  'Фермер теперь продаёт свои яблоки у вокзала и очень доволен покупателями из большого города',
  'Этой зимой ожидается мало снега, но холодные ночи и ясное небо, сообщают местные синоптики',
];

describe('of a feed is remembered', () => {
  it('why it failed; that it has no entries is a failure too', () => {
    expect(answer({ failure: FAILURE, entries: [] })).toEqual({ at: AT, failure: 'not found' });
    expect(answer({ entries: [] })).toEqual({ at: AT, failure: 'no entries' });
  });

  it.each(['asked to wait', 'out of time'])('nothing where the run could not judge: %s', (reason) => {
    expect(answer({ failure: { ...FAILURE, reason }, entries: [] })).toBeUndefined();
  });

  it('its newest date that is possible', () => {
    const entries = ['2026-11-01', '2026-11-19', '2030-01-01'].map((day) =>
      entry(day, { published: `${day}T00:00:00Z` }),
    );
    expect(answer({ entries })?.newest).toBe('2026-11-19T00:00:00Z');
  });

  it('that most feeds failed is nothing of any of them', () => {
    const [good, bad] = [outcome(), outcome({ failure: FAILURE })];
    expect(mostFailed([good, bad])).toBe(false);
    expect(mostFailed([good, bad, bad])).toBe(true);
  });
});

describe('over https a feed of http', () => {
  const secure = (changes: Partial<FeedOutcome> = {}) =>
    outcome({ feed: SECURE, answeredBy: SECURE, ...changes });

  it('is asked, also where its server sends it to another address of http', () => {
    expect(httpsToAsk(outcome())).toBe(SECURE);
    expect(httpsToAsk(outcome({ movedTo: 'http://fr-a.test/new' }))).toBe('https://fr-a.test/new');
    expect(httpsToAsk(outcome({ movedTo: 'https://fr-a.test/new' }))).toBeUndefined();
    expect(httpsToAsk(outcome({ feed: SECURE }))).toBeUndefined();
  });

  it('is the same when it has the same entries, or the other fails', () => {
    expect(answer({}, secure())?.https).toBe(SECURE);
    expect(answer({ failure: FAILURE, entries: [] }, secure())?.https).toBe(SECURE);
    expect(answer({})?.https).toBeUndefined();
  });

  it.each<[why: string, changes: Partial<FeedOutcome>]>([
    ['it fails', { failure: FAILURE, entries: [] }],
    ['it is empty', { entries: [] }],
    ['it has other entries', { entries: [entry('three'), entry('four'), entry('one')] }],
    ['it leads back to http', { answeredBy: FEED }],
  ])('is another when %s', (_, changes) => {
    expect(answer({}, secure(changes))?.https).toBe(false);
  });
});

describe('the language of a feed', () => {
  const english = makeSource('fr-a', { language: 'en' });
  const languageOf = (entries: Entry[], registry: Source[] = []) =>
    answer({ source: english, entries }, undefined, registry)?.language;
  const french = makeSource('fr-b', { language: 'fr' });

  it('is another than the registry’s when the press of the country has it, or the feed declares it', () => {
    expect(languageOf(tenOf(FRENCH), [english, french])).toBe('fr');
    expect(languageOf(tenOf(FRENCH, 'fr-FR'))).toBe('fr');
    expect(languageOf(tenOf(FRENCH))).toBeUndefined();
  });

  it('is not known of few entries, or of entries in several languages', () => {
    expect(languageOf(tenOf(FRENCH, 'fr').slice(0, 9))).toBeUndefined();
    const mixed = [...FRENCH, ...RUSSIAN].map((title) => entry(title));
    expect(languageOf(mixed, [english, french, makeSource('fr-c', { language: 'ru' })])).toBeUndefined();
  });

  it('is not known when the detector does not know it, whatever it takes it for', () => {
    expect(languageOf(tenOf(INDONESIAN))).toBeUndefined();
    expect(languageOf(tenOf(INDONESIAN, 'id'))).toBeUndefined();
    expect(languageOf(tenOf(INDONESIAN), [english, makeSource('fr-c', { language: 'id' })])).toBeUndefined();
  });

  it('is that of the registry where it is declared and written so', () => {
    const source = makeSource('fr-a', { language: 'fr-CH' });
    expect(answer({ source, entries: tenOf(FRENCH) })?.language).toBe('fr');
  });
});
