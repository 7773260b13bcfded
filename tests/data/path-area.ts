/**
 * The area that path data of the SVG painter (`M`, `l`, `z`) encloses, in its own units squared. Holes count off,
 * since their rings run the other way. Throws for any other letter.
 */
export function pathArea(d: string): number {
  const other = /[^Mlz\d\s.,-]/.exec(d);
  if (other) {
    throw new Error(`pathArea: "${other[0]}" is not one of M, l, z`);
  }
  const doubled = d.split('M').map((ring) => {
    const [first = '', steps = ''] = ring.split('l');
    let [x = 0, y = 0] = numbersOf(first);
    const [startX, startY] = [x, y];
    const moves = numbersOf(steps);
    let sum = 0;
    for (let index = 0; index + 1 < moves.length; index += 2) {
      const [nextX, nextY] = [x + (moves[index] ?? 0), y + (moves[index + 1] ?? 0)];
      sum += x * nextY - nextX * y;
      [x, y] = [nextX, nextY];
    }
    return sum + x * startY - startX * y;
  });
  return Math.abs(doubled.reduce((total, ring) => total + ring, 0)) / 2;
}

function numbersOf(text: string): number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
}
