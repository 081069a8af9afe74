import { languageName } from '../../lib/language.ts';
import { whole } from '../../lib/words.ts';

/** A button for each language with its number of results; pressing the one that is chosen takes the choice back. */
export function languageButtons(
  counts: readonly { language: string; count: number }[],
  chosen: string,
  onChoose: (language: string) => void,
): HTMLLIElement[] {
  return counts.map(({ language, count }) => {
    const isChosen = language === chosen;
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', String(isChosen));
    button.textContent = `${languageName(language)} ${whole(count)}`;
    button.addEventListener('click', () => {
      onChoose(isChosen ? '' : language);
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
}
