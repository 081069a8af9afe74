import { describe, expect, it } from 'vitest';
import { siteOptOuts } from '../../../../scripts/adapters/http/site-opt-outs.ts';
import { rslLimit } from '../../../../scripts/pipeline/gather/opt-out/rsl-licence.ts';
import { strictest } from '../../../../scripts/pipeline/gather/opt-out/strictest.ts';
import { tdmFileReservation } from '../../../../scripts/pipeline/gather/opt-out/tdm-file.ts';
import { fail, succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { inLittleWork } from '../../../support/work-time.ts';

const PAGE = 'https://gazette.test/news/1';

/** What a site with these files asks for a page, and which files were asked for. */
async function asked(files: Record<string, string>, page = PAGE) {
  const paths: string[] = [];
  const fetch = (url: string) => {
    paths.push(url);
    const text = files[new URL(url).pathname];
    return Promise.resolve(
      text === undefined
        ? fail({ reason: 'timed out' as const, detail: 'no answer', bytes: 0 })
        : succeed({ url, body: Buffer.from(text), notModified: false, bytes: 1 }),
    );
  };
  const optOuts = siteOptOuts({ fetch });
  await optOuts.limitsOf(page);
  return { limit: strictest(await optOuts.limitsOf(page)), paths };
}

const robots = (lines: string) => ({ '/robots.txt': `User-agent: *\n${lines}\nAllow: /` });

describe('what the files of a site leave to be shown', () => {
  it.each([
    ['Content-Signal: search=yes, ai-train=no', undefined],
    ['Content-Signal: search=no', { shows: 'headline', rule: 'content-signal' }],
    ['Content-Signal: search=yes,ai-input=no', { shows: 'lead', rule: 'content-signal' }],
    ['Content-Signal: /opinion/ search=no', undefined],
    ['Content-Signal: search=no\nContent-Signal: /news/ search=yes', undefined],
    ['Content-Usage: train-ai=n', undefined],
    ['Content-Usage: search=n', { shows: 'headline', rule: 'content-usage' }],
    ['Content-Usage: bots=n\nContent-Signal: search=no', { shows: 'headline', rule: 'content-signal' }],
    // Several stars in a row are one, so that the two are for equal paths, of which the stricter counts.
    [
      'Content-Signal: /news/** search=yes\nContent-Signal: /news/* search=no',
      { shows: 'headline', rule: 'content-signal' },
    ],
    ['User-agent: other\nContent-Signal: search=yes', undefined],
    ['Allow: /\nUser-agent: other\nContent-Signal: search=no', undefined],
  ])('by robots.txt with %j', async (lines, limit) => {
    expect((await asked(robots(lines))).limit).toEqual(limit);
  });

  it('are each asked for once', async () => {
    const { limit, paths } = await asked({});
    expect(limit).toBeUndefined();
    expect(paths).toEqual([
      'https://gazette.test/robots.txt',
      'https://gazette.test/.well-known/tdmrep.json',
    ]);
  });

  it('by tdmrep.json and by a licence that robots.txt names', async () => {
    const tdm = { '/.well-known/tdmrep.json': '[{"location":"/news/*","tdm-reservation":1}]' };
    expect((await asked(tdm)).limit).toEqual({ shows: 'lead', rule: 'tdm-reservation' });
    const licence = {
      ...robots('License: https://gazette.test/rsl.xml'),
      '/rsl.xml': rsl('<prohibits>all</prohibits>'),
    };
    expect((await asked(licence)).limit).toEqual({ shows: 'headline', rule: 'rsl' });
  });
});

describe('the first matching rule of tdmrep.json decides', () => {
  it.each([
    ['[{"location":"/","tdm-reservation":1}]', true],
    ['[{"location":"/news/","tdm-reservation":0},{"location":"/","tdm-reservation":1}]', false],
    ['[{"location":"/*.pdf$","tdm-reservation":1}]', false],
    ['[{"location":"/","tdm-reservation":1,"tdm-policy":"https://gazette.test/p.json"}]', true],
    ['[{"location":"*","tdm-reservation":true}]', true],
    ['{"location":"/","tdm-reservation":1}', true],
    ['[{"location":"https://gazette.test/news/*","tdm-reservation":1}]', true],
    ['[{"location":"https://other.test/","tdm-reservation":1}]', false],
    ['{"location":"/"}', false],
    ['<html>not found</html>', false],
    ['', false],
  ])('%s', (text, isReserved) => {
    expect(tdmFileReservation(text, new URL(PAGE)) !== undefined).toBe(isReserved);
  });
});

function rsl(terms: string, content = 'url="/"'): string {
  return `<rsl xmlns="https://rslstandard.org/rsl"><content ${content}><license>${terms}</license></content></rsl>`;
}

describe('an RSL licence leaves to be shown', () => {
  it.each([
    ['all where nothing is limited', rsl(''), undefined],
    ['all where only training is prohibited', rsl('<prohibits type="usage">ai-train</prohibits>'), undefined],
    ['the lead where no model may read it', rsl('<prohibits type="usage">ai-all</prohibits>'), 'lead'],
    ['the lead where only search is permitted', rsl('<permits type="usage">search</permits>'), 'lead'],
    ['all where both are permitted', rsl('<permits type="usage">search ai-input</permits>'), undefined],
    [
      'the headline where search is not among them',
      rsl('<permits type="usage">ai-index</permits>'),
      'headline',
    ],
    ['the headline where everything costs', rsl('<payment type="crawl"/>'), 'headline'],
    ['all for attribution', rsl('<payment type="attribution"/>'), undefined],
    ['the headline where a licence must be obtained', rsl('', 'url="/" server="https://l.test"'), 'headline'],
    ['all of other parts', rsl('<prohibits>all</prohibits>', 'url="/premium/"'), undefined],
    ['the headline where all addresses are meant', rsl('<prohibits>all</prohibits>', 'url="*"'), 'headline'],
    ['all of other sites', rsl('<prohibits>all</prohibits>', 'url="https://other.test/"'), undefined],
    ['nothing by users', rsl('<prohibits type="user">commercial</prohibits>'), undefined],
    ['all where it is no licence', '<html><p>None</p></html>', undefined],
  ])('%s', (_what, xml, shows) => {
    expect(rslLimit(xml, new URL(PAGE))?.shows).toBe(shows);
  });

  it('the same wherever its text is divided to be read', () => {
    for (let before = 16_300; before < 16_400; before += 1) {
      const xml = `<!--${'x'.repeat(before)}-->${rsl('<prohibits>ai-<!-- -->all, ai-train</prohibits>')}`;
      expect(rslLimit(xml, new URL(PAGE))?.shows).toBe('lead');
    }
  });

  it('in time where elements are in each other without end', () => {
    inLittleWork(1_000, () => rslLimit(rsl('<permits>'.repeat(110_000)), new URL(PAGE)));
  });

  it('by its most specific content', () => {
    const both = `${rsl('<prohibits>all</prohibits>')}${rsl('', 'url="https://gazette.test/news/*"')}`;
    expect(rslLimit(`<rsl>${both}</rsl>`, new URL(PAGE))).toBeUndefined();
  });
});

describe('a hostile site file of a megabyte', () => {
  const SIZE = 1_000_000;
  const filled = (piece: string, before = '', after = '') =>
    before + piece.repeat(Math.floor((SIZE - before.length - after.length) / piece.length)) + after;
  const content = (url: string) =>
    `<content url="/${url}"><license><prohibits>all</prohibits></license></content>`;
  const page = new URL(`https://gazette.test/${'a'.repeat(1_980)}`);

  it.each([
    ['rules that are none', filled('{},', '[', '0]')],
    ['numbers', filled('0,', '[', '0]')],
    ['nesting', filled('[')],
    ['escaped marks', filled(`{"location":"${'\\u0344'.repeat(300)}","tdm-reservation":1},`, '[', '0]')],
  ])('of %s keeps nobody waiting as tdmrep.json', (_kind, text) => {
    expect(inLittleWork(2_000, () => tdmFileReservation(text, page))).toBeUndefined();
  });

  it.each([
    ['one long address', content(filled('\u0344'))],
    ['one address in percent signs', content(filled('%4a'))],
    ['licences', filled('<license/>', '<content>')],
    ['contents', filled(content('*a'.repeat(400)))],
  ])('of %s keeps nobody waiting as a licence', (_kind, xml) => {
    inLittleWork(2_000, () => rslLimit(xml, page));
  });
});
