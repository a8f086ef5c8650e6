import type { OpenFeed } from '../feeds/feed-book.ts'
import { eachLine, isNdjson } from '../fhir/each-line.ts'
import { eachRow } from '../tables/each-row.ts'
import { isRow } from '../tables/understand-table.ts'
import type { TakePart } from './part.ts'

/** Whether bytes are a file whose lines are messages of their own. */
export function hasParts({ settings: { format } }: Pick<OpenFeed, 'settings'>, bytes: Buffer): boolean {
  return format === 'table' ? !isRow(bytes) : format === 'fhir' && isNdjson(bytes)
}

/** Hands on the lines of a file that can be read. */
export async function eachPart(feed: Pick<OpenFeed, 'settings'>, bytes: Buffer, take: TakePart): Promise<void> {
  if (feed.settings.format === 'table') await eachRow(feed, bytes, take)
  else await eachLine(bytes, take)
}
