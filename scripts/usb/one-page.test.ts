import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { onePage } from './one-page.ts';

const html = `<head><link rel="icon" href="/icon.svg" /><style>a{src:url(data:font/woff2;base64,AA)}</style></head>
<body data-x="y"><script>fetch("https://never.example/$&")</script></body>`;

test('the files come before the script, as data, and the icon as a data: address', () => {
  const text = '{ "a": "</script><b>" }';
  const page = onePage(
    html,
    [
      { name: 'a.json', text, isGzipped: false },
      { name: 'b.json', text, isGzipped: true }
    ],
    '<svg/>'
  );
  expect(page.indexOf('data-file="a.json"')).toBeLessThan(page.indexOf('never.example/$&'));
  expect(page).toContain('href="data:image/svg+xml;base64,PHN2Zy8+"');
  const [, plain = ''] = /data-file="a.json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(plain)).toEqual({ a: '</script><b>' });
  const [, packed = ''] = /data-encoding="gzip">(.*?)<\/script>/.exec(page) ?? [];
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(text);
});

test('an address of a file that is left over is named', () => {
  const withLink = html.replace('<style>', '<link rel="stylesheet" href="./a.css"><style>');
  expect(() => onePage(withLink, [], '')).toThrow('href="./a.css"');
  const withFont = html.replace('url(data:font', 'url(./x.woff2) url(data:font');
  expect(() => onePage(withFont, [], '')).toThrow('url(./x.woff2)');
});
