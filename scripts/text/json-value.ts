/** Parses a JSON text; undefined when it is not JSON. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // SyntaxError is how JSON.parse (ECMA-262 §25.5.1) says "not JSON".
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
