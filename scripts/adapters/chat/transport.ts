/** Sends a request and returns the needed part of its response; `fetch` is one. */
export type Transport = (
  url: string,
  request: { method?: string; headers?: Record<string, string>; body?: string; signal: AbortSignal },
) => Promise<{ ok: boolean; status: number; text(): Promise<string> }>;
