/** Words of the chronicle: the dated events of the free map, and the days one chooses of them. */
export const chronicle = {
  'chronicle.label': 'When it happened',
  'chronicle.scale':
    'Two scales: before 2020 a year is as wide as {days} days are in January 2020.',
  'chronicle.previous': 'Previous event',
  'chronicle.next': 'Next event',
  'chronicle.all': 'All dates',
  'chronicle.start': 'First day shown',
  'chronicle.end': 'Last day shown',
  'chronicle.summaryAll': 'All {total} events, December 2015 to January 2020',
  'chronicle.summary': 'Up to {date}: {count} of {total} events',
  'chronicle.summaryOnly': '{dates}: {count} of {total} events',
  'chronicle.dayEvents': '{date}, {count} events',
  'chronicle.dayEvent': '{date}, 1 event',
  'chronicle.dayNone': '{date}, no event',
  'chronicle.fromStart': 'from the beginning',
  'chronicle.announce': '{date}: {titles}. {count} of {total} events are shown.',
  'chronicle.listUpTo': 'What had happened by {date}',
  'chronicle.listOnly': 'What happened {dates}',
  'chronicle.listNote':
    'The latest stands out on the map. No source gives an order within a day. Where sources count differently, each is named.',
  'chronicle.none': 'Nothing on this map happened on these days.',
  'chronicle.latest': 'latest',
  'chronicle.noPlace': 'no place on the map'
} as const;
