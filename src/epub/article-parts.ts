import { printedLanguage } from '../lib/quoted-language.ts';
import { t } from '../interface/t.ts';
import { articleAddress } from '../feeds/addresses.ts';
import { escapeHtml, linkTo } from '../feeds/markup.ts';
import { captionedText } from '../lib/article/captioned.ts';
import { keptText } from '../lib/article/kept-text.ts';
import { publishedTime } from '../lib/article/published-time.ts';
import { shownByline } from '../lib/article/shown-byline.ts';
import { PART_WORDS, shownPart } from '../lib/article/shown-part.ts';
import { countryName } from '../lib/countries.ts';
import { longInstant } from '../lib/dates.ts';
import type { DayOfNews } from '../lib/days.ts';
import { languageName } from '../lib/language.ts';
import { isRepeatedLead } from '../lib/repeated-lead.ts';
import { required } from '../lib/required.ts';
import { isCaption, plainText, textBlocks, type TextBlock } from '../lib/text-blocks.ts';
import { translatedByWords } from '../lib/translated-by.ts';
import type { Block } from '../schemas/block.ts';
import { kindLabel } from '../schemas/kind.ts';
import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { sourceName } from '../schemas/source.ts';
import { languageAttributes } from './xhtml.ts';

/** The id of an article on its page, which begins with a letter as XML asks. */
export const articleAnchor = ({ slug }: Pick<PublishedArticle, 'slug'>): string => `article-${slug}`;

/** A paragraph of text, or another block of it. */
interface Part {
  tag: 'p' | 'heading' | 'blockquote' | 'li' | 'caption';
  text: string;
}

/** An article as its page shows it, in the language shown: its source, its text as far as that may be shown, and its end. */
export function articleParts(
  article: PublishedArticle,
  news: Pick<DayOfNews, 'htmlById'>,
  root: string,
  level: 2 | 3,
): string {
  const { title, shownLanguage, summary, source, translatedBy } = article;
  const { shown, blocks, isShortened } = keptText(
    article,
    captionedText(article, textBlocks(required(news.htmlById, article.id))),
  );
  const lead = summary !== undefined && !isRepeatedLead(summary, shown) ? [summary] : [];
  const isOriginal = shown.length === 0;
  const text = isOriginal ? blocks.map(partOfBlock) : shown.map(partOf);
  const part = shownPart(article, text.map((each) => each.text).join('\n'), isShortened);
  const language = isOriginal ? printedLanguage(article) : shownLanguage;
  const notes = [
    ...(part ? [t(PART_WORDS[part], { source: linkTo(article.url, sourceName(source)) })] : []),
    ...(translatedBy ? [escapeHtml(translatedByWords(translatedBy))] : []),
    linkTo(articleAddress(article, root), t('On the site')),
  ];
  return [
    `<section class="article" id="${articleAnchor(article)}">`,
    `<h${level}${languageAttributes(shownLanguage)}>${escapeHtml(title)}</h${level}>`,
    `<p class="note">${sourceLine(article)}</p>`,
    ...lead.map((each) => `<p class="lead"${languageAttributes(shownLanguage)}>${escapeHtml(each)}</p>`),
    ...(text.length > 0 ? [`<div${languageAttributes(language)}>${flowOf(text, level + 1)}</div>`] : []),
    `<p class="note">${notes.join(' ')}</p>`,
    '</section>',
  ].join('\n');
}

/** Who published it where and when, and in what language, with a link to the original. */
function sourceLine(article: PublishedArticle): string {
  const { source, url, kind, original, shownLanguage, byline, agency } = article;
  const name = sourceName(source);
  const label = kindLabel(kind);
  const by = shownByline(byline, [source.name, name, agency ?? '']);
  return [
    linkTo(url, name),
    source.country === undefined ? t('country unknown') : escapeHtml(countryName(source.country)),
    ...[label === undefined ? undefined : t(label), longInstant(publishedTime(article)), by]
      .filter((each) => each !== undefined)
      .map(escapeHtml),
    ...(original
      ? [t('translated from {language}', { language: escapeHtml(languageName(original.language)) })]
      : []),
    ...(isEnglish(shownLanguage)
      ? []
      : [t('in {language}, not translated', { language: escapeHtml(languageName(shownLanguage)) })]),
    ...(agency === undefined ? [] : [t('agency copy from {agency}', { agency: escapeHtml(agency) })]),
  ].join(' · ');
}

const TAGS = { p: 'p', h2: 'heading', blockquote: 'blockquote', li: 'li' } as const;
const KINDS = {
  paragraph: 'p',
  heading: 'heading',
  quote: 'blockquote',
  listItem: 'li',
  caption: 'caption',
} as const;

const partOf = (block: TextBlock): Part => ({
  tag: isCaption(block) ? 'caption' : TAGS[block.tag],
  text: plainText(block),
});
const partOfBlock = ({ kind, text }: Block): Part => ({ tag: KINDS[kind], text });

/**
 * Blocks as XHTML; list items in a row are one list.
 * @param level of its headings
 */
function flowOf(parts: readonly Part[], level: number): string {
  const html = parts.map(({ tag, text }) => {
    const inner = escapeHtml(text);
    if (tag === 'heading') return `<h${level}>${inner}</h${level}>`;
    if (tag === 'caption') return `<p class="caption">${inner}</p>`;
    return tag === 'blockquote' ? `<blockquote><p>${inner}</p></blockquote>` : `<${tag}>${inner}</${tag}>`;
  });
  return html.join('\n').replaceAll(/<li>.*<\/li>(?:\n<li>.*<\/li>)*/g, '<ul>$&</ul>');
}
