/** Names of models that embed or rank texts and cannot chat. */
const NO_CHAT = /embed|rerank|minilm|(?:^|[/_-])(?:bge|gte|e5)[-_:]|paraphrase-/i;

/** The first model of a server's list that can chat, in the server's order; undefined when none can. */
export function firstChatModel(models: readonly string[]): string | undefined {
  return models.find((model) => !NO_CHAT.test(model));
}

/** Finds a model in a server's list by name, which Ollama allows without `:latest`; undefined when it is not listed. */
export function namedModel(models: readonly string[], name: string): string | undefined {
  return models.find((model) => model === name) ?? models.find((model) => model === `${name}:latest`);
}
