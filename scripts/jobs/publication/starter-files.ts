/** What a new publication is about. */
export interface NewPublication {
  title: string;
  /** Codes of the countries whose press it reports. */
  countries?: readonly string[];
  /** The languages of the press that it reports. */
  languages?: readonly string[];
  /** The ids of the sources that it reads, and of no others. */
  sources?: readonly string[];
  /** The number of articles below which a day is refused. */
  least: number;
}

/** The files that a publication begins with, by their paths, but for its workflows. */
export function starterFiles(publication: NewPublication): Record<string, string> {
  return {
    'overview.config.yaml': configuration(publication),
    'theme.css': THEME,
    'sources/README.md': SOURCES,
    'README.md': readme(publication),
    '.gitignore': IGNORED.map((path) => `${path}\n`).join(''),
  };
}

/** What commands make: the archive keeps of it what later runs read. Snapshots hold full texts, so they are not for git. */
const IGNORED = ['dist/', '.cache/', '.overview/', 'content/'];

/** A text in quotation marks is the same in JSON and in YAML 1.2 (YAML 1.2.2, 1.3). */
function configuration({ title, countries, languages, sources, least }: NewPublication): string {
  // What a list of feeds is about may be news in one country today, and in another tomorrow.
  const read = sources
    ? `sources: ${JSON.stringify(sources)}\nmin-countries: 0%`
    : [
        ...(countries ? [`countries: ${JSON.stringify(countries)}`] : []),
        ...(languages ? [`languages: ${JSON.stringify(languages)}`] : []),
      ].join('\n');
  return `# What this publication is. Every key: docs/configuration.md of the program.
title: ${JSON.stringify(title)}
${read}
theme: theme.css
# The words around the news, which is in English, can be in another language: docs/interface.md of the program.
# language: nb

# A day with fewer articles is refused, and the days before stay as they are. Of a source, a day has at most ten.
min-articles: ${least}

# Who answers for it, and where it is. Take away the # and write your own.
# publisher: The Fjord Society
# corrections: desk@your.site
# contact: https://your.site/about/
# site: https://your.site

# Where each day goes, and where is kept what later days need. Only you may be able to read the archive.
# deploy: /srv/www
# archive: /mnt/backup/archive
`;
}

const THEME = `/* Colours, type and measures of this publication: docs/theme.md of the program lists all of them. */
:root {
  --accent: light-dark(#1d5c63, #7cc4c4);
}
`;

const SOURCES = `# Sources of your own

A file for each country, named by its code, such as \`no.yaml\`, beside those that come with the program. This finds the feed of
a newspaper and adds it:

    npm run sources -- add https://gazette.example --write --publication THIS-FOLDER

It is read each day if its entry says \`daily: true\`, or if \`sources\` in \`overview.config.yaml\` has its id.
`;

const readme = ({ title }: NewPublication): string => `# ${title}

A publication made with Overview. It lies outside the program, which never changes anything here but what it makes: the days in
\`content/\`, the site in \`dist/\`, and what it keeps in \`.cache/\`. In the folder of the program:

    npm run doctor -- --publication THIS-FOLDER
    npm run publish:daily -- --publication THIS-FOLDER

The second publishes the newest finished day where \`overview.config.yaml\` says, and can be run at any time and again. It is what
\`.github/workflows/publish.yml\` runs each night on GitHub, where \`sources.yml\` proposes what is to be edited in \`sources/\`, and
\`rerender.yml\` rebuilds earlier days after a change of the program. By cron, on a machine set to UTC:

    17 0 * * *  cd PROGRAM && npm run --silent publish:daily -- --publication THIS-FOLDER
    47 5 * * *  cd PROGRAM && npm run --silent publish:daily -- --publication THIS-FOLDER

\`docs/publish.md\` of the program says more, also of systemd and of containers.

| file or folder                  | what it is                                              |
| ------------------------------- | ------------------------------------------------------- |
| \`overview.config.yaml\`          | title, countries, address, publisher, places            |
| \`theme.css\`                     | colours, type and measures                              |
| \`sources/\`                      | sources beside those that the program brings            |
| \`.github/workflows/\`            | what GitHub does each night and each week               |
| \`content/\`                      | the days: the archive keeps them; all else is rebuilt      |
`;
