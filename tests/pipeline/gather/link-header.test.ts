import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerLinks } from '../../../scripts/pipeline/gather/link-header.ts';
import { inLittleWork } from '../../support/work-time.ts';

const URL_OF_PAGE = 'https://gazette.example/world/';
const read = (header: string) => headerLinks(header, URL_OF_PAGE);

describe('a Link header', () => {
  it('gives the links of its document, with their relations', () => {
    const header =
      '</flow.xml>; rel="alternate feed"; type="application/rss+xml"; title="All, and \\"more\\"; here", <page?a=1,2>;REL=canonical';
    expect(read(header)).toEqual([
      {
        url: 'https://gazette.example/flow.xml',
        rels: ['alternate', 'feed'],
        type: 'application/rss+xml',
        title: 'All, and "more"; here',
      },
      { url: 'https://gazette.example/world/page?a=1,2', rels: ['canonical'], type: '', title: '' },
    ]);
  });

  it.each([
    '',
    'nonsense',
    '<javascript:alert(1)>; rel=alternate',
    '</other>; rel=canonical; anchor="https://elsewhere.example/"',
  ])('without one: %s', (header) => {
    expect(read(header)).toEqual([]);
  });

  it('counts the first of several parameters of a name', () => {
    expect(read('</a>; rel=next; rel=canonical')[0]?.rels).toEqual(['next']);
  });

  it('of any text is read without an error, in little time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { url } of read(text)) expect(url).toMatch(/^https?:/);
      }),
    );
    for (const piece of ['<', '<a>;', '<a>; b="', '<a>; b="\\', '<a> ; '])
      inLittleWork(400, () => read(piece.repeat(8_000 / piece.length)));
  });
});
