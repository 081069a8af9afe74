import { articleAddress } from '../feeds/addresses.ts';
import { ACT_WORDS } from '../lib/act-words.ts';
import { countryName } from '../lib/countries.ts';
import type { DayOfNews } from '../lib/days.ts';
import { withInnerMarks } from '../lib/inner-marks.ts';
import { quotedLanguage } from '../lib/quoted-language.ts';
import { required } from '../lib/required.ts';
import { contrastHeading, division, takeHeading } from '../lib/story/division.ts';
import type { StoryQuotes } from '../lib/story/story-quotes.ts';
import { tonesOf } from '../lib/story/tones.ts';
import { shownName } from '../lib/take-shares.ts';
import { counted } from '../lib/words.ts';
import type { Story } from '../schemas/story.ts';
import { voiceWords } from '../lib/voice-words.ts';
import { heading, link, list, paragraph, plain, type TwinBlock } from './write-markdown.ts';
import { quoteFlow } from './twin-quotes.ts';

type Articles = DayOfNews['articleById'];

/** How a story divides; or, where it does not, the words of several countries’ press. */
export function takesFlow(story: Story, quotes: StoryQuotes, articles: Articles, root: string): TwinBlock[] {
  const { takes, worldsTake } = story;
  const divided = division(story, articles);
  if (divided === undefined)
    return quotes.contrast.length === 0
      ? []
      : [
          heading(2, plain(contrastHeading(quotes.contrast.length))),
          ...quotes.contrast.map((quote) => quoteFlow(quote, root)),
        ];
  const tones = tonesOf(story, articles);
  const written = `The language model ${worldsTake.writtenBy ?? ''} found these takes; every quotation was checked against its article.`;
  return [
    heading(2, plain(takeHeading(story))),
    paragraph(plain(divided)),
    ...takes.flatMap((take, index): TwinBlock[] => {
      const act = take.act ? ` (${ACT_WORDS[take.act]})` : '';
      const countries = tones.countriesOf(index + 1).map(countryName);
      return [
        heading(3, plain(`${takes.length > 1 ? `Take ${index + 1}: ` : ''}${shownName(take)}${act}`)),
        paragraph(plain([counted(take.share.articles, 'article'), ...countries].join(', '))),
        ...(quotes.ofTakes[index] ?? []).map((quote) => quoteFlow(quote, root)),
      ];
    }),
    ...(worldsTake.writtenBy === undefined ? [] : [paragraph(plain(written))]),
  ];
}

/** The articles that stand apart, each with its headline. */
export function voicesFlow({ voices }: Story, articles: Articles, root: string): TwinBlock[] {
  if (voices.length === 0) return [];
  return [
    heading(2, plain(voices.length === 1 ? 'An article that stands apart' : 'Articles that stand apart')),
    list(
      voices.map(({ articles: ids, evidence }) => {
        const article = required(articles, evidence.article);
        const text = withInnerMarks(evidence.text, quotedLanguage(evidence, article));
        const words = voiceWords(ids.map((id) => required(articles, id)));
        return [plain(`${words} “`), link(articleAddress(article, root), text), plain('”')];
      }),
    ),
  ];
}
