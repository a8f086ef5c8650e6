import type { ListedMap, MessageMap } from '@kangcheng/exchange/contract'
import type { WrittenMap } from '@kangcheng/web-kit'
import { jsonFault } from '../../views/json-fault.ts'
import { lineOf, placeInText, type TextPlace } from '../../views/place-in-text.ts'

export function textOf(map: MessageMap): string {
  const { version: _, origin: _origin, savedBy: _by, saved: _at, ...rest } = map as Partial<ListedMap>
  return JSON.stringify(rest, null, 2)
}

type ReadMap = { readonly ok: true; readonly map: WrittenMap } | { readonly ok: false; readonly line: number }

/** The map that a text is, as this version; or the line where it stops being JSON. What a map has to have, the server says. */
export function readMap(text: string, { code, version }: { code: string; version: number }): ReadMap {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { ok: true, map: { ...value, code, version } as WrittenMap }
    return { ok: false, line: 1 }
  } catch {
    return { ok: false, line: lineOf(text, jsonFault(text)) }
  }
}

/** Where in the text a fault of a map stands, as far as its words begin with a path: `make[0].set.birthDate: …`. */
export function faultPlace(text: string, fault: string): TextPlace | undefined {
  // `make[0] Patient.birthDate` stands under `set`.
  const written = fault.replace(/^([\w.[\]]+) [A-Z][A-Za-z]*(?=[.:[])/, '$1.set')
  const path = /^\/?((?:[A-Za-z_]\w*|\[\d+\]|\d+)(?:[./[\]\w$]*)):? /.exec(written)?.[1]
  if (path === undefined) return undefined
  const steps = path.replace(/\/(\d+)/g, '[$1]').replaceAll('/', '.')
  const first = /^\w+/.exec(steps)?.[0] ?? ''
  return new RegExp(`"${first}"\\s*:`).test(text) ? placeInText(text, `Map.${steps}`) : undefined
}
