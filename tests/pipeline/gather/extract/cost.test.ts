import { expect, it } from 'vitest';
import { pageDocument } from '../../../../scripts/pipeline/gather/extract/page-document.ts';
import { pruneTeasers } from '../../../../scripts/pipeline/gather/extract/prune-teasers.ts';
import { measureTexts } from '../../../../scripts/pipeline/gather/extract/text-lengths.ts';
import { unlinkSentences } from '../../../../scripts/pipeline/gather/extract/unlink-sentences.ts';
import { STORY } from '../../../support/make-page.ts';
import { inLittleWork } from '../../../support/work-time.ts';

/** How often each part occurs; work that grows with the square takes many seconds. */
const MANY = 2_000;

/** Processor time that a page may take, parsing it included, in milliseconds. */
const MOST = 2_000;

const ADDRESS = 'https://www.gazette.example/news/harbour';
const SENTENCE = 'Two others had said the same at a first hearing in August.';
const many = (html: (n: number) => string) => Array.from({ length: MANY }, (_, n) => html(n)).join('');
const paragraphs = many((n) => `<p>${STORY[0] ?? ''} ${n}</p>`);
const link = (n: number) => `<a href="/${n}">The quay that was too high ${n}</a>`;

it.each([
  ['links in boxes beside paragraphs', pruneTeasers, paragraphs + many((n) => `<div>${link(n)}</div>`)],
  ['links after paragraphs in one box', pruneTeasers, `<div>${paragraphs}${many(link)}</div>`],
  [
    'linked sentences in one list',
    unlinkSentences,
    `<ul>${many((n) => `<li>${STORY[0] ?? ''}</li><li><a href="/${n}">${SENTENCE}</a></li>`)}</ul>`,
  ],
])('the work on a page grows with its length alone: %s', (_what, work, article) => {
  inLittleWork(MOST, () => work(pageDocument(`<article>${article}</article>`, ADDRESS).body));
});

it('the lengths of texts count blanks once, and links by their own', () => {
  const html = '<div> <p>One  <b> two</b></p>\n<p><a href="/1"> three </a>four</p><p> </p></div>';
  const { body } = pageDocument(html, ADDRESS);
  const lengths = measureTexts(body);
  for (const element of body.querySelectorAll('*'))
    expect(lengths.of(element)).toBe(element.textContent.replace(/\s+/g, ' ').trim().length);
  expect(lengths.linkedIn(body)).toBe('three'.length);
});
