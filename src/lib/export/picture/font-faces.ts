/**
 * The page's own faces as CSS with the files in it, for a picture that stands alone: an image may fetch
 * nothing. A face whose file cannot be had is left out, and the picture has the reader's own in its place.
 */
export async function fontFaceCss(
  sheets: Iterable<CSSStyleSheet>,
  fetchFile: (url: string) => Promise<Blob>
): Promise<string> {
  const rules = [...sheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({
        css: rule.cssText,
        base: sheet.href ?? document.baseURI
      }))
  );
  const faces = await Promise.allSettled(
    rules.map(async ({ css, base }) => {
      const [written, url] = /url\("?([^")]+)"?\)/.exec(css) ?? [];
      if (!written || !url) {
        throw new Error('a face without a file');
      }
      const data = url.startsWith('data:')
        ? url
        : await dataUrl(await fetchFile(new URL(url, base).href));
      return css.replace(written, `url("${data}")`);
    })
  );
  return faces.flatMap((face) => (face.status === 'fulfilled' ? [face.value] : [])).join('');
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('a file could not be read'));
    reader.readAsDataURL(blob);
  });
}
