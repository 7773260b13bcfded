/** The words of the sources page in English. `{name}` is filled in. */
export const aboutEn = {
  lead: 'What this map rests on, how it draws what is contested, and what could not be found out. Every sentence, date and figure names the text that carries it.',
  back: 'Back to the tour: {step}',
  contents: 'On this page',

  'article.title': 'The article',
  'article.text':
    'The map follows one opinion article. It is its publisher’s: the map links to it, tells it in its own words and quotes a few of them at most. What the article does not say and other sources do carries a dagger (†).',
  'article.read': 'Read the article',

  'differences.title': 'Where sources differ',
  'differences.lead':
    'Claims of the article that other sources tell differently, tell in part, or that could not be checked. The map shows both.',
  'differences.article': 'The article',
  'differences.others': 'Other sources',
  'differences.sources': 'Sources',

  'unverified.title': 'What could not be verified',
  'unverified.lead':
    'Open ends of the research, in the words of its notes. “Recalled” means that no text was read that carries the statement; the map leaves it out or says “not verified”.',

  'boundaries.title': 'Boundaries and names',
  'boundaries.rule':
    'Boundaries show who administers what, not who is right. They follow Natural Earth, which draws control on the ground and sets disputed areas apart. Lines and names are no endorsement of any claim, and the map shows every reader the same lines.',
  'boundaries.solid': 'Solid',
  'boundaries.solidText': 'A border that neither side disputes.',
  'boundaries.dashed': 'Dashed',
  'boundaries.dashedText':
    'A line in dispute: a ceasefire line, the Line of Actual Control, an internal line of a disputed area, or a claim.',
  'boundaries.dotted': 'Dotted',
  'boundaries.dottedText': 'The Line of Control in Kashmir, and no other line.',
  'boundaries.kashmir':
    'The map says “Pakistan-administered” of Azad Jammu and Kashmir and Gilgit-Baltistan, and “India-administered” of Jammu and Kashmir and Ladakh. In the share map all of the former state has a neutral dotted fill and is part of no country’s figure. Terms that only one side uses are not copied.',
  'boundaries.jammu':
    'Between Pakistan and India-administered Jammu the line is dashed: India calls it an international border, Pakistan a working boundary.',
  'boundaries.golan':
    'The Golan, Western Sahara, Aksai Chin and the Shaksgam valley are drawn apart from every country, with dashed lines.',
  'boundaries.gulf':
    'The sea between Iran and Arabia is called Persian Gulf in English, Urdu and Persian. In Arabic that name is itself in dispute, so there the map says {gulf} (“the Gulf”).',

  'projection.title': 'Projection and lines',
  'projection.flat':
    'The simple map and the first picture draw the region in an equal-area projection (Lambert azimuthal, centre 56° E 29° N): countries can be compared by size. Shares are shown in it on every computer.',
  'projection.mercator':
    'Where the map that runs on the graphics card draws the same view flat, it uses Mercator, in which sizes grow northward. The line at the foot of the map says which of the two is on screen.',
  'projection.globe':
    'The long legs and the calls are shown on a globe, the honest picture of distance. There sizes shrink toward the edge.',
  'projection.arcs':
    'Arcs are great circles between cities, not flight tracks, and distances are measured along them by the haversine formula on a sphere of radius 6,371.0088 km, on the free map as on the tour. Areas are those of the shapes drawn, on the same sphere. The way home from Washington is dashed, because no source dates or describes it.',

  'view.title': 'Point of view',
  'view.sides': 'No colour, outline or field of the data says who is on whose side.',
  'view.words':
    'The map writes that a US strike killed Qassem Soleimani. “Assassination” is the article’s word, “defensive action” the tweet’s by the US Secretary of State, “martyrdom” the mourners’; each stands in quotation marks with whose word it is.',
  'view.metonyms':
    '“Tehran”, “Riyadh”, “Washington” and “Islamabad” often mean governments in the article. Only a stay with a date is a stop on the map.',
  'view.brigades':
    'Liwa Fatemiyoun and Liwa Zainebiyoun have the names the article gives them. The US designation is told as the US Treasury’s, Iran’s account (volunteers, defence of a shrine) beside that of Human Rights Watch (pay, legal residence, some coerced). Arcs between them are schematic: reported recruitment, not a route.',
  'view.shia':
    'Shia Muslims in Pew’s figures are Twelvers, Ismailis, Zaydis, Alawites and Alevis; Ibadis and Druze are not told apart. Sunni is never drawn as “the rest”. How many people are Shia says nothing about support for Iran or for a brigade.',
  'view.harm':
    'No town or neighbourhood of a community that was attacked is shaded or marked, save as a point where the article names it.',

  'shares.title': 'Shares',
  'shares.base':
    'A share always has its base. The share map shows Shia Muslims as a share of each country’s Muslims, in the ranges that the Pew Research Center printed in 2009. Shares of all people or of citizens never meet them in one legend.',
  'shares.range': 'A range stays a range: 10–15%, never 12.5%.',
  'shares.stripes':
    'Stripes of two colours mean one thing: the figures do not fit one class, or sources disagree about it. Hatching means that no estimate was found.',
  'shares.circular':
    'Some sources repeat each other and are not counted twice: the CIA’s ranges for Afghanistan and Pakistan repeat Pew’s, and Pew’s lean in part on the World Religion Database.',

  'certainty.title': 'How sure',
  'certainty.lead': 'Every dated statement has one of four phrases.',
  'certainty.in-article': 'The article says so; no other source was found or needed.',
  'certainty.several-sources': 'At least two texts besides the article carry it.',
  'certainty.one-source': 'One text besides the article carries it.',
  'certainty.not-established': 'The evidence is weak or recalled, however many sources are named.',
  'certainty.several': 'also reported by n sources',

  'sources.title': 'All sources',
  'sources.lead':
    '{count} texts were read or recalled. Dates are as the sources print them; “n.d.” means that a text has none.',
  'sources.search': 'Search title, publisher, address',
  'sources.kind': 'Kind of source',
  'sources.kind.all': 'All kinds ({count})',
  'sources.kind.option': '{kind} ({count})',
  'sources.shown': '{shown} of {count} sources',
  'sources.none': 'No source has these words.',
  'sources.clear': 'Show all',
  'kind.article': 'The article',
  'kind.primary': 'Primary texts',
  'kind.data': 'Data sets',
  'kind.news': 'News reports',
  'kind.secondary': 'Secondary texts',
  'kind.tertiary': 'Encyclopaedias and compilations',
  'kind.recall': 'Recalled, not read',
  'tier.article': 'the article',
  'tier.primary': 'primary text',
  'tier.data': 'data set',
  'tier.news': 'news report',
  'tier.secondary': 'secondary text',
  'tier.tertiary': 'encyclopaedia or compilation',
  'tier.recall': 'recalled, not read',
  'kindNote.article': 'The text this map follows.',
  'kindNote.primary': 'Studies, surveys and statements by those who made them.',
  'kindNote.data': 'Tables and files with figures, places and names.',
  'kindNote.news': 'Reports by agencies, papers and broadcasters, most of them of the time.',
  'kindNote.secondary': 'Texts about, or copies of, what others found.',
  'kindNote.tertiary': 'Texts that gather from others, often without saying from whom.',
  'kindNote.recall':
    'No text was found. What rests on this alone is left out or reads “not verified”.',
  'source.noAddress': 'No address.',
  'source.steps': 'In the tour',
  'source.more': 'Rests on it: {what}',
  'source.unused': 'Read; nothing on the map rests on it.',
  'use.stop': 'Stops',
  'use.leg': 'Legs',
  'use.call': 'Calls',
  'use.event': 'Events',
  'use.place': 'Places',
  'use.flow': 'Reported recruitment',
  'use.country': 'Countries',
  'use.province': 'Below country level',
  'use.claim': 'Sentences of the article',
  'use.rule': 'Rules',
  'use.step': 'Steps',

  'cite.title': 'Cite this map',
  'cite.lead': 'Author, title, version, address and the day you read it.',
  'cite.author': 'Contributors to “Caught in the wrong neighbourhood”',
  'cite.version': 'Interactive map, version {version}',
  'cite.readOn': 'Read on {date}',
  'cite.map': 'Copy the citation',
  'cite.source': 'Cite',
  'cite.sourceLabel': 'Cite {source}',
  'cite.copied': 'Copied',
  'cite.announce': 'Citation copied.',
  'cite.refused': 'Copying was refused. Here is the text to copy by hand:',

  'geo.title': 'Map data and licences',
  'geo.lead':
    'All map files ship with the site; nothing is asked of another host. File by file, with versions and our edits:',
  'geo.file': 'list of the geodata',
  'geo.name': 'Data',
  'geo.use': 'What it gives',
  'geo.licence': 'Licence',
  'geo.naturalEarth': 'Countries, provinces, borders, rivers and lakes, simplified',
  'geo.naturalEarthClaims': 'Lines of claims in disputed areas',
  'geo.geonames': 'Position and population of towns that are not in the story',
  'geo.cldr': 'Names of countries in Urdu, Persian and Arabic',
  'geo.spellings': 'Abbreviations and other names by which the search finds countries',
  'geo.srtm': 'Relief shading; not fit for reading heights',
  'geo.iso': 'Country codes',
  'geo.kurram': 'Inner corners of Kurram district, approximate to some 2 km, in places 6 km',
  'geo.limits':
    'Known limits: Lebanon has 6 of its 9 governorates, Yemen is without Socotra, Iraq without Halabja. Rivers end at the edge of the region.',
  'geo.code': 'The code is under the MIT licence. The fonts are under the SIL Open Font License.',

  'report.title': 'Report an error',
  'report.lead':
    'Open an issue in the tracker of the repository this map was built from, or tell whoever runs this copy. Say:',
  'report.where': 'the address of the page as it stands in your browser: it names the step',
  'report.what': 'the sentence, name, line or figure that is wrong',
  'report.right': 'what is right, and the text that carries it, with a link',
  'report.neutral':
    'A reading that treats a side unfairly is an error like any other. Every statement is one entry in a data file with its sources; changing it changes text, map and lists together.'
} as const;

export type AboutKey = keyof typeof aboutEn;
