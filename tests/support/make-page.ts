/** What a page of an invented news site is made of. */
export interface PageParts {
  head?: string;
  /** HTML beside and below the article. */
  around?: string;
  article: string;
  language?: string;
}

/** A web page as news sites make them: navigation, article, sidebar, footer. */
export function webPage({ head = '', around = '', article, language = 'en' }: PageParts): string {
  return `<!doctype html><html lang="${language}"><head><title>Gazette</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <main><article>${article}</article></main>${around}
    <footer><p>Gazette is an invented newspaper. Terms of use, privacy, imprint and contact.</p></footer></body></html>`;
}

/** Paragraphs of an invented story, long enough to be recognised as an article's text. */
export const STORY = [
  'The council of Saltmere voted on Monday to reopen the old harbour, after a debate that lasted until midnight and that several members left before its end.',
  'Fishermen had asked for the decision since the spring, when the new quay, which was built for larger ships, proved to be too high for their boats.',
  'The mayor, who had opposed the plan, said that the town would have to find the money elsewhere, and that she would present a list of cuts within a month.',
  'Work is to begin in January and to last for two years; until then the boats will go on landing their catch at the wooden pier in the north of the bay.',
];

export const STORY_HTML = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('');
