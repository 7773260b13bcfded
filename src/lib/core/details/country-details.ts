import { countryIdOf } from '../geo/disputed.ts';
import { DISPUTED_PROVINCES } from '../label/label-properties.ts';
import type { ShareRange } from '../share/share.ts';
import type { CountryEstimate, CountryFacts, DerivedShare, Facts } from '../story/facts.ts';
import type { Names } from '../story/types.ts';
import { areaOf, type Area } from './areas.ts';
import type { Citer } from './citer.ts';
import type { Figure, Known, Parts, Related, Remark } from './details-view.ts';
import { printedBase } from './printed-base.ts';
import { provinceRow } from './province-rows.ts';

/** A country: the figure it is shaded by, every other published one, and what is known of its people. */
export function countryDetails(id: string, known: Known, citer: Citer): Parts | null {
  const { story, facts, areas } = known;
  const area = areaOf(areas, 'country', id);
  const share = story.shares.find((candidate) => candidate.iso3 === id);
  const names = area?.names ?? (share ? sameInAll(share.name) : null);
  if (!names) {
    return null;
  }
  // A name that is known in one language only is no name in four.
  const parts = { ...partsOf(names, known, id), names: area?.names ?? null };
  const size = areaRemarks(area);
  if (area?.dispute) {
    const { remark, counts } = countingOf(area, known);
    return {
      ...parts,
      remarks: [disputeRemark(area, known), remark, ...size],
      related: [...counts.map(linkTo), ...parts.related]
    };
  }
  const country = facts.shares.countries.find((candidate) => candidate.iso3 === id);
  return {
    ...parts,
    remarks: [
      ...size,
      ...(country ? remarksOf(country, share !== undefined, citer) : []),
      ...(share ? [] : missingRemarks(id, facts, citer))
    ],
    figures: figuresOf(share, country, citer)
  };
}

/** Who administers an area in dispute and who else claims it. What counts it as a part is not said to rule it. */
export function disputeRemark({ id: own, dispute }: Area, { areas }: Known): Remark {
  const nameOf = (id: string): Names | null =>
    areas.find(
      (area) =>
        area.id === id &&
        area.id !== own &&
        area.id !== countryIdOf(own) &&
        area.kind !== 'province'
    )?.names ?? null;
  return {
    kind: 'dispute',
    admin: nameOf(dispute?.adminId ?? ''),
    claim: nameOf(dispute?.claimId ?? '')
  };
}

/** Why an area in dispute has no figure of its own, and the area whose card has one, if there is any. */
function countingOf(
  { id }: Area,
  { areas, facts }: Known
): { readonly remark: Remark; readonly counts: readonly Area[] } {
  const whole = countryIdOf(id) === id ? null : areaOf(areas, 'country', countryIdOf(id));
  if (whole) {
    return { remark: { kind: 'counted-with', whole: whole.names }, counts: [whole] };
  }
  const counts = Object.entries(DISPUTED_PROVINCES).flatMap(([provinceId, areaId]) =>
    areaId === id && provinceRow(provinceId, facts.provinceShares)
      ? (areaOf(areas, 'province', provinceId) ?? [])
      : []
  );
  return { remark: { kind: counts.length > 0 ? 'share-of-province' : 'no-share-stated' }, counts };
}

function linkTo({ id, kind, names }: Area): Related {
  return {
    target: { kind: kind === 'province' ? 'province' : 'country', id },
    title: { kind: 'names', names }
  };
}

/** How large it is as drawn, if that is known. */
export function areaRemarks(area: Area | null): Remark[] {
  const km2 = area?.areaKm2 ?? null;
  return km2 === null ? [] : [{ kind: 'area', km2, isCountry: area?.kind === 'country' }];
}

function partsOf(names: Names, { story }: Known, id: string): Parts {
  return {
    title: { kind: 'names', names },
    names,
    isDagger: false,
    remarks: [],
    accounts: [],
    figures: [],
    related: story.places
      .filter((place) => place.iso3 === id && place.position && place.kind !== 'anchor')
      .map((place) => ({
        target: { kind: 'place', id: place.id },
        title: { kind: 'names', names: place.names }
      }))
  };
}

function remarksOf(
  { population, note }: CountryFacts,
  hasShare: boolean,
  { cite }: Citer
): Remark[] {
  return [
    ...(population
      ? [
          {
            kind: 'population',
            people: population.pop2020,
            muslimPercent: population.muslimPct2020,
            citations: cite(population.sourceIds)
          } satisfies Remark
        ]
      : []),
    // Where there is a figure the note belongs under it.
    ...(note && !hasShare ? [{ kind: 'text', text: note, citations: [] } satisfies Remark] : [])
  ];
}

/** The figure the map is shaded by comes first, then the article's, then the others and our own arithmetic. */
function figuresOf(
  share: ShareRange | undefined,
  country: CountryFacts | undefined,
  { cite }: Citer
): Figure[] {
  const shown: Figure[] = share
    ? [
        {
          ...EMPTY,
          id: 'shown',
          role: 'shown',
          by: 'Pew Research Center',
          low: share.low,
          high: share.high,
          base: 'muslims',
          qualifier: share.qualifier,
          year: share.year,
          isVerified: share.isVerified,
          // Where the article has its own figure, its note tells how the two compare.
          note: share.article ? '' : (country?.note ?? ''),
          citations: cite(share.sourceIds)
        }
      ]
    : [];
  const others = (country?.estimates ?? [])
    .filter((estimate) => !share || !isShown(estimate, share))
    .map((estimate, index) => ({
      ...estimateFigure(estimate, `estimate-${index}`, cite),
      note: estimate.source === 'article' ? (share?.article?.note ?? '') : ''
    }));
  const derived: Figure[] =
    country?.derived && share && country.population
      ? [
          {
            ...EMPTY,
            id: 'derived',
            role: 'derived',
            by: '',
            low: Math.round(country.derived.pctOfTotalLow * 10) / 10,
            high: Math.round(country.derived.pctOfTotalHigh * 10) / 10,
            base: 'all-people',
            year: share.year,
            isVerified: true,
            note: peopleIn2020(country.derived),
            citations: cite([...share.sourceIds, ...country.population.sourceIds])
          }
        ]
      : [];
  const isByArticle = (figure: Figure): boolean => figure.role === 'article';
  return [
    ...shown,
    ...others.filter(isByArticle),
    ...others.filter((figure) => !isByArticle(figure)),
    ...derived
  ].filter(
    (figure) => figure.citations.length > 0 && (figure.low === null || figure.base !== 'none')
  );
}

/** People to two digits, which is more than the figures can bear. */
function peopleIn2020({ countLow, countHigh }: DerivedShare): string {
  const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
  const [low, high] = [number.format(countLow), number.format(countHigh)];
  const range = countLow === 0 ? `Under ${high}` : low === high ? high : `${low} to ${high}`;
  return `${range} people in 2020, if the share of 2009 still held.`;
}

/** The row that is already there as the figure shown. */
function isShown(
  estimate: CountryEstimate,
  share: { readonly low: number; readonly high: number; readonly year: number }
): boolean {
  return (
    estimate.base === 'share-of-muslims' &&
    estimate.source.startsWith('Pew') &&
    estimate.year === share.year &&
    estimate.low === share.low &&
    estimate.high === share.high
  );
}

function estimateFigure(estimate: CountryEstimate, id: string, cite: Citer['cite']): Figure {
  const { base, note } = printedBase(estimate.baseAsPrinted);
  return {
    ...EMPTY,
    id,
    role: estimate.source === 'article' ? 'article' : 'estimate',
    by: estimate.source === 'article' ? '' : estimate.source,
    low: estimate.low,
    high: estimate.high,
    base,
    baseNote: note,
    qualifier: estimate.qualifier,
    year: estimate.year,
    isVerified: estimate.isVerified,
    citations: cite(estimate.sourceIds)
  };
}

function missingRemarks(id: string, { shares }: Facts, { cite }: Citer): Remark[] {
  const list = [shares.underOnePercent, shares.noEstimate].find(({ iso3 }) => iso3.includes(id));
  return list
    ? [{ kind: 'listed', label: list.label, note: list.note, citations: cite(list.sourceIds) }]
    : [{ kind: 'no-estimate' }];
}

function sameInAll(name: string): Names {
  return { en: name, ur: name, fa: name, ar: name };
}

const EMPTY: Omit<Figure, 'id' | 'role' | 'by' | 'citations'> = {
  low: null,
  high: null,
  base: 'none',
  baseNote: '',
  qualifier: '',
  year: null,
  isFloor: false,
  isVerified: false,
  note: ''
};
