/** Names of models that make vectors of texts, or sort them, and cannot chat. */
const NO_CHAT = /embed|rerank|minilm|(?:^|[/_-])(?:bge|gte|e5)[-_:]|paraphrase-/i;

/** The first model of a server's list that can chat, in the server's own order; undefined where none can. */
export function firstChatModel(models: readonly string[]): string | undefined {
  return models.find((model) => !NO_CHAT.test(model));
}

/** A model of a server's list by its name, which Ollama lets stand without `:latest`; undefined where it is not there. */
export function namedModel(models: readonly string[], name: string): string | undefined {
  return models.find((model) => model === name) ?? models.find((model) => model === `${name}:latest`);
}
