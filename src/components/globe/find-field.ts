import { t } from '../../interface/t.ts';
import type { GlobePlace } from './globe-place.ts';
import { typed } from './type-ahead.ts';

/** The field that finds a country by its name: as soon as the name is whole, or by Enter from its beginning. */
export class FindField {
  readonly #field: HTMLInputElement;
  readonly #places: readonly GlobePlace[];
  readonly #others: () => Promise<readonly GlobePlace[]>;
  readonly #go: (place: GlobePlace) => void;

  /**
   * @param places the countries with news
   * @param others gives those without, once they are asked for
   */
  constructor(
    field: HTMLInputElement,
    places: readonly GlobePlace[],
    others: () => Promise<readonly GlobePlace[]>,
    go: (place: GlobePlace) => void,
  ) {
    this.#field = field;
    this.#places = places;
    this.#others = others;
    this.#go = go;
    field.addEventListener('input', () => void this.#seek(false));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void this.#seek(true);
    });
    field.addEventListener('focus', () => void this.#offerOthers(), { once: true });
  }

  async #offerOthers(): Promise<void> {
    const options = (await this.#others()).map(({ name }) => new Option(name, name));
    this.#field.list?.append(...options);
  }

  async #seek(isAsked: boolean): Promise<void> {
    const word = typed(this.#field.value.trim());
    this.#field.setCustomValidity('');
    if (word === '') return;
    const whole = ({ name }: GlobePlace): boolean => typed(name) === word;
    const begun = ({ name }: GlobePlace): boolean => typed(name).startsWith(word);
    const known = this.#places.find(whole);
    if (known) {
      this.#go(known);
      return;
    }
    const all = [...this.#places, ...(await this.#others())];
    // Meanwhile more may have been typed.
    if (typed(this.#field.value.trim()) !== word) return;
    const found = all.find(whole) ?? (isAsked ? all.find(begun) : undefined);
    if (found) this.#go(found);
    if (found || !isAsked) return;
    this.#field.setCustomValidity(
      t('No country’s name begins with “{letters}”.', { letters: this.#field.value.trim() }),
    );
    this.#field.reportValidity();
  }
}
