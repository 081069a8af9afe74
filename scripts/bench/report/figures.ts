import { z } from 'astro/zod';

const tableSchema = z
  .object({
    /** The heading above the table, where there are several. */
    title: z.string().min(1).optional(),
    columns: z.array(z.string()).min(2),
    rows: z.array(z.array(z.string())).min(1),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    error: 'every row has as many cells as there are columns',
  });

const figuresSchema = z.object({
  /** The arguments after `npm run bench --`. */
  command: z.string().min(1),
  /** The data on which the weights behind the figures were fitted: it shows a reader which figures are optimistic. */
  fittedOn: z.string().min(1),
  tables: z.array(tableSchema).min(1),
  /** True where only some cells were measured; the others are empty, and stay as the document has them. */
  isPart: z.boolean().optional(),
  /** Notes that a table cannot express, one sentence each. */
  notes: z.array(z.string().min(1)),
});

/** The result of a benchmark: its figures, and the resources it used. */
export const measurementSchema = z.object({
  figures: figuresSchema,
  /** CPU seconds of the benchmark's own process, over all its threads. */
  cpuSeconds: z.number().nonnegative(),
});

/** A table of figures, in Markdown without its bars. */
export type FigureTable = z.infer<typeof tableSchema>;
/** The figures of a benchmark, as docs/measurements.md shows them. */
export type Figures = z.infer<typeof figuresSchema>;
/** Figures and the CPU time that they took. */
export type Measurement = z.infer<typeof measurementSchema>;
