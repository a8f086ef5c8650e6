import type { RelatedDocument } from '../clinical-document.ts'
import { identifierOf } from './datatypes.ts'

const RELATIONS: Readonly<Record<string, string>> = { RPLC: 'replaces', APND: 'appends', XFRM: 'transforms' }

/** What a document does to others, by their identifiers: they may never have come here. */
export function relationsOf(related: readonly RelatedDocument[]) {
  return related.flatMap(({ type, id, setId }) => {
    const named = id?.extension === undefined ? setId : id
    const code = RELATIONS[type]
    return code === undefined || named === undefined ? [] : [{ code, identifier: identifierOf(named) }]
  })
}
