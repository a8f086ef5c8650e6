import { type Language, say, type Words } from '@kangcheng/kernel'
import type { DocumentModel } from '@kangcheng/typesetting'
import type { PersonRecord } from '../../contract/disclosure/record.ts'
import type { FhirResource } from './fhir-json.ts'
import { sayType } from './say-look.ts'

const TITLE = { zh: '健康档案副本', en: 'Copy of the health record' }
const COLUMNS = [
  { title: { zh: '日期', en: 'Day' }, width: 2 },
  { title: { zh: '内容', en: 'What' }, width: 5 },
  { title: { zh: '结果', en: 'Result' }, width: 3 },
  { title: { zh: '机构', en: 'Institution' }, width: 3 },
] as const
const NOTE = {
  zh: '本副本按居民本人或其监护人的申请生成；结构化的完整内容以 FHIR 副本为准。',
  en: 'Made on request of the person or a guardian. The copy as FHIR holds every element.',
}

/** A record to be read on paper: a table for each kind of thing, newest first. */
export function recordDocument(
  { resources }: PersonRecord,
  {
    language,
    day,
    institutions,
  }: { readonly language: Language; readonly day: string; readonly institutions: ReadonlyMap<string, Words> },
): DocumentModel {
  const nameOf = (source: string) => say(institutions.get(source) ?? { zh: source }, language)
  const byType = Map.groupBy(resources, ({ resource }) => (resource as FhirResource).resourceType)
  return {
    language,
    title: TITLE[language],
    titleLines: [day],
    warnings: [],
    header: TITLE[language],
    day,
    author: '康城',
    blocks: [
      { kind: 'paragraph', text: NOTE[language] },
      ...[...byType].flatMap(([type, all]) => [
        { kind: 'heading' as const, level: 1 as const, text: sayType(type)[language] },
        {
          kind: 'table' as const,
          caption: `${sayType(type)[language]} (${all.length})`,
          columns: COLUMNS.map(({ title, width }) => ({ title: title[language], width })),
          rows: all
            .map(({ source, resource }) => {
              const { on, what, result } = lineOf(resource as FhirResource)
              return [on, what, result, nameOf(source)]
            })
            .toSorted(([a = ''], [b = '']) => (a < b ? 1 : a > b ? -1 : 0)),
          notes: [],
        },
      ]),
    ],
  }
}

const DAYS = [
  ...['effectiveDateTime', 'occurrenceDateTime', 'performedDateTime', 'authoredOn', 'onsetDateTime', 'recordedDate'],
  ...['issued', 'date', 'birthDate'],
]
const NAMES = ['code', 'vaccineCode', 'medicationCodeableConcept', 'serviceType', 'type']

/** One line of what a resource says: enough to know it again. */
function lineOf(resource: FhirResource): { readonly on: string; readonly what: string; readonly result: string } {
  const period = (resource.period ?? resource.effectivePeriod ?? resource.performedPeriod) as
    | { start?: string }
    | undefined
  const on = [...DAYS.map((element) => resource[element]), period?.start].find((value) => typeof value === 'string')
  const what = NAMES.map((element) => conceptText(resource[element])).find((text) => text !== '')
  const name = (resource.name as readonly { text?: string; family?: string; given?: string[] }[] | undefined)?.[0]
  return {
    on: typeof on === 'string' ? on.slice(0, 10) : '',
    what: what ?? (name ? (name.text ?? [name.family, ...(name.given ?? [])].join('')) : resource.resourceType),
    result: resultOf(resource),
  }
}

function resultOf(resource: FhirResource): string {
  const { valueQuantity, valueString, valueCodeableConcept, conclusion, status } = resource
  if (typeof valueQuantity === 'object' && valueQuantity !== null) {
    const { value = '', unit = '' } = valueQuantity as { value?: number; unit?: string }
    return `${value} ${unit}`.trim()
  }
  const said = [valueString, conceptText(valueCodeableConcept), conclusion, status]
  return said.find((one): one is string => typeof one === 'string' && one !== '') ?? ''
}

function conceptText(value: unknown): string {
  const [concept] = Array.isArray(value) ? value : [value]
  if (typeof concept !== 'object' || concept === null) return ''
  const { text, coding } = concept as { text?: string; coding?: readonly { display?: string; code?: string }[] }
  return text ?? coding?.[0]?.display ?? coding?.[0]?.code ?? ''
}
