const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
] as const;

/** A whole number as running text has it: in words up to twelve, in digits above. 0 is "no". */
export function numberWord(value: number): string {
  return WORDS[value] ?? value.toLocaleString('en-GB');
}

/** A number of things in words: "one source", "four days". */
export function countOf(value: number, noun: string): string {
  return `${numberWord(value)} ${noun}${value === 1 ? '' : 's'}`;
}
