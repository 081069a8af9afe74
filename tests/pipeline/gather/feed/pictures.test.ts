import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';

const SITE = 'https://harbour.example';

/** The address of the picture of a feed's only entry, without that of the site. */
function pictureOf(feed: string): string | undefined {
  const parsed = parseFeed(feed, { url: `${SITE}/feed` });
  if (!parsed.ok) throw new Error(parsed.failure.reason);
  return parsed.value.entries[0]?.image?.url.replace(`${SITE}/`, '');
}

const rss = (inItem: string) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harbour</title><item><title>The ferry is back</title><link>${SITE}/1</link>${inItem}</item></channel></rss>`;
const atom = (inEntry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><entry><id>${SITE}/1</id><title>The ferry is back</title><link href="${SITE}/1"/>${inEntry}</entry></feed>`;
const json = (attachment: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour',
    items: [{ id: '1', url: `${SITE}/1`, title: 'The ferry is back', attachments: [attachment] }],
  });

describe('the picture of an entry', () => {
  it.each([
    [
      'one without a size, not the pixel that counts visits',
      '<media:content url="/pixel.gif" medium="image" width="1" height="1"/><media:content url="/ferry.jpg" medium="image"/>',
      'ferry.jpg',
    ],
    [
      'the pixel neither where it is the only one',
      '<media:content url="/pixel.gif" medium="image" width="1" height="1"/>',
      undefined,
    ],
    [
      'nor a line',
      '<media:content url="/line.png" medium="image" width="640" height="2"/><media:content url="/ferry.jpg" medium="image"/>',
      'ferry.jpg',
    ],
    [
      'one without a size before an icon',
      '<media:content url="/icon.png" type="image/png" width="64" height="64"/><media:content url="/ferry.jpg" type="IMAGE/JPEG"/>',
      'ferry.jpg',
    ],
    [
      'the widest of those with a size',
      '<media:content url="/ferry.jpg" medium="image"/><media:content url="/wide.jpg" medium="IMAGE" width="1200" height="800"/>',
      'wide.jpg',
    ],
  ])('in Media RSS is %s', (_, inItem, picture) => {
    expect(pictureOf(rss(inItem))).toBe(picture);
  });

  it.each([
    [
      'the thumbnail of a file that is no picture',
      '<media:content medium="image"><media:thumbnail url="/ferry.jpg"/></media:content>',
    ],
    [
      'the next, where the first is a placeholder',
      '<media:content medium="image" url="data:image/gif;base64,R0"/><enclosure url="/ferry.jpg" type="image/jpeg"/>',
    ],
    [
      'the next, where the first is a drawing',
      '<media:thumbnail url="/logo.svg"/><enclosure url="/ferry.jpg" type="image/jpeg"/>',
    ],
    [
      'the next, where the first is the word for nothing',
      '<media:thumbnail url="/null"/><media:thumbnail url="/ferry.jpg"/>',
    ],
    [
      'that of a podcast',
      '<itunes:image xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" href="/ferry.jpg"/>',
    ],
  ])('is %s', (_, inItem) => {
    expect(pictureOf(rss(inItem))).toBe('ferry.jpg');
  });

  it('is one that is declared by its size alone, without a name', () => {
    expect(pictureOf(rss('<media:content url="/i?n=7" width="700" height="400"/>'))).toBe('i?n=7');
    expect(pictureOf(rss('<media:content url="/film.mp4" width="700" height="400"/>'))).toBeUndefined();
  });

  it.each([
    ['<enclosure url="/ferry.jpg" type="IMAGE/JPEG" length="9"/>', 'ferry.jpg'],
    ['<enclosure url="/ferry.JPG?w=600"/>', 'ferry.JPG?w=600'],
    ['<enclosure url="/talk.mp3" type="audio/mpeg"/><enclosure url="/ferry.webp" type=""/>', 'ferry.webp'],
    ['<enclosure url="/ferry" type="image" length="9"/>', 'ferry'],
    ['<enclosure url="/ferry" type="JPEG" length="9"/>', 'ferry'],
    ['<enclosure url="/ferry.jpg" type="application/octet-stream" length="9"/>', 'ferry.jpg'],
    ['<enclosure url="/ferry.zip" type="application/octet-stream" length="9"/>', undefined],
    ['<enclosure url="/talk.mp3"/>', undefined],
    ['<enclosure url="/film.jpg" type="video/mp4"/>', undefined],
  ])('in RSS is enclosed: %s', (inItem, picture) => {
    expect(pictureOf(rss(inItem))).toBe(picture);
  });

  it.each([
    ['<link rel="enclosure" href="/ferry.png" type="Image/PNG"/>', 'ferry.png'],
    ['<link rel="enclosure" href="/ferry.png"/>', 'ferry.png'],
    ['<link rel="enclosure" href="/talk.mp3"/>', undefined],
  ])('in Atom is enclosed: %s', (inEntry, picture) => {
    expect(pictureOf(atom(inEntry))).toBe(picture);
  });

  it.each([
    [{ url: `${SITE}/ferry.jpg`, mime_type: 'Image/Jpeg' }, 'ferry.jpg'],
    [{ url: `${SITE}/talk.mp3`, mime_type: 'audio/mpeg' }, undefined],
  ])('in JSON Feed is attached: %o', (attachment, picture) => {
    expect(pictureOf(json(attachment))).toBe(picture);
  });

  it.each([
    ['as it is', '<img src="/ferry.jpg">', 'ferry.jpg'],
    ['loaded late', '<img src="data:image/gif;base64,R0" data-src="/ferry.jpg">', 'ferry.jpg'],
    ['in several sizes', '<img src="/small.jpg" srcset="/small.jpg 300w, /ferry.jpg 1200w">', 'ferry.jpg'],
    ['below an icon', '<img src="/wave.png" class="emoji"><img src="/ferry.jpg" width="640">', 'ferry.jpg'],
    ['below a drawing', '<img src="/a.svg"><img src="/ferry.jpg">', 'ferry.jpg'],
    ['and none that counts visits', '<img src="https://count.example/c" width="1" height="1">', undefined],
    ['nor a pixel without a size', '<img src="https://count.example/pixel.png">', undefined],
    ['nor one made small by its style', '<img src="/face.jpg" style="height: 1em; width:auto">', undefined],
  ])('may stand in its text alone: %s', (_, html, picture) => {
    const written = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const texts = `${written}The ferry is back.`;
    const urls = [rss(`<description>${texts}</description>`), atom(`<content type="html">${texts}</content>`)]
      .map((feed) => parseFeed(feed, { url: `${SITE}/feed` }))
      .map((parsed) => parsed.ok && parsed.value.entries[0]);
    const url = picture === undefined ? undefined : `${SITE}/${picture}`;
    for (const entry of urls)
      expect(entry && [entry.image, entry.imageInText?.url]).toEqual([undefined, url]);
  });
});
