import { formatBytes, type Language, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { codeName } from '../../../fhir/code-names.ts'
import { elementName } from '../../../fhir/element-names.ts'
import { keyed } from '../../../fhir/keyed.ts'
import { isJson, type Json, listAt, type Resource, textAt } from '../../../fhir/resource.ts'
import { conceptText, quantityText, rangeText, valueText } from '../../../fhir/show-value.ts'
import { textOfHtml } from '../../../fhir/text-of-html.ts'
import { ReferenceLink } from '../record-links.tsx'
import { resourceWords } from './words.ts'

/** Deeper than people write; below stands a word. */
const DEEPEST = 10
/** What is longer is no text to read but something that was attached. */
const LONGEST = 4_000

/** A resource as a person reads it: every element with its name in both languages, nothing left out. */
export function Fields({ resource }: { resource: Resource }) {
  const t = useWords(resourceWords)
  const { resourceType, id: _, meta, text, ...own } = resource
  // What it says comes before what the server notes about it.
  const ordered = { ...own, ...(text === undefined ? {} : { text }), ...(meta === undefined ? {} : { meta }) }
  return (
    <section className="card" aria-label={t('readable', { type: resourceType })}>
      <Elements of={ordered} within={resourceType} depth={0} />
    </section>
  )
}

function Elements({ of, within, depth }: { of: Json; within: string; depth: number }) {
  const t = useWords(resourceWords)
  if (depth > DEEPEST) return <p className="soft">{t('deeper')}</p>
  return (
    <dl className="fields">
      {Object.keys(of).map((name) => {
        const values = listAt(of, name)
        return (
          <div key={name}>
            <dt>
              <ElementName name={name} within={within} />
            </dt>
            <dd>
              {values.length > 1 ? (
                <ol className="field-values">
                  {keyed(values).map(({ key, value }) => (
                    <li key={key}>
                      <Value value={value} name={name} depth={depth} />
                    </li>
                  ))}
                </ol>
              ) : (
                <Value value={values[0]} name={name} depth={depth} />
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function ElementName({ name, within }: { name: string; within: string }) {
  const word = elementName(name, useLanguage(), within)
  return word === undefined ? (
    <code>{name}</code>
  ) : (
    <>
      {word} <code>{name}</code>
    </>
  )
}

function Value({ value, name, depth }: { value: unknown; name: string; depth: number }): ReactNode {
  const t = useWords(resourceWords)
  const language = useLanguage()
  if (value === null || value === undefined) return <span className="soft">{t('none')}</span>
  if (!isJson(value)) {
    if (Array.isArray(value)) return JSON.stringify(value)
    if (typeof value !== 'string') return valueText(value, language)
    if (name === 'div') return <span className="field-text">{textOfHtml(value)}</span>
    if (value.length > LONGEST) return t('omitted', { size: formatBytes(value.length, language) })
    const named = CODED.has(name) ? codeName(value, language) : value
    return named === value ? (
      <span className="field-text">{/^\d{4}-/.test(value) ? valueText(value, language) : value}</span>
    ) : (
      <>
        {named} <code className="soft">{value}</code>
      </>
    )
  }
  const known = knownValue(value, language)
  return known ?? <Elements of={value} within={name} depth={depth + 1} />
}

const CODED: ReadonlySet<string> = new Set([
  'gender',
  'status',
  'use',
  'intent',
  'category',
  'criticality',
  'severity',
  'type',
  'docStatus',
])

/** The types that everybody knows, on a line with what is exact beside it; undefined for those that have parts of their own. */
function knownValue(value: Json, language: Language): ReactNode {
  const keys = Object.keys(value)
  const only = (...names: string[]) => keys.every((key) => names.includes(key))
  if (only('coding', 'text')) {
    return (
      <>
        {conceptText(value, language)}
        {keyed(listAt(value, 'coding')).map((coding) => (
          <Code key={coding.key} coding={coding.value} />
        ))}
      </>
    )
  }
  if (only('system', 'version', 'code', 'display', 'userSelected') && 'code' in value) {
    return (
      <>
        {conceptText(value, language)} <Code coding={value} />
      </>
    )
  }
  if (only('type', 'use', 'system', 'value') && typeof value.value === 'string') {
    const kind = conceptText(value.type, language) || codeName(textAt(value, 'use') ?? '', language)
    return (
      <>
        {kind !== '' && <span className="soft">{kind} </span>}
        {value.value} <span className="field-code soft">{textAt(value, 'system')}</span>
      </>
    )
  }
  if (only('reference', 'type', 'display')) return <ReferenceLink reference={value} />
  if (only('value', 'unit', 'code', 'system', 'comparator') && typeof value.value === 'number')
    return quantityText(value)
  if (only('value', 'currency') && typeof value.value === 'number')
    return `${value.value} ${textAt(value, 'currency') ?? ''}`
  if (only('low', 'high')) return rangeText(value)
  if (only('start', 'end')) return valueText(value, language)
  return undefined
}

function Code({ coding }: { coding: unknown }) {
  return (
    <span className="field-code">
      <code>{textAt(coding, 'code')}</code> <span className="soft">{textAt(coding, 'system')}</span>
    </span>
  )
}
