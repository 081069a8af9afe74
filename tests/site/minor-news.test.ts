import { describe, expect, it } from 'vitest';
import { isMinorNews } from '../../src/lib/minor-news.ts';

describe('what is announced by whoever makes it', () => {
  it.each([
    'Prince Idris receives Mayor of Saltmere Governorate',
    'King congratulates Norland on National Day',
    'President sends condolences to Emir of Marsk',
    'Norland and Marsk discuss strengthening bilateral ties',
    'Deputy minister opens the harbour trade fair',
    'Arvo Unveils the X9, Its Thinnest Smartphone Yet',
    'New foldable phone: new Arvo laptops launched in Norland',
    'Night Coaches opens Saltmere – Marsk route',
    'Black Friday: twelve best deals',
    'Everything you need to know about the new Nintendo',
    'The fastest strategy guide goes on sale',
  ])('is minor: %s', (headline) => {
    expect(isMinorNews(headline)).toBe(true);
  });

  it.each([
    'Minister receives envoy after missile attack on harbour',
    'President meets opposition leader',
    'Norland offers Marsk a 25% discount on gas',
    'Army launches offensive in the north',
    'Parliament opens inquiry into ferry disaster',
    'Court bans sale of Arvo smartphones',
    'Government announces new taxes',
    'Council unveils plan for the harbour',
    'Border route opens to refugees',
    'Police release body camera footage of shooting',
    'Malaria vaccine now available for children',
    'Norland opens second route for aid into Marsk',
    'Norland announces export curbs on graphics cards',
    'Bomb blast at Pokémon exhibition leaves ten hurt',
    'Earthquake hits Marsk as emperor attends ceremony',
    'Emperor receives president of Norland in the capital',
    'Premier receives foreign minister of Marsk',
  ])('is news: %s', (headline) => {
    expect(isMinorNews(headline)).toBe(false);
  });
});
