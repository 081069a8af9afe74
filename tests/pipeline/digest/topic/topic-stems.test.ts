import { expect, it } from 'vitest';
import { topicStems } from '../../../../scripts/pipeline/digest/topic/topic-stems.ts';

it.each([
  ['en', 'The ministers’ elections in 2031', ['ministe', 'electio']],
  ['en-GB', "Parliament's votes", ['parliam', 'vote']],
  ['fr', 'Le ministère des élections', ['~minist', '~electi']],
  ['ru', 'Политика и выборы', ['~politi', '~vybory']],
  ['ar', 'الانتخابات والحكومة', ['~انتخابات'.slice(0, 7), '~حكومة']],
  ['zh', '大选结果', ['大选', '选结', '结果']],
  ['xx', '', []],
])('%s: %s', (language, text, stems) => {
  expect(topicStems(text, language)).toEqual(stems);
});
