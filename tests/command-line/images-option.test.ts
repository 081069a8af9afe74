import { expect, it } from 'vitest';
import { imagesOf, parseImages } from '../../scripts/command-line/images-option.ts';

it('pictures are those that the option says, else the variable, else the command', () => {
  const set = { OVERVIEW_IMAGES: 'licensed' };
  expect(imagesOf('all', set, 'none')).toBe('all');
  expect(imagesOf(undefined, set, 'none')).toBe('licensed');
  expect(imagesOf(undefined, { OVERVIEW_IMAGES: '' }, 'all')).toBe('all');
  expect(imagesOf(undefined, {}, 'none')).toBe('none');
});

it('another word is refused, with the name of what holds it', () => {
  expect(parseImages('--images', 'none')).toBe('none');
  expect(() => parseImages('--images', 'some')).toThrow('--images: "some" is not a choice of pictures');
  expect(() => imagesOf(undefined, { OVERVIEW_IMAGES: 'ALL' }, 'none')).toThrow(
    'OVERVIEW_IMAGES: "ALL" is not',
  );
});
