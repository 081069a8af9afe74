import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSlugs, slugify } from '../../scripts/text/slug.ts';
import { slugSchema } from '../../src/schemas/ids.ts';

const id = fc.stringMatching(/^[0-9a-f]{16}$/);

describe('a slug', () => {
  it.each([
    ['Seed Talks End With a Date', 'seed-talks-end-with-a-date'],
    ['À Nairobi, l’accord échoue', 'a-nairobi-laccord-echoue'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['🙂', 'slight-smile'],
    ['!!!', ''],
  ])('of %j is %j', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('romanises other scripts', () => {
    expect(slugify('Степная лента')).toBe('stepnaya-lenta');
    expect(slugify('海岸')).toMatch(/^[a-z]+$/);
  });

  it.each(['con', 'PRN', 'aux', 'Nul', 'com1', 'COM9', 'lpt1', 'LPT9', 'Articles', 'Index'])(
    'is no name that a device or a folder has: %s',
    (title) => {
      const own = '0123456789abcdef';
      expect(assignSlugs([{ id: own, title }]).get(own)).toBe(`${title.toLowerCase()}-012345`);
    },
  );

  it('is safe for any title, and unique among any titles', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id, title: fc.string({ unit: 'binary', maxLength: 300 }) }), {
          selector: (item) => item.id,
        }),
        (items) => {
          const slugs = [...assignSlugs(items).values()];
          expect(new Set(slugs).size).toBe(items.length);
          for (const slug of slugs) expect(slugSchema.safeParse(slug).success).toBe(true);
        },
      ),
    );
  });

  it('does not depend on the order of the articles', () => {
    const items = [
      { id: 'b000000000000000', title: 'Same' },
      { id: 'a000000000000000', title: 'Same' },
    ];
    const slugs = assignSlugs(items);
    expect(slugs).toEqual(assignSlugs([...items].reverse()));
    expect(slugs.get('a000000000000000')).toBe('same');
    expect(slugs.get('b000000000000000')).toBe('same-b00000');
  });

  it('stays unique where titles spell the ids of others', () => {
    const [first, last] = ['0000000000000000', 'ffffffffffffffff'];
    const nameless = assignSlugs([
      { id: first, title: last },
      { id: last, title: '\u0301' },
    ]);
    expect([...nameless]).toEqual([
      [first, `${last}-000000`],
      [last, last],
    ]);
    const titles = ['Same', 'Same ffffff', `Same ${last}`, last];
    const crowded = titles.map((title, index) => ({ id: String(index).repeat(16), title }));
    const slugs = assignSlugs([...crowded, { id: last, title: 'Same' }]);
    expect(new Set(slugs.values()).size).toBe(5);
    expect(slugs.get(last)).toBe(last);
  });

  it.each(['Articles', 'CON', 'Nul', 'COM1', 'com0', 'LPT9', 'lpt³'])(
    'never takes the name of a folder of the day, or of a device on Windows: %s',
    (title) => {
      const slugs = assignSlugs([{ id: 'a000000000000000', title }]);
      expect(slugs.get('a000000000000000')).toBe(`${slugify(title)}-a00000`);
    },
  );

  it.each(['Com', 'Lpt 1', 'Console', 'Com10'])('takes what is only near such a name: %s', (title) => {
    const slugs = assignSlugs([{ id: 'a000000000000000', title }]);
    expect(slugs.get('a000000000000000')).toBe(slugify(title));
  });
});
