import { interfaceLanguage } from './language.ts';

/** What is made once for each language of the interface, such as a format of numbers. */
export function perLanguage<Made>(make: (language: string) => Made): () => Made {
  const made = new Map<string, Made>();
  return () => {
    const language = interfaceLanguage();
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
