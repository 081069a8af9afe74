import { phrase } from '../schemas/phrase.ts';
/** The pages that explain how the site is made, in the order in which they are listed. */
export const METHODS = [
  {
    slug: 'stories',
    name: phrase('Stories'),
    about: phrase('how articles on one event are found and named'),
  },
  {
    slug: 'takes',
    name: phrase('Takes'),
    about: phrase('how a story divides, and how its takes are counted'),
  },
  { slug: 'ranking', name: phrase('Ranking'), about: phrase('what comes first, and why') },
  {
    slug: 'missed',
    name: phrase('Missed'),
    about: phrase('how we say that a story was not found in a country’s news'),
  },
  { slug: 'translation', name: phrase('Translation'), about: phrase('how articles become English') },
  {
    slug: 'sources',
    name: phrase('Sources'),
    about: phrase('what we read, by which rules, and what we may show'),
  },
] as const;
