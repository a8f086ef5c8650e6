import { announcedCharset, type Charset, decodeText } from '../../rules/hl7v2/charset.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'

const MOST_TEXT = 1_000_000

interface ShownText {
  readonly charset: string
  readonly text: string
  /** Whether there is more of it than is shown. */
  readonly isCut: boolean
}

/** A message as text, and the charset it was read in; empty of a workbook. Bytes that are no text of it stand as �. */
export function shownText(raw: Buffer, { settings }: Pick<OpenFeed, 'settings'>): ShownText {
  const charset = charsetOf(raw, settings)
  // A zip.
  if (settings.format === 'table' && raw.subarray(0, 2).equals(Buffer.from('PK')))
    return { charset: 'xlsx', text: '', isCut: true }
  const text = new TextDecoder(charset).decode(raw)
  const shown = (settings.format === 'table' || settings.format === 'fhir' ? indented(text) : text).replace(
    /\r\n?|\n/g,
    '\n',
  )
  return { charset, text: shown.slice(0, MOST_TEXT), isCut: shown.length > MOST_TEXT }
}

/** JSON with a line for each of its members, to be read and corrected; any other text as it is. */
function indented(text: string): string {
  if (text.length > MOST_TEXT || !text.startsWith('{')) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

function charsetOf(raw: Buffer, { format, charset }: OpenFeed['settings']): Charset {
  if (format === 'fhir') return 'utf-8'
  // Lines of tables are kept in UTF-8, whatever the file was.
  if (format === 'table') return decodeText(raw, 'utf-8').ok ? 'utf-8' : charset
  return announcedCharset(raw) ?? charset
}
