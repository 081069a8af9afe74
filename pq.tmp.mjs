import { z } from 'astro/zod';
import { storyRowSchema } from './src/schemas/open-data/story-row.ts';
import { articleRowSchema } from './src/schemas/open-data/article-row.ts';
import { coverageRowSchema } from './src/schemas/open-data/coverage-row.ts';
const s=z.toJSONSchema(storyRowSchema); console.log(JSON.stringify({day:s.properties.day,page:s.properties.page,takes:s.properties.takes, x:s.properties.since,verdict:s.properties.verdict,req:s.required.length,add:s.additionalProperties},null,1));
const a=z.toJSONSchema(articleRowSchema); console.log(JSON.stringify({pub:a.properties.published,take:a.properties.take,tr:a.properties.country}));
console.log(JSON.stringify(z.toJSONSchema(coverageRowSchema).properties.comparedHeadlines));
