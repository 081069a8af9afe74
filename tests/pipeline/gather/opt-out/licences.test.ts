import { describe, it } from 'vitest';
import { ALL, BARE, check, HOST, LEAD, PAGE, robots, type Row } from '../../../support/opted-out-site.ts';

const rsl = (terms: string, prefix = '', space = prefix) =>
  `<${prefix}rsl xmlns${space && `:${space.replace(':', '')}`}="https://rslstandard.org/rsl"><${prefix}content url="/"><${prefix}license>${terms}</${prefix}license></${prefix}content></${prefix}rsl>`;
const NO = '<prohibits type="usage">all</prohibits>';

describe('licences (rslstandard.org, RSL 1.0)', () => {
  const licence = { '/l.xml': rsl(NO) };
  const rows: Row[] = [
    ['named by robots.txt', robots(`License: ${HOST}/l.xml`, licence), BARE, 'rsl'],
    ['named by a relative address', robots('License: /l.xml', licence), BARE, 'rsl'],
    [
      'named by the header',
      { headers: { link: '</l.xml>; rel="license"; type="application/rsl+xml"' }, files: licence },
      BARE,
      'rsl',
    ],
    [
      'named by the page',
      { head: '<link rel="license" type="application/rsl+xml" href="/l.xml">', files: licence },
      BARE,
      'rsl',
    ],
    [
      'of another kind',
      { head: '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">', files: licence },
      ALL,
    ],
    ['within the page', { head: `<script type="application/rsl+xml">${rsl(NO)}</script>` }, BARE, 'rsl'],
    [
      'with a prefix',
      robots('License: /l.xml', { '/l.xml': rsl('<r:prohibits>all</r:prohibits>', 'r:') }),
      BARE,
      'rsl',
    ],
    [
      'within the feed',
      {
        feed: `<rsl:content url="${PAGE}"><rsl:license><rsl:prohibits type="usage">ai-input</rsl:prohibits></rsl:license></rsl:content>`,
      },
      LEAD,
      'rsl',
    ],
    [
      'within the feed, for another page',
      {
        feed: `<rsl:content url="${HOST}/news/2"><rsl:license><rsl:prohibits>all</rsl:prohibits></rsl:license></rsl:content>`,
      },
      ALL,
    ],
    [
      'within the feed, of a page that cannot be read',
      {
        isDown: true,
        feed: `<rsl:content url="/"><rsl:license><rsl:prohibits>all</rsl:prohibits></rsl:license></rsl:content>`,
      },
      BARE,
      'rsl',
    ],
    [
      'no licence: the content of a feed',
      { feed: '<content:encoded><![CDATA[<p>all</p>]]></content:encoded>' },
      ALL,
    ],
  ];
  it.each(rows)('%s', check);
});
