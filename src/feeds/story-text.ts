import { t } from '../interface/t.ts';
import { countryInSentence, countryName } from '../lib/countries.ts';
import type { DayOfNews } from '../lib/days.ts';
import { required } from '../lib/required.ts';
import { sameWords } from '../lib/same-words.ts';
import { shownTake } from '../lib/shown-take.ts';
import type { StoryQuotes } from '../lib/story/story-quotes.ts';
import { undivided } from '../lib/story/undivided.ts';
import { takeLabel } from '../lib/take-label.ts';
import { shownName } from '../lib/take-shares.ts';
import { counted, listed, whole } from '../lib/words.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { sourceName } from '../schemas/source.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import type { Evidence, OneVoice, Take } from '../schemas/take.ts';
import { voiceWords } from '../lib/voice-words.ts';
import { articleAddress } from './addresses.ts';
import { escapeHtml, markLanguage, linkTo } from './markup.ts';
import { headlineHtml, quotationHtml } from './quotation.ts';

/** Countries named where a story was not found; the others are counted. */
const MAX_MISSED_BY = 3;

/** Quotations before the takes. */
const MAX_HAPPENED = 3;

type Articles = DayOfNews['articleById'];

/**
 * A story as a subscriber reads it, as HTML: what happened, in the sources' words; its takes with a quotation each; its
 * single voices; and who covers it. A story that nobody can be quoted on begins with its headlines side by side.
 * @param quotes what the story's page quotes
 */
export function storyHtml(story: Story, articles: Articles, root: string, quotes: StoryQuotes): string {
  const { takes, voices } = story;
  const names = new Set([...takes.map(({ label }) => label), ...voices.map(({ evidence }) => evidence.text)]);
  const happened = happenedIn(quotes)
    .filter(({ text }) => !names.has(text))
    .map((quote) => `<p>${quotationHtml(quote, articles, root)}</p>`);
  const headlines = `<p>${escapeHtml(undivided(story, articles))}</p>`;
  return [
    ...(happened.length + takes.length > 0 ? happened : [headlines]),
    ...(takes.length > 0 ? [takesHtml(story, quotes, articles, root)] : []),
    ...voices.map((voice) => voiceHtml(voice, articles, root)),
    coveredHtml(story, articles, root),
  ].join('\n');
}

/** What a story's page quotes of what happened; then, where nothing divides, the words of several countries' press. */
const happenedIn = ({ happened, contrast }: StoryQuotes): Evidence[] =>
  [...happened, ...contrast].slice(0, MAX_HAPPENED).map(({ evidence }) => evidence);

function takesHtml(story: Story, { ofTakes }: StoryQuotes, articles: Articles, root: string): string {
  const { takes, articles: all, title } = story;
  const items = takes.map((take, index) => {
    // The title stands above, and a headline that names the take before it.
    const quote = ofTakes[index]?.find(
      ({ evidence: { text } }) => !sameWords(text, title) && !sameWords(text, take.label),
    );
    const quoted = quote === undefined ? '' : `<br />${quotationHtml(quote.evidence, articles, root)}`;
    return `<li>${takeNameHtml(take, articles, root)}: ${t('{part} of {all}', { part: whole(take.share.articles), all: counted(all.length, 'article') })}${quoted}</li>`;
  });
  return `${takes.length === 1 ? '' : `<h2>${t('Takes')}</h2>\n`}<ul>${items.join('\n')}</ul>`;
}

/** A take's name, with the source of the headline if it is one. */
function takeNameHtml(take: Take, articles: Articles, root: string): string {
  const { namedBy } = shownTake(take, articles);
  const by = namedBy ? ` (${linkTo(articleAddress(namedBy, root), sourceName(namedBy.source))})` : '';
  return `<strong>${markLanguage(escapeHtml(shownName(take)), takeLabel(take).language)}</strong>${by}`;
}

function voiceHtml({ articles: ids, evidence }: OneVoice, articles: Articles, root: string): string {
  const who = voiceWords(ids.map((id) => required(articles, id)));
  const said = `${escapeHtml(who)} ${headlineHtml(evidence, articles, root)}`;
  return `<p>${t('Standing apart: {voice}', { voice: said })}</p>`;
}

/** Each country with its sources; a source links to the first of its articles. */
function coveredHtml(story: Story, articles: Articles, root: string): string {
  const own = story.articles.map((id) => required(articles, id));
  const codes = printedIn(story);
  const known = codes.map((code) => {
    const sources = sourcesHtml(
      own.filter(({ source }) => source.country === code),
      root,
    );
    return `${escapeHtml(countryName(code))}: ${sources}`;
  });
  const elsewhere = own.filter(({ source }) => source.country === undefined);
  const unknown = elsewhere.length > 0 ? [`${t('No country given')}: ${sourcesHtml(elsewhere, root)}`] : [];
  const count = codes.length;
  const sources = counted(story.sources, 'source');
  const covered =
    count > 0
      ? t('Covered by {sources} in {countries}', {
          sources,
          countries: counted(count, 'country', 'countries'),
        })
      : t('Covered by {sources}', { sources });
  const items = [...known, ...unknown].map((html) => `<li>${html}</li>`);
  return `<h2>${covered}</h2>\n<ul>${items.join('\n')}</ul>`;
}

function sourcesHtml(articles: readonly PublishedArticle[], root: string): string {
  const first = new Map(articles.toReversed().map((article) => [article.source.id, article]));
  const links = articles
    .filter((article) => first.get(article.source.id) === article)
    .map((article) => linkTo(articleAddress(article, root), sourceName(article.source)));
  return links.join(', ');
}

/**
 * Where a story was not found, as a paragraph of HTML with the headlines compared, the most surprising first; empty
 * where it is not known to be missed.
 */
export function notFoundHtml({ missedBy }: Pick<Story, 'missedBy'>): string {
  if (missedBy.length === 0) return '';
  const named = missedBy
    .slice(0, MAX_MISSED_BY)
    .map(({ country, headlines }) =>
      t('{country} (0 of {count})', { country: countryInSentence(country), count: whole(headlines) }),
    );
  const more = missedBy.length - named.length;
  const others =
    more === 0
      ? []
      : [t('{count, plural, one {one more country} other {# more countries}}', { count: more })];
  const countries = escapeHtml(listed([...named, ...others]));
  return `<p>${t('Not found in the headlines of {countries}.', { countries })}</p>`;
}
