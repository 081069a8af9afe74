import { expect, it } from 'vitest';
import { addressSegments } from '../../scripts/text/address-segments.ts';

it.each([
  ['https://a.example/sport/football/final.html', ['sport', 'football', 'final.html']],
  ['https://a.example/sport/?page=2#top', ['sport', '']],
  ['https://a.example', ['']],
  ['https://a.example/%D1%81%D0%BF%D0%BE%D1%80%D1%82/%E6%97%A5', ['спорт', '日']],
  ['https://a.example/mundo+2/100%/%E6x', ['mundo+2', '100%', '%E6x']],
  ['no address', []],
])('the segments of %s read %j', (url, segments) => {
  expect(addressSegments(url)).toEqual(segments);
});
