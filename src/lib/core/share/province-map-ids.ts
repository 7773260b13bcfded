/**
 * Areas of the map for the rows below country level that may be shaded: Iraq, Yemen, Gilgit-Baltistan, Kurram
 * and the Saudi Eastern Province. Whatever is not here is never drawn, whatever its figure.
 */
export const PROVINCE_MAP_IDS: Readonly<Record<string, string>> = {
  'PK-GB': 'PK-GB',
  'PK-KP/Kurram': 'PK-KP-KURRAM',
  'SA-04': 'SA-04',
  'IQ-BG': 'IQ-BG',
  'IQ-NA': 'IQ-NA',
  'IQ-KA': 'IQ-KA',
  'IQ-DQ': 'IQ-DQ',
  'IQ-BA': 'IQ-BA',
  'IQ-MA': 'IQ-MA',
  'IQ-MU': 'IQ-MU',
  'IQ-QA': 'IQ-QA',
  'IQ-BB': 'IQ-BB',
  'IQ-WA': 'IQ-WA',
  "YE/Sa'dah": 'YE-SD',
  'YE/Amran': 'YE-AM',
  'YE/Dhamar': 'YE-DH',
  'YE/Raymah': 'YE-RA',
  'YE/Hajjah': 'YE-HJ',
  // ISO 3166-2 keeps the capital (SA) and the governorate around it (SN) apart.
  "YE/Sana'a City": 'YE-SA',
  "YE/Sana'a": 'YE-SN',
  'YE/Al Jawf': 'YE-JA',
  'YE/Al Mahwit': 'YE-MW',
  'YE/Ibb': 'YE-IB',
  'YE/Al Hudaydah': 'YE-HU',
  "YE/Ma'rib": 'YE-MA',
  'YE/Hadramawt': 'YE-HD',
  'YE/Al Bayda': 'YE-BA',
  'YE/Aden': 'YE-AD',
  "YE/Ad Dali'": 'YE-DA',
  'YE/Abyan': 'YE-AB',
  'YE/Al Maharah': 'YE-MR',
  'YE/Lahj': 'YE-LA',
  'YE/Shabwah': 'YE-SH',
  "YE/Ta'iz": 'YE-TA'
};
