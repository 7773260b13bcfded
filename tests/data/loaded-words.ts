/** Loaded words, allowed only in quotation marks and with whose word it is. */
const ATTRIBUTED = /\b(assassinat\w*|martyr\w*|defensive action|war on terror)/gi;

/** Words the map does not use at all. */
const BANNED: readonly RegExp[] = [
  /\b(regimes?|so-called|axis|terror(?:ist|ism)\w*|proxy|proxies|puppets?|stooges?|heretic\w*|infidel\w*)\b/i,
  /\b(Shiites?|Shi'?ites?|Indian.Occupied|IIOJK|Azad Kashmir|Arabian Gulf|Holy)\b/i,
  /\b(rogue|brutal\w*|heroic\w*|hero|glorious\w*|evil|fanatic\w*|zealots?|thugs?|henchm[ae]n)\b/i,
  /\b(our|ours|enem(?:y|ies)|foes?|occupied|occupiers?|occupation|aggress(?:or|ion)\w*|axis of \w+)\b/i,
  // In Urdu, Persian and Arabic: martyr, terrorist, enemy, occupied, regime, infidel. \b knows no such letters.
  /(?<!\p{L})(?:ال)?(?:شہید|شهيد|شهید|شہادت|شهادت|استشهاد)\p{L}*/u,
  /دہشت ?گرد|تروریس[تم]|(?<!\p{L})(?:ال)?إرهاب\p{L}*/u,
  /(?<!\p{L})(?:دشمن|(?:ال)?عدو|(?:ال)?أعداء|مقبوضہ|اشغالی|(?:ال)?محتل\p{L}*|رژیم|کافر|(?:ال)?كافر)(?!\p{L})/u
];

/** The map's own voice and the names of its layers: what is said in them is nobody's side. */
const PLAIN = /\b(our (?:own )?(?:arithmetic|edits)|holy places?)\b/gi;

const SPEAKERS = /\b(article|Washington|[Mm]ourners?|US|Pompeo)\b/;

/** The loaded words of a text that stand there without whose word they are; none where all is well. */
export function loadedWordsIn(text: string): string[] {
  const said = [...text.matchAll(ATTRIBUTED)]
    .filter((match) => !/“[^”]*$/.test(text.slice(0, match.index)) || !SPEAKERS.test(text))
    .map(([word]) => word);
  const plain = text.replace(PLAIN, '');
  return [...said, ...BANNED.flatMap((words) => words.exec(plain)?.[0] ?? [])];
}

/** The seas of a text that have another name than the United Nations use; “the Gulf” in quotation marks is explained. */
export function wrongGulfsIn(text: string): string[] {
  const rest = text.replaceAll('Persian Gulf', '').replaceAll('“the Gulf”', '');
  return rest.match(/\w* ?Gulf\b(?! of )|خلیج(?! فارس)\p{L}*/gu) ?? [];
}
