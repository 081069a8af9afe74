import type { GlobePlace } from './globe-place.ts';

/** Marks the picked country on the globe, and those that cover its stories too, above their neighbours. */
export function markCountries(drawing: Element, { code, sharing }: GlobePlace): void {
  const countries = [...drawing.querySelectorAll('[data-code]')];
  const lands = drawing.querySelector('.lands');
  for (const country of countries) {
    const own = country.getAttribute('data-code') ?? '';
    country.classList.toggle('is-lit', own !== code && sharing.includes(own));
    country.classList.toggle('is-picked', own === code);
  }
  // A neighbour's fill drawn later would cover half of the outline.
  for (const mark of ['is-lit', 'is-picked'])
    for (const country of countries)
      if (country.classList.contains(mark) && !country.querySelector('.mark')) lands?.append(country);
}
