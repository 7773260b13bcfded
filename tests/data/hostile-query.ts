import fc from 'fast-check';

const NAMES = fc.oneof(
  fc.constantFrom(
    'step',
    'layers',
    'est',
    'base',
    'view',
    'unverified',
    'compare',
    'theme',
    'lang'
  ),
  fc.constantFrom('map', 'motion', 'letters', 'date', 'sel', 'measure', 'at'),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  fc.string({ unit: 'binary', maxLength: 12 })
);
const VALUES = fc.oneof(
  fc.constantFrom(
    'tehran',
    'share',
    'share,tour,provinces,events,flows',
    'high',
    'people',
    'counts'
  ),
  fc.constantFrom(
    'country:PAK',
    'province:IQ-BG',
    'event:e01',
    'place:none',
    'stop:mashhad',
    'leg:x'
  ),
  fc.constantFrom('56,29,4', '180,90,12', '-180,-90,-1,globe', 'NaN,1,1', '%', '%00', '0', '1'),
  fc.constantFrom('2020-01-03', '2015-01-01..2020-01-22', '2020-13-99', '61,36;0,90', '0,0;180,0'),
  fc.constantFrom('<script>alert(1)</script>', '1e999,0,0', 'country:../..', '-0,-0,-0'),
  fc.string({ unit: 'binary', maxLength: 30 })
);

/** What may stand behind the `?` of an address: parts that are known, nearly known, or anything. */
export const hostileQuery: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.tuple(NAMES, VALUES), { maxLength: 6 })
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  fc.string({ unit: 'binary', maxLength: 80 })
);
