/** Takes bytes from a stream, as many as are wanted at a time. */
export interface ByteReader {
  /** The next bytes; fewer where the stream ends before. */
  take(count: number): Promise<Buffer>;
  /** Ends the stream, wherever it is. */
  close(): Promise<void>;
}

/** Takes the bytes of chunks, however these are divided. */
export function byteReader(chunks: AsyncIterable<Buffer>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  return {
    take: async (count) => {
      const parts = [rest];
      let length = rest.length;
      while (length < count) {
        const next = await source.next();
        if (next.done) break;
        parts.push(next.value);
        length += next.value.length;
      }
      const bytes = parts.length === 1 ? rest : Buffer.concat(parts);
      rest = bytes.subarray(count);
      return bytes.subarray(0, count);
    },
    close: async () => {
      await source.return?.();
    },
  };
}
