import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../../scripts/pipeline/gather/extract/extract-page.ts';
import { STORY } from '../../../support/make-page.ts';

const ADDRESS = 'https://www.gazette.example/news/harbour';
const inArticle = (html: string) => `<html><body><article>${html}</article></body></html>`;

/** Pages that grow in one thing alone, each within five million characters. */
const EXPENSIVE: [what: string, html: string, detail: string][] = [
  ['elements within each other', '<div>'.repeat(500), 'elements nested over 400 deep'],
  ['elements side by side', '<b>x</b>'.repeat(50_000), 'over 20000 elements'],
  ['links that are never closed', '<a>'.repeat(50_000), 'over 20000 elements'],
  ['attributes', '<br a b c d e f g h>'.repeat(12_000), 'over 40000 attributes'],
  ['entities', '&#65;'.repeat(70_000), 'over 60000 pieces of text'],
  ['name of an element', `<${'b'.repeat(1_000_000)}>x`, 'a tag with too many attributes, or too long a name'],
  [
    'name of an attribute',
    `<p ${'b'.repeat(9_000)}="">x`,
    'a tag with too many attributes, or too long a name',
  ],
  ['text', 'One more word. '.repeat(60_000), 'over 800000 characters of text'],
];

describe('a page that would take too long', () => {
  it.each(EXPENSIVE)('is not read for its %s', (_, html, detail) => {
    expect(extractPage(inArticle(html), ADDRESS)).toMatchObject({ ok: false, failure: { detail } });
  });
});

it('a long script is no text of a page', () => {
  const script = `<script>${'const one = 1; '.repeat(60_000)}</script>`;
  const page = extractPage(inArticle(`${script}<p>${STORY.join('</p><p>')}</p>`), ADDRESS);
  expect(page).toMatchObject({ ok: true });
});

it.each(['<!doctype html><html lan- a: &b', '<html', ''])(
  'a page cut within its first tag is read: %j',
  (html) => {
    expect(extractPage(html, ADDRESS)).toMatchObject({ ok: true });
  },
);
