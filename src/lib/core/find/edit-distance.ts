/** How many letters must be put in, left out or exchanged to make one text of the other (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  const letters = [...b];
  let row = [0, ...letters.map((_, index) => index + 1)];
  [...a].forEach((letter, above) => {
    const next = [above + 1];
    letters.forEach((other, left) => {
      next.push(
        Math.min(
          (row[left + 1] ?? 0) + 1,
          (next[left] ?? 0) + 1,
          (row[left] ?? 0) + (letter === other ? 0 : 1)
        )
      );
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
