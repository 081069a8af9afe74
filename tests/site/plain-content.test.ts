import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { plainContent } from '../../src/markdown/plain-content.ts';

const processor = await createSatteriMarkdownProcessor({
  features: { gfm: false, smartPunctuation: false },
  syntaxHighlight: false,
  mdastPlugins: [plainContent],
});
const html = async (markdown: string): Promise<string> => (await processor.render(markdown)).code.trim();

describe('Markdown whose text was not escaped', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a paragraph', 'Words <script>alert(1)</script> words'],
    ['an element with a handler', 'Words <img src=x onerror=alert(1)> words'],
    ['a comment', '<!-- <b>hidden</b> -->'],
    ['an image', '![x](https://tracker.example/pixel.gif)'],
    ['an image by reference', '![x][pixel]\n\n[pixel]: https://tracker.example/pixel.gif'],
    ['an image in a link', '[![x](https://tracker.example/p.gif)](https://a.example/)'],
    ['an address that runs', '[x](javascript:alert(1))'],
    ['an address that runs, by reference', '[x][run]\n\n[run]: javascript:alert(1)'],
    ['an address that runs, in disguise', '[x](JaVaScRiPt&colon;alert(1))'],
    ['an address that runs, between angles', '<javascript:alert(1)>'],
    ['data', '[x](data:text/html,%3Cscript%3E)'],
    ['another host without a scheme', '[x](//evil.example/)'],
    ['another host by a backslash', '[x](/\\evil.example/)'],
  ])('gives nothing of %s', async (_, markdown) => {
    const given = await html(markdown);
    expect(given).not.toMatch(/<(?!\/?(?:p|a)\b)/);
    expect(given).not.toMatch(/\bon\w+=|href="(?!https:\/\/a\.example\/)/i);
  });

  it('keeps links to http, https and the site itself', async () => {
    expect(await html('[a](https://a.example/) [b](http://b.example/) [c](/2026-03-18/)')).toBe(
      '<p><a href="https://a.example/">a</a> <a href="http://b.example/">b</a> <a href="/2026-03-18/">c</a></p>',
    );
  });

  it('keeps the words of a link that it refuses', async () => {
    expect(await html('Read [these words](javascript:alert(1)) on')).toBe('<p>Read these words on</p>');
  });
});
