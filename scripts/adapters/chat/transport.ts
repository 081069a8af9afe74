/** Sends a request and returns the needed part of its response; `fetch` is one. Its body is read with `boundedText`. */
export type Transport = (
  url: string,
  request: { method?: string; headers?: Record<string, string>; body?: string; signal: AbortSignal },
) => Promise<{
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  body: AsyncIterable<Uint8Array> | null;
}>;
