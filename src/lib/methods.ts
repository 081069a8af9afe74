/** The pages that explain how the site is made, in the order in which they are listed. */
export const METHODS = [
  { slug: 'stories', name: 'Stories', about: 'how articles on one event are found and named' },
  { slug: 'takes', name: 'Takes', about: 'how a story divides, and how its takes are counted' },
  { slug: 'ranking', name: 'Ranking', about: 'what comes first, and why' },
  { slug: 'missed', name: 'Missed', about: 'how we say that a story was not found in a country’s news' },
  { slug: 'translation', name: 'Translation', about: 'how articles become English' },
  { slug: 'sources', name: 'Sources', about: 'what we read, by which rules, and what we may show' },
] as const;
