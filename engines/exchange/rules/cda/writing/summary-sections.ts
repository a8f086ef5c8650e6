import { wordsOfValue } from './observed-words.ts'
import {
  actEntry,
  type NamedElement,
  namedEntry,
  observationEntry,
  type Span,
  substanceEntry,
} from './summary-entries.ts'
import { type SummaryResource, wordsOfConcept } from './summary-resource.ts'
import { tag, words } from './xml-writer.ts'

interface SummarySection {
  readonly types: readonly string[]
  readonly loinc?: string
  readonly title: string
  /** Heads of the table a person reads. */
  readonly columns: readonly string[]
  readonly row: (resource: SummaryResource) => readonly (string | undefined)[]
  readonly entry: (resource: SummaryResource) => string
}

const ILLNESS: NamedElement = {
  name: { code: 'DE02.10.026.00', displayName: '疾病史(含外伤)' },
  coded: { code: 'DE05.01.024.00', displayName: '疾病诊断编码' },
}
const ALLERGY: NamedElement = {
  name: { code: 'DE02.10.022.00', displayName: '过敏史' },
  coded: { code: 'DE05.01.022.00', displayName: '过敏源代码' },
}
const DRUG_STATUS: Readonly<Record<string, string>> = { active: 'active', completed: 'completed', stopped: 'aborted' }

/** The sections of a summary in their order, each with the resources it tells of. */
const SECTIONS: readonly SummarySection[] = [
  {
    types: ['Observation'],
    loinc: '30954-2',
    title: '实验室检验',
    columns: ['项目', '结果', '时间'],
    row: (one) => [wordsOfConcept(one.code), wordsOfValue(one), day(timeOf(one).at ?? timeOf(one).start)],
    entry: (one) => observationEntry(one, timeOf(one).at ?? timeOf(one).start),
  },
  {
    types: ['Condition'],
    loinc: '11348-0',
    title: '既往史',
    columns: ['疾病', '时间'],
    row: (one) => [wordsOfConcept(one.code), day(one.onsetDateTime)],
    entry: (one) => namedEntry(ILLNESS, one.code, one.onsetDateTime),
  },
  {
    types: ['AllergyIntolerance'],
    loinc: '48765-2',
    title: '过敏史',
    columns: ['过敏源', '时间'],
    row: (one) => [wordsOfConcept(one.code), day(one.onsetDateTime)],
    entry: (one) => namedEntry(ALLERGY, one.code, one.onsetDateTime),
  },
  {
    types: ['Immunization'],
    loinc: '11369-6',
    title: '预防接种史',
    columns: ['疫苗', '批号', '接种日期'],
    row: (one) => [wordsOfConcept(one.vaccineCode), one.lotNumber, day(one.occurrenceDateTime)],
    entry: (one) =>
      substanceEntry(one.vaccineCode, { at: one.occurrenceDateTime }, undefined, one.lotNumber, undefined),
  },
  {
    types: ['MedicationStatement', 'MedicationRequest'],
    loinc: '10160-0',
    title: '用药',
    columns: ['药物', '用法', '时间'],
    row: (one) => [wordsOfConcept(one.medicationCodeableConcept), dosageOf(one), days(timeOf(one))],
    entry: (one) =>
      substanceEntry(
        one.medicationCodeableConcept,
        timeOf(one),
        dosageOf(one),
        undefined,
        DRUG_STATUS[one.status ?? ''],
      ),
  },
  {
    types: ['Procedure'],
    loinc: '47519-4',
    title: '手术操作',
    columns: ['手术及操作', '时间'],
    row: (one) => [wordsOfConcept(one.code), days(timeOf(one))],
    entry: (one) => actEntry('procedure', one.code, timeOf(one)),
  },
  {
    types: ['Encounter'],
    title: '卫生事件',
    columns: ['就诊', '时间'],
    row: (one) => [wordsOfConcept(one.type?.[0]) ?? one.class?.display ?? one.class?.code, days(timeOf(one))],
    entry: (one) => actEntry('encounter', one.type?.[0] ?? visitOf(one), timeOf(one)),
  },
]

/** What a summary says nothing of: entered by mistake, refuted, not done. */
const UNTOLD = ['entered-in-error', 'not-done', 'cancelled', 'not-taken']

export function summarySections(resources: readonly SummaryResource[]): string[] {
  const told = resources.filter((one) => !UNTOLD.includes(one.status ?? '') && !isRefuted(one))
  return SECTIONS.flatMap((section) => {
    const own = told.filter(({ resourceType }) => section.types.includes(resourceType))
    return own.length > 0 ? [writeSection(section, own)] : []
  })
}

function writeSection({ loinc, title, columns, row, entry }: SummarySection, own: readonly SummaryResource[]): string {
  const cells = (name: 'th' | 'td', texts: readonly (string | undefined)[]) =>
    tag(
      'tr',
      {},
      texts.map((text) => tag(name, {}, words(text))),
    )
  return tag(
    'component',
    {},
    tag(
      'section',
      {},
      tag('code', {
        code: loinc,
        codeSystem: loinc === undefined ? undefined : '2.16.840.1.113883.6.1',
        codeSystemName: loinc === undefined ? undefined : 'LOINC',
        displayName: title,
      }),
      tag('title', {}, words(title)),
      tag(
        'text',
        {},
        tag(
          'table',
          {},
          tag('thead', {}, cells('th', columns)),
          tag(
            'tbody',
            {},
            own.map((one) => cells('td', row(one))),
          ),
        ),
      ),
      own.map((one) => tag('entry', {}, entry(one))),
    ),
  )
}

function isRefuted({ verificationStatus }: SummaryResource): boolean {
  return (verificationStatus?.coding ?? []).some(({ code }) => code === 'refuted' || code === 'entered-in-error')
}

function timeOf(one: SummaryResource): Span {
  const at = one.effectiveDateTime ?? one.performedDateTime ?? one.authoredOn
  const span = one.effectivePeriod ?? one.performedPeriod ?? one.period
  return at === undefined ? { start: span?.start, end: span?.end } : { at }
}

function dosageOf(one: SummaryResource): string | undefined {
  const texts = (one.dosage ?? one.dosageInstruction ?? []).flatMap(({ text }) => text ?? [])
  return texts.length > 0 ? texts.join('；') : undefined
}

function visitOf(one: SummaryResource) {
  const text = one.class?.display ?? one.class?.code
  return text === undefined ? undefined : { text }
}

function day(time: string | undefined): string | undefined {
  return time?.slice(0, 10)
}

function days({ at, start, end }: Span): string | undefined {
  if (at !== undefined) return day(at)
  return start === undefined && end === undefined ? undefined : [day(start), day(end)].filter(Boolean).join(' – ')
}
