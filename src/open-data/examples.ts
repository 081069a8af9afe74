import { dataAddress, dataIndexAddress } from './addresses.ts';

/** A worked example of how to use the data. */
export interface DataExample {
  tool: string;
  /** What it does. */
  about: string;
  /** The language of the code, for programs. */
  language: 'sql' | 'python' | 'sh';
  code: string;
}

/**
 * Worked examples that can be run as they are.
 *
 * @param day the newest day
 * @param root the address of the site, with a slash at the end
 */
export function examples(day: string, root: string): DataExample[] {
  const index = dataIndexAddress(root);
  const of = (name: string): string => dataAddress(day, name, root);
  return [
    duckdbExample(index, `${day.slice(0, 4)}-01-01`),
    pandasExample(index, of('coverage.csv')),
    curlExample(index, of('stories.ndjson'), of('coverage.parquet')),
  ];
}

function duckdbExample(index: string, since: string): DataExample {
  return {
    tool: 'DuckDB',
    about: 'Reads one table of every day of a year over HTTP, only the columns that it needs.',
    language: 'sql',
    code: `SET VARIABLE tables = (
  SELECT list(file.url)
  FROM (SELECT unnest(files) AS file FROM read_json('${index}'))
  WHERE file.name = 'coverage.parquet' AND file.day >= '${since}'
);

SELECT country,
  count(*) FILTER (status = 'covered') AS covered,
  count(*) FILTER (status = 'not found') AS not_found,
  count(*) FILTER (missed) AS missed
FROM read_parquet(getvariable('tables'))
GROUP BY country
ORDER BY covered DESC, country
LIMIT 10;`,
  };
}

function pandasExample(index: string, coverage: string): DataExample {
  return {
    tool: 'pandas',
    about: 'Counts the articles of all days by country and language.',
    language: 'python',
    code: `import json, urllib.request
import pandas as pd

with urllib.request.urlopen("${index}") as response:
    files = pd.DataFrame(json.load(response)["files"])

tables = files[files["name"] == "articles.parquet"]["url"]
articles = pd.concat(map(pd.read_parquet, tables))
print(articles.groupby(["country", "language"]).size().nlargest(10))

# In CSV, NA is Namibia: only an empty cell is missing.
coverage = pd.read_csv("${coverage}",
                       keep_default_na=False, na_values=[""])
print(coverage[coverage["missed"]][["country", "story"]])`,
  };
}

function curlExample(index: string, stories: string, coverage: string): DataExample {
  return {
    tool: 'curl',
    about: 'Fetches, joins and checks files.',
    language: 'sh',
    code: `# Three stories of a day, one JSON object a line
curl -s ${stories} | head -n 3

# The stories of all days in one file (with jq)
curl -s ${index} \\
  | jq -r '.files[] | select(.name == "stories.ndjson") | .url' \\
  | xargs -n 1 curl -s > stories.ndjson

# The SHA-256 of a file, to compare with the list
curl -s ${coverage} | sha256sum`,
  };
}
