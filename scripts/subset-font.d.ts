declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    /** OpenType tags; all when absent. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }
  /** The font cut to the characters of `text`. Rejects when it is no font. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options
  ): Promise<Uint8Array>;
}
