import { DOCUMENT_LIMITS, readTable } from '@kangcheng/platform/documents'
import type { MessageFault } from '../../contract/faults.ts'
import { decodeText } from '../../rules/hl7v2/charset.ts'
import { headingFault, headingOf } from '../../rules/tables/headings.ts'
import { writeRow } from '../../rules/tables/row.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import { FILE_LIMIT, type TakePart } from '../receiving/part.ts'

/** What is streamed, line by line; a workbook is held whole, and has the limits of documents. */
const LIMITS = { ...DOCUMENT_LIMITS, bytes: FILE_LIMIT, rows: 250_000, cells: 25_000_000 }

export type TableHead =
  | { readonly ok: true; readonly headings: readonly string[]; readonly rows: number }
  | { readonly ok: false; readonly faults: readonly MessageFault[] }

/** Reads a file of a feed, CSV or Excel: its headings, and one row after the other. A fault may come after rows have been taken. */
export async function eachRow(
  { settings }: Pick<OpenFeed, 'settings'>,
  bytes: Buffer,
  take: TakePart,
): Promise<TableHead> {
  let headings: readonly string[] | undefined
  let fault: MessageFault | undefined
  let rows = 0
  const read = await readTable(bytes, {
    limits: LIMITS,
    decode: (all) => textOf(all, settings.charset),
    take({ line, cells }) {
      if (headings === undefined) {
        headings = cells.map(headingOf)
        fault = headingFault(headings)
        return fault === undefined
      }
      rows++
      return take({ line, bytes: Buffer.from(writeRow(headings, cells)) })
    },
  })
  if (!read.ok) {
    const { code, details } = read.refusal
    return { ok: false, faults: [{ code: 'table', value: code.slice('document.'.length), ...placeIn(details?.place) }] }
  }
  if (fault) return { ok: false, faults: [fault] }
  if (!headings || rows === 0) return { ok: false, faults: [{ code: 'empty' }] }
  return { ok: true, headings, rows }
}

function placeIn(place: unknown): { readonly place?: string } {
  return typeof place === 'string' && place !== 'file' ? { place } : {}
}

/** UTF-8 where it is, since text of another charset practically never is; else that of the feed. */
function textOf(bytes: Uint8Array, charset: OpenFeed['settings']['charset']): string | undefined {
  for (const one of ['utf-8', charset] as const) {
    const text = decodeText(bytes, one)
    if (text.ok) return text.value
  }
  return undefined
}
