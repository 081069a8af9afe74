import { expect, it } from 'vitest';
import { namesOfDay } from '../../src/lib/names-of-day.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';
import type { Story } from '../../src/schemas/story.ts';

const titles = new Map<string, string>();
const story = (...headlines: string[]): Story => {
  const articles = headlines.map((title) => {
    const id = `a${titles.size}`;
    titles.set(id, title);
    return id;
  });
  return { title: headlines[0], titleLanguage: 'en', articles } as unknown as Story;
};

it('names of the day are what the headlines of its first stories share', () => {
  const stories = [
    story('Truce in Marsk after Norland strikes', 'Marsk calm again', 'No peace in Marsk, says Norland'),
    story('Ferry sinks off Marsk', 'Ferry to Marsk lost'),
    story('Parliament meets', 'Session opens'),
    story('Bridge closed in Saltmere’s harbour', 'Saltmere without bridge'),
    story('Queen visits Falvik', 'Falvik greets queen'),
  ];
  const articleById = new Map([...titles].map(([id, title]) => [id, { id, title } as PublishedArticle]));
  expect(namesOfDay({ stories, articleById }, 3)).toEqual(['Marsk', 'Saltmere', 'Falvik']);
  expect(namesOfDay({ stories, articleById }, 1)).toEqual(['Marsk']);
});

it.each([
  ['Hong Kong', ['Fire in Hong Kong kills two', 'Hong Kong blaze kills two']],
  ['Supreme Court', ['Norland’s Supreme Court rejects tariffs', 'Tariffs fall at Supreme Court']],
  ['U.S. Congress', ['Vote in U.S. Congress fails', 'U.S. Congress votes no']],
  ['Strait of Hormuz', ['Ships leave Strait of Hormuz', 'Strait of Hormuz empties']],
  [
    'Iran',
    ['Talks with Iran on Canary Islands', 'Iran talks open', 'Canary Islands host no talks with Iran'],
  ],
  [undefined, ['Talks with Iran open', 'Iranian talks open']],
  [undefined, ['Hong Kong fire kills two', 'Blaze in Hong Kong']],
  [undefined, ['Ships pass Canary Islands', 'Canary sings']],
])('a name is a whole one: %s', (name, headlines) => {
  const stories = [story(...headlines)];
  const articleById = new Map([...titles].map(([id, title]) => [id, { id, title } as PublishedArticle]));
  expect(namesOfDay({ stories, articleById }, 3)).toEqual(name === undefined ? [] : [name]);
});
