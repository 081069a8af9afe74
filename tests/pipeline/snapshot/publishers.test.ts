import { describe, expect, it } from 'vitest';
import { countPublishers, publisherOf } from '../../../scripts/pipeline/snapshot/publishers.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { makeSource } from '../../support/make-source.ts';

const source = (id: string, homepage: string, changes: Partial<Source> = {}) =>
  makeSource(id, { homepage, ...changes });

describe('the publishers of sources', () => {
  it('are known by the registrable domain of their homepage', () => {
    expect(publisherOf({ homepage: 'https://english.elpaso.com.br/mundo' })).toBe('elpaso.com.br');
    expect(publisherOf({ homepage: 'http://127.0.0.1:8080/' })).toBe('127.0.0.1');
  });

  it('are one where sources are editions of one site, by folder or by subdomain', () => {
    expect(
      countPublishers([
        source('fr-fr', 'https://www.vingtheures.com/fr/'),
        source('fr-en', 'https://www.vingtheures.com/en/'),
        source('fr-ar', 'https://arabic.vingtheures.com/'),
      ]),
    ).toBe(1);
  });

  it('are two where sites stand on one host of blogs', () => {
    expect(
      countPublishers([
        source('ke-a', 'https://hills.blogspot.com/'),
        source('ke-b', 'https://shores.blogspot.com/'),
      ]),
    ).toBe(2);
  });

  it('are one where owner and name are the same on two domains, and two where an owner has two papers', () => {
    const owner = 'Gulf Lantern Network';
    const arabic = source('qa-ar', 'https://lantern.net/', {
      name: 'الفانوس',
      nameEnglish: 'Lantern (Arabic)',
      owner,
    });
    const english = source('qa-en', 'https://lantern.com/', { name: 'Lantern English', owner });
    const sister = source('qa-sea', 'https://seabreeze.com/', { name: 'Seabreeze', owner });
    expect(countPublishers([arabic, english])).toBe(1);
    expect(countPublishers([arabic, english, sister])).toBe(2);
    expect(countPublishers([arabic, { ...english, owner: undefined }])).toBe(2);
  });

  it('are one where domain joins what owner and name join', () => {
    const owner = 'Gulf Lantern Network';
    expect(
      countPublishers([
        source('qa-ar', 'https://lantern.net/', { name: 'Lantern (Arabic)', owner }),
        source('qa-en', 'https://lantern.com/', { name: 'Lantern', owner }),
        source('qa-sport', 'https://sport.lantern.com/', { name: 'Lantern Sport' }),
      ]),
    ).toBe(1);
  });
});
