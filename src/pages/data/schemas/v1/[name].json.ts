import type { APIRoute, GetStaticPaths } from 'astro';
import { rootOf } from '../../../../feeds/respond.ts';
import { respondJsonFile } from '../../../../open-data/respond.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../../../open-data/schemas.ts';

/** One for each schema of the data files. */
export const getStaticPaths = (() =>
  SCHEMA_NAMES.map((schema) => ({
    params: { name: schema.replace(/^v1\/|\.json$/g, '') },
    props: { schema },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of a data file. */
export const GET: APIRoute<{ schema: SchemaName }> = ({ props: { schema }, url }) =>
  respondJsonFile(jsonSchema(schema, rootOf(url)));
