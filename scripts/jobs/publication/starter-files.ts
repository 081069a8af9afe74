/** What a new publication is about. */
export interface NewPublication {
  title: string;
  /** Codes of the countries whose press it reports. */
  countries: readonly string[];
  /** The number of articles of a day. */
  articles: number;
}

/** The files that a publication begins with, by their paths. */
export function starterFiles(publication: NewPublication): Record<string, string> {
  return {
    'overview.config.yaml': configuration(publication),
    'theme.css': THEME,
    'sources/README.md': SOURCES,
    'README.md': readme(publication),
    '.gitignore': IGNORED.map((path) => `${path}\n`).join(''),
  };
}

/** What commands make, or keep only for themselves. */
const IGNORED = [
  'dist/',
  '.cache/',
  '.overview/',
  'content/digests/',
  'content/archives/',
  'content/mailed/',
];

/** A text in quotation marks is the same in JSON and in YAML 1.2 (YAML 1.2.2, 1.3). */
function configuration({ title, countries, articles }: NewPublication): string {
  return `# What this publication is. Every key: docs/configuration.md of the program.
title: ${JSON.stringify(title)}
countries: ${JSON.stringify(countries)}
articles: ${articles}
theme: theme.css

# Who answers for it, and where it is. Take away the # and write your own.
# publisher: The Fjord Society
# corrections: desk@your.site
# contact: https://your.site/about/
# site: https://your.site
`;
}

const THEME = `/* Colours, type and measures of this publication: docs/theme.md of the program lists all of them. */
:root {
  --accent: light-dark(#1d5c63, #7cc4c4);
}
`;

const SOURCES = `# Sources of your own

A file for each country, named by its code, such as \`no.yaml\`, beside those that come with the program. This adds one:

    npm run sources -- add https://gazette.example --publication THIS-FOLDER
`;

const readme = ({ title }: NewPublication): string => `# ${title}

A publication made with Overview. It lies outside the program, which never changes anything here but what it makes: the days in
\`content/\`, the site in \`dist/\`, and what it keeps in \`.cache/\`. In the folder of the program:

    npm run doctor -- --publication THIS-FOLDER
    npm run digest -- --publication THIS-FOLDER
    npm run deploy -- --publication THIS-FOLDER --to /srv/www

Every day at ten past midnight, by cron:

    10 0 * * *  cd PROGRAM && npm run -s digest -- --publication THIS-FOLDER && npm run -s deploy -- --publication THIS-FOLDER --to /srv/www

| file                   | what it is                                    |
| ---------------------- | --------------------------------------------- |
| \`overview.config.yaml\` | title, countries, address, publisher          |
| \`theme.css\`            | colours, type and measures                    |
| \`sources/\`             | sources beside those that the program brings  |
| \`content/snapshots/\`   | the days: keep these, all else is made of them |
`;
