/**
 * Paints an SVG text as PNG, `width` pixels wide. Throws, in words, where the browser cannot paint it or
 * gives no canvas of that size.
 */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) {
      throw new Error(`This browser gives no canvas of ${width} by ${height} pixels.`);
    }
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) {
      throw new Error(`This browser could not write ${width} by ${height} pixels as PNG.`);
    }
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
