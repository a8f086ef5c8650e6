import type { Language } from '@kangcheng/web-kit/plain'
import { codeName } from '../../fhir/code-names.ts'
import { elementName } from '../../fhir/element-names.ts'
import { isJson, type Json, textAt } from '../../fhir/resource.ts'
import { clausesText, conceptText, valueText } from '../../fhir/show-value.ts'

/** One element of a resource as the map makes it and as it is stored, in words. */
export interface ComparedElement {
  readonly name: string
  readonly title: string
  readonly mapped?: string
  readonly stored?: string
  readonly is: 'same' | 'differs' | 'onlyMapped' | 'onlyStored'
}

interface Reading {
  readonly language: Language
  /** What a resource at an address is called, as far as that is known here. */
  readonly nameOf?: (address: string) => string | undefined
}

/** What the server counts up, what is in the address, and text that is made of the rest. */
const LEFT_OUT: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', 'text'])

/** Elements of both, in the order of the mapped one; without a stored one nothing differs. */
export function compareElements(
  mapped: unknown,
  stored: unknown,
  { language, nameOf = () => undefined }: Reading,
): ComparedElement[] {
  const [made, kept] = [jsonOf(mapped), jsonOf(stored)]
  const type = textAt(made, 'resourceType') ?? textAt(kept, 'resourceType') ?? ''
  const names = new Set([...Object.keys(made), ...Object.keys(kept)].filter((name) => !LEFT_OUT.has(name)))
  return [...names].map((name) => {
    const title = elementName(name, language, type)
    const side = (of: Json) => (of[name] === undefined ? undefined : elementText(of[name], name, { language, nameOf }))
    const [left, right] = [side(made), side(kept)]
    const isSame = ordered(made[name]) === ordered(kept[name])
    return {
      name,
      title: title ?? name,
      ...(left === undefined ? {} : { mapped: left }),
      ...(right === undefined ? {} : { stored: right }),
      is: isSame ? 'same' : right === undefined ? 'onlyMapped' : left === undefined ? 'onlyStored' : 'differs',
    }
  })
}

const CODED: ReadonlySet<string> = new Set(['gender', 'status', 'intent', 'use'])

/** An element as a person reads it, on as few lines as it takes. */
export function elementText(value: unknown, name: string, reading: Reading): string {
  const { language, nameOf } = reading
  if (Array.isArray(value))
    return clausesText(
      value.map((one) => elementText(one, name, reading)),
      language,
    )
  if (!isJson(value)) {
    if (typeof value === 'string' && CODED.has(name)) return codeName(value, language)
    return valueText(value, language)
  }
  const named = nameOf?.(textAt(value, 'reference') ?? '')
  if (named !== undefined) return named
  const kind = conceptText(value.type, language)
  if (typeof value.value === 'string' && kind !== '') return `${kind} ${value.value}`
  const known = valueText(value, language)
  if (known !== '') return known
  const parts = Object.entries(value).map(([part, inner]) => {
    const text = elementText(inner, part, reading)
    return text === '' ? '' : `${elementName(part, language, name) ?? part} ${text}`
  })
  return parts.filter(Boolean).join(language === 'zh' ? '，' : ', ')
}

function jsonOf(value: unknown): Json {
  return isJson(value) ? value : {}
}

/** The same text for the same content, in whichever order it was written. */
function ordered(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    isJson(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
}
