/** Mean width of a letter as part of the type's size, a little wide, since there is no font to ask. */
export const LETTER = 0.505;

/**
 * Breaks a text at its spaces into lines no wider than `widthPx`, by a guess from the number of letters. A
 * word that is longer, an address for example, is cut where the line ends. No text, no line.
 */
export function wrapText(text: string, widthPx: number, sizePx: number): string[] {
  const room = Math.max(Math.floor(widthPx / (sizePx * LETTER)), 1);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => piecesOf(whole, room))) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, room: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < word.length; at += room) {
    pieces.push(word.slice(at, at + room));
  }
  return pieces;
}
