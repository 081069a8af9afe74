import { z } from 'astro/zod';

/** The type of one value of a table. */
export type FieldType = 'text' | 'date' | 'instant' | 'integer' | 'number' | 'boolean';

/** One column of a table, or one part of a record within it. */
export interface DataField {
  name: string;
  /** What it holds, for readers. */
  description: string;
  /** A list of values, or of records. */
  type: FieldType | { list: FieldType | readonly DataField[] };
  /** Whether it can be null. */
  nullable: boolean;
}

/** The part of JSON Schema that the schemas of tables use. */
interface Node {
  type?: string | readonly string[];
  format?: string;
  description?: string;
  anyOf?: readonly Node[];
  items?: Node;
  properties?: Readonly<Record<string, Node>>;
}

const FORMATS: Readonly<Record<string, FieldType>> = { date: 'date', 'date-time': 'instant' };
const TYPES: Readonly<Record<string, FieldType>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

/** The columns of a table, in the order in which its schema has them. */
export const fieldsOf = (row: z.ZodObject): DataField[] => fieldsIn(z.toJSONSchema(row) as Node);

const fieldsIn = ({ properties = {} }: Node): DataField[] =>
  Object.entries(properties).map(([name, node]) => {
    // What can be null has a choice of two schemas, or of two types.
    const [value = node] = (node.anyOf ?? []).filter(({ type }) => type !== 'null');
    return {
      name,
      description: node.description ?? '',
      type: value.items
        ? { list: value.items.properties ? fieldsIn(value.items) : scalarOf(value.items) }
        : scalarOf(value),
      nullable: node.anyOf !== undefined || Array.isArray(node.type),
    };
  });

function scalarOf({ type = [], format = '' }: Node): FieldType {
  const [only = ''] = [type].flat().filter((each) => each !== 'null');
  return TYPES[only] ?? FORMATS[format] ?? 'text';
}

const WORDS: Readonly<Record<FieldType, string>> = {
  text: 'text',
  date: 'date',
  instant: 'time',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
};

/** The type of a field for readers, for example `list of text`, `whole number or null`. */
export function typeWords({ type, nullable }: DataField): string {
  const words =
    typeof type === 'string'
      ? WORDS[type]
      : `list of ${typeof type.list === 'string' ? WORDS[type.list] : 'records'}`;
  return nullable ? `${words} or null` : words;
}
