import { z } from 'astro/zod';

const tableSchema = z
  .object({
    /** What stands above the table, where there are several. */
    title: z.string().min(1).optional(),
    columns: z.array(z.string()).min(2),
    rows: z.array(z.array(z.string())).min(1),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    error: 'every row has as many cells as there are columns',
  });

const figuresSchema = z.object({
  /** What follows `npm run bench --`. */
  command: z.string().min(1),
  /** On what the weights behind the figures were fitted, so that a reader knows which of them flatter. */
  fittedOn: z.string().min(1),
  tables: z.array(tableSchema).min(1),
  /** What a table cannot say, a sentence each. */
  notes: z.array(z.string().min(1)),
});

/** What a benchmark hands over: its figures, and what it took to get them. */
export const measurementSchema = z.object({
  figures: figuresSchema,
  /** CPU seconds of the benchmark's own process, all of its threads together. */
  cpuSeconds: z.number().nonnegative(),
});

/** A table of figures, in Markdown without its bars. */
export type FigureTable = z.infer<typeof tableSchema>;
/** The figures of a benchmark, as docs/measurements.md shows them. */
export type Figures = z.infer<typeof figuresSchema>;
/** Figures and the CPU time that they took. */
export type Measurement = z.infer<typeof measurementSchema>;
