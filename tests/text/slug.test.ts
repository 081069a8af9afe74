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

  it.each([
    ['a folder of the day', ['Articles', 'Topics']],
    ['a device on Windows', ['CON', 'nul', 'Com1', 'COM0', 'lpt9', 'LPT¹']],
  ])('never takes the name of %s', (_, titles) => {
    for (const title of titles) {
      const slug = assignSlugs([{ id: 'a000000000000000', title }]).get('a000000000000000');
      expect(slug).toBe(`${slugify(title)}-a00000`);
    }
    expect(assignSlugs([{ id: 'a000000000000000', title: 'COM 10' }]).get('a000000000000000')).toBe('com-10');
  });
});
