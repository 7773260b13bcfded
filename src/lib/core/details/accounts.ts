import { otherSourceIds } from '../story/certainty.ts';
import type { StopRecord, StoryEvent } from '../story/types.ts';
import type { Citer } from './citer.ts';
import type { Account } from './details-view.ts';

/** What each side says of a stop's record or of an event. */
export function accountOf(told: StopRecord | StoryEvent, { cite }: Citer): Account {
  return {
    id: told.id,
    title: told.title,
    date: told.date,
    dateEnd: 'dateEnd' in told ? told.dateEnd : null,
    people: 'people' in told ? told.people : [],
    articleSays: withoutNumbers(told.articleSays),
    othersSay: withoutNumbers(told.othersSay),
    note: told.note,
    certainty: told.certainty,
    otherCount: otherSourceIds(told.sourceIds).length,
    isDagger: !told.isInArticle,
    citations: cite(told.sourceIds)
  };
}

/** Leaves out the numbers our notes give to the article's sentences, "(S27)": the article itself has none. */
function withoutNumbers(text: string): string {
  return text.replace(/\s*\(S\d+[^)]*\)/g, '').trim();
}
