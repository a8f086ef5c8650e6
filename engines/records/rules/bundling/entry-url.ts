import { typeCode } from '../resource-types.ts'
import { isId } from '../validating/primitives.ts'

/** What the url of an entry asks for, relative to the base. */
export interface EntryUrl {
  /** Segments without the query: `['Patient', '1', '_history']`. */
  readonly path: readonly string[]
  /** What stands behind the question mark; undefined without one. */
  readonly query?: string
  /** Set where the path begins with a type. */
  readonly type?: string
  /** Set where an id follows the type. */
  readonly id?: string
}

const MAX_LENGTH = 16_384

/**
 * Reads `Bundle.entry.request.url`. It is relative to the base; that of this server may stand before it.
 * @param bases under which this server is reached, without a slash at the end
 * @returns undefined where it is no url or is one of another server
 */
export function readEntryUrl(url: unknown, bases: readonly string[]): EntryUrl | undefined {
  if (typeof url !== 'string' || url.length > MAX_LENGTH) return undefined
  const base = bases.find((one) => url === one || url.startsWith(`${one}/`) || url.startsWith(`${one}?`))
  const relative = (base === undefined ? url : url.slice(base.length)).replace(/^\//, '')
  const at = relative.indexOf('?')
  const path = (at < 0 ? relative : relative.slice(0, at)).split('/')
  if (path.at(-1) === '') path.pop()
  if (!path.every((segment) => /^[A-Za-z0-9\-._$]+$/.test(segment) && !/^\.+$/.test(segment))) return undefined
  const [type = '', id = ''] = path
  const isTyped = typeCode(type) !== undefined
  return {
    path,
    ...(at < 0 ? {} : { query: relative.slice(at + 1) }),
    ...(isTyped ? { type } : {}),
    ...(isTyped && isId(id) ? { id } : {}),
  }
}
