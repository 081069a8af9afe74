import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookMistake } from '../../src/schemas/look/look-mistake.ts';
import { markSchema, parseMark } from '../../src/schemas/look/mark.ts';

const svg = (inside: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"${more}>${inside}</svg>`;

describe('a logo or an icon', () => {
  it('is kept as its shapes and their paint', () => {
    const drawn =
      '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- a program made it -->\n' +
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="urn:ink" width="40px" height="20" class="a" data-x="1">\n' +
      '<title>Ours</title><metadata><rdf:RDF><script>1</script></rdf:RDF></metadata><ink:view zoom="2"/>\n' +
      '<g id="layer" style="fill: #9a2c1f;-ink-x:none; stroke:none"><path d="M0 0h4v4z" /></g></svg>\n';
    expect(parseMark(drawn)).toEqual({
      svg: svg(
        '<g id="layer" fill="#9a2c1f" stroke="none"><path d="M0 0h4v4z"></path></g>',
        ' fill="currentColor"',
      ),
      width: 40,
      height: 20,
    });
  });

  it('keeps its gradients, masks and clips, which are parts of itself', () => {
    const inside =
      '<defs><linearGradient id="a"><stop offset="1" stop-color="#ffffff"></stop></linearGradient>' +
      '<linearGradient href="#a" id="b"></linearGradient></defs><circle r="4" fill="url(#b)" clip-path="url(#c)"></circle>';
    expect(parseMark(svg(inside.replace('href', 'xlink:href').replace('url(#b)', "url('#b')"))).svg).toBe(
      svg(inside, ' fill="currentColor"'),
    );
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<SCRIPT>alert(1)</SCRIPT>', '<SCRIPT>'],
    ['<style>a{}</style>', '<style>'],
    ['<foreignObject><p>a</p></foreignObject>', '<foreignObject>'],
    ['<image href="https://a.example/x.png"/>', '<image>'],
    ['<use href="#a"/>', '<use>'],
    ['<a href="javascript:alert(1)"><path d="M0 0"/></a>', '<a>'],
    ['<animate attributeName="href"/>', '<animate>'],
    ['<set attributeName="onload"/>', '<set>'],
    ['<filter id="f"/>', '<filter>'],
    ['<text>Ours</text>', '<text>'],
    ['<svg/>', '<svg>'],
    ['<path d="M0 0" onclick="alert(1)"/>', 'onclick'],
    ['<path d="M0 0" ONLOAD="alert(1)"/>', 'ONLOAD'],
    ['<path d="M0 0" href="#a"/>', 'href'],
    ['<linearGradient xlink:href="https://a.example/x.svg#a"/>', 'xlink:href'],
    ['<path d="M0 0" fill="url(https://a.example/x.svg#a)"/>', 'fill'],
    ['<path d="M0 0" fill="URL(//a.example)"/>', 'fill'],
    ['<path d="M0 0" style="fill:url(https://a.example/x)"/>', 'fill'],
    ['<path d="M0 0" style="background:url(https://a.example/x)"/>', 'style'],
    ['<path d="&quot;&gt;&lt;script&gt;"/>', 'd'],
    ['<path id="a&#34;b"/>', 'id'],
    ['<g><path d="M0 0"/>', '<g>'],
    ['<g>'.repeat(40) + '</g>'.repeat(40), '<g>'],
    [`<path d="${'M0 0'.repeat(6000)}"/>`, 'the drawing'],
  ])('is refused by what it has: %s', (inside, subject) => {
    const mistake = mistakeOf(`\n${svg(inside)}`);
    expect(mistake.subject).toBe(subject);
    expect(mistake.line).toBe(subject === 'the drawing' ? 1 : 2);
  });

  it.each([
    '',
    'no drawing',
    '<p>a</p>',
    '<svg/>',
    '<svg viewBox="0 0 0 4"/>',
    '<svg viewBox="0 0 99 1"/>',
    `${svg('')}${svg('')}`,
  ])('is refused where it is none, or has no size: %j', (text) => {
    expect(mistakeOf(text).remedy).not.toBe('');
  });

  it('is either refused, or kept in a form of which the same is kept, whatever it holds', () => {
    const part = fc.constantFrom(
      ...[
        '<g>',
        '</g>',
        '<path d="M0 0"/>',
        '<script>',
        '</script>',
        '<title>',
        '</title>',
        '<a:b>',
        '</a:b>',
        '&lt;',
        '<!--',
      ],
      ...[
        '-->',
        '<![CDATA[',
        ']]>',
        '<g fill="red">',
        '<g style="fill:red;x:y">',
        "<g id='a'>",
        '<g onx="1">',
        '<',
        '>',
        '"',
        'a',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
        const text = keptIfRead(svg(parts.join('')));
        if (text === undefined) return;
        expect(parseMark(text).svg).toBe(text);
        expect(text).not.toMatch(/script|style=|onx|<[^/a-z]|&/i);
      }),
    );
  });

  it('is sealed only as the program writes it', () => {
    expect(markSchema.safeParse(parseMark(svg('')).svg).success).toBe(true);
    for (const text of [svg(''), svg('<script/>'), 'a'.repeat(20_001)])
      expect(markSchema.safeParse(text).success).toBe(false);
  });
});

function mistakeOf(text: string): LookMistake {
  try {
    parseMark(text);
  } catch (error) {
    if (error instanceof LookMistake) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

function keptIfRead(text: string): string | undefined {
  try {
    return parseMark(text).svg;
  } catch (error) {
    if (error instanceof LookMistake) return undefined;
    throw error;
  }
}
