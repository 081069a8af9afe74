import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DataIndex } from '../../src/schemas/open-data/data-files.ts';

/** A row of a table, as a program reads it. */
export type Row = Record<string, unknown>;

/** What queries files on disk, by another program than the one that wrote them. */
export interface Database {
  /** Runs statements; gives the rows of the last one. */
  query: (sql: string) => Promise<Row[]>;
  close: () => void;
}

/** Opens DuckDB without a file of its own; it may not fetch its extensions, so it reads nothing over HTTP. */
export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    query: async (sql) => {
      const statements = await connection.extractStatements(sql);
      let rows: Row[] = [];
      for (let place = 0; place < statements.count; place += 1) {
        const prepared = await statements.prepare(place);
        rows = (await prepared.runAndReadAll()).getRowObjectsJson();
      }
      return rows;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The list of all data files of a built site. */
export const readIndex = (dist: string): DataIndex =>
  JSON.parse(readFileSync(join(dist, 'data/index.json'), 'utf8')) as DataIndex;
