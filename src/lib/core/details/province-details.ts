import { areaOf } from './areas.ts';
import type { Citer } from './citer.ts';
import { areaRemarks, disputeRemark } from './country-details.ts';
import type { Known, Parts, Remark } from './details-view.ts';
import { printedBase } from './printed-base.ts';
import { provinceRow } from './province-rows.ts';

/** A province: its country and, in the few places where one may be stated, its figure. */
export function provinceDetails(id: string, known: Known, { cite }: Citer): Parts | null {
  const area = areaOf(known.areas, 'province', id);
  if (!area) {
    return null;
  }
  const country = areaOf(known.areas, 'country', area.iso3);
  const province = areaOf(known.areas, 'province', area.provinceId);
  const row = provinceRow(id, known.facts.provinceShares);
  const base = printedBase(row?.base ?? '');
  const place = known.story.places.find(
    ({ kind, names }) => kind === 'province' && names.en === area.names.en
  );
  return {
    title: { kind: 'names', names: area.names },
    names: area.names,
    isDagger: false,
    remarks: [
      ...(area.dispute
        ? [disputeRemark(area, known)]
        : country
          ? [{ kind: 'in-country', country: country.names } satisfies Remark]
          : []),
      ...(province ? [{ kind: 'district', province: province.names } satisfies Remark] : []),
      ...areaRemarks(area),
      ...(place
        ? [
            {
              kind: 'text',
              text: place.description,
              citations: cite(place.sourceIds)
            } satisfies Remark
          ]
        : []),
      ...(row ? [] : [{ kind: 'no-province-estimate' } satisfies Remark])
    ],
    accounts: [],
    figures: row
      ? [
          {
            id: 'province',
            role: 'province',
            by: row.method,
            low: row.low,
            high: row.high,
            base: base.base,
            baseNote: base.note,
            qualifier: '',
            year: row.year,
            isFloor: row.display === 'floor',
            isVerified: row.isVerified,
            note: row.note,
            citations: cite(row.sourceIds)
          }
        ]
      : [],
    related: [province, country].flatMap((around) =>
      around && around.kind !== 'disputed'
        ? [
            {
              target: { kind: around.kind, id: around.id },
              title: { kind: 'names', names: around.names }
            }
          ]
        : []
    )
  };
}
