import { directoryIn } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import type { RecognitionNames } from '../../contract/recognition.ts'
import { loadLists } from '../../store/recognition/lists.ts'

/** What institutions, items and reasons are called; items and reasons as the newest version of a list has them. */
export async function caseNames<Tables>(
  db: Kysely<Tables>,
  rows: readonly { readonly organisation?: string | undefined; readonly institution?: string | undefined }[],
): Promise<RecognitionNames> {
  const wanted = new Set(rows.flatMap(({ organisation, institution }) => [organisation, institution]))
  const organisations = await directoryIn(db).organisations()
  const lists = (await loadLists(db)).map(({ list }) => list)
  return {
    organisations: Object.fromEntries(
      organisations.filter(({ code }) => wanted.has(code)).map(({ code, name }) => [code, name]),
    ),
    items: Object.fromEntries(lists.flatMap(({ items }) => items.map(({ code, name }) => [code, name]))),
    reasons: Object.fromEntries(lists.flatMap(({ reasons }) => reasons.map(({ code, name }) => [code, name]))),
  }
}
