import { type Concept, rootOf } from '../fhir/datatypes.ts'
import { hl7Time } from '../hl7-time.ts'
import { CODE_SYSTEMS } from '../oids.ts'
import { type SummaryResource, wordsOfConcept } from './summary-resource.ts'
import { type Attributes, tag, type Written, words } from './xml-writer.ts'

/** A statement in two parts: its data element with the name as text, and within it the code where there is one. */
export interface NamedElement {
  readonly name: { readonly code: string; readonly displayName: string }
  readonly coded: { readonly code: string; readonly displayName: string }
}

export function namedEntry(
  { name, coded }: NamedElement,
  concept: Concept | undefined,
  time: string | undefined,
): string {
  const text = wordsOfConcept(concept)
  return tag(
    'observation',
    { classCode: 'OBS', moodCode: 'EVN' },
    element(name),
    moment(time),
    tag('value', { 'xsi:type': 'ST' }, words(text)),
    (concept?.coding ?? [])
      .slice(0, 1)
      .map((coding) =>
        tag(
          'entryRelationship',
          { typeCode: 'COMP' },
          tag(
            'observation',
            { classCode: 'OBS', moodCode: 'EVN' },
            element(coded),
            tag('value', { 'xsi:type': 'CD', ...codeAttributes(coding) }),
          ),
        ),
      ),
  )
}

type Observed = Pick<
  SummaryResource,
  'code' | 'valueQuantity' | 'valueCodeableConcept' | 'valueString' | 'valueBoolean' | 'valueInteger' | 'valueDateTime'
> & { readonly component?: SummaryResource['component'] }

/** An observation with its components within it. */
export function observationEntry(observed: Observed, time: string | undefined): string {
  return tag(
    'observation',
    { classCode: 'OBS', moodCode: 'EVN' },
    codeElement('code', observed.code),
    moment(time),
    observedValue(observed),
    (observed.component ?? []).map((part) =>
      tag('entryRelationship', { typeCode: 'COMP' }, observationEntry(part, undefined)),
    ),
  )
}

function observedValue(observed: Observed): Written {
  const {
    valueQuantity: quantity,
    valueCodeableConcept: concept,
    valueString,
    valueBoolean,
    valueInteger,
    valueDateTime,
  } = observed
  if (quantity?.value !== undefined)
    return tag('value', { 'xsi:type': 'PQ', value: String(quantity.value), unit: quantity.unit ?? quantity.code })
  if (concept) return codeElement('value', concept, { 'xsi:type': 'CD' })
  if (valueString !== undefined) return tag('value', { 'xsi:type': 'ST' }, words(valueString))
  if (valueBoolean !== undefined) return tag('value', { 'xsi:type': 'BL', value: String(valueBoolean) })
  if (valueInteger !== undefined) return tag('value', { 'xsi:type': 'INT', value: String(valueInteger) })
  return valueDateTime === undefined ? undefined : tag('value', { 'xsi:type': 'TS', value: hl7Time(valueDateTime) })
}

/** A medicine or a vaccine. */
export function substanceEntry(
  concept: Concept | undefined,
  span: Span,
  dosage: string | undefined,
  lot: string | undefined,
  status: string | undefined,
): string {
  return tag(
    'substanceAdministration',
    { classCode: 'SBADM', moodCode: 'EVN' },
    status === undefined ? undefined : tag('statusCode', { code: status }),
    period(span),
    tag(
      'consumable',
      {},
      tag(
        'manufacturedProduct',
        {},
        tag(
          'manufacturedLabeledDrug',
          {},
          codeElement('code', concept),
          tag('name', {}, words(wordsOfConcept(concept))),
          lot === undefined ? undefined : tag('lotNumberText', {}, words(lot)),
        ),
      ),
    ),
    dosage === undefined
      ? undefined
      : tag(
          'entryRelationship',
          { typeCode: 'COMP' },
          tag(
            'observation',
            { classCode: 'OBS', moodCode: 'EVN' },
            element({ code: 'DE06.00.136.00', displayName: '药物用法' }),
            tag('value', { 'xsi:type': 'ST' }, words(dosage)),
          ),
        ),
  )
}

export function actEntry(kind: 'procedure' | 'encounter', concept: Concept | undefined, span: Span): string {
  const classCode = kind === 'procedure' ? 'PROC' : 'ENC'
  return tag(
    kind,
    { classCode, moodCode: 'EVN' },
    codeElement('code', concept),
    tag('text', {}, words(wordsOfConcept(concept))),
    period(span),
  )
}

/** When something was: a dateTime, or from one to another. */
export interface Span {
  readonly at?: string | undefined
  readonly start?: string | undefined
  readonly end?: string | undefined
}

function period({ at, start, end }: Span): Written {
  if (at !== undefined) return moment(at)
  if (start === undefined && end === undefined) return undefined
  return tag(
    'effectiveTime',
    {},
    start === undefined ? undefined : tag('low', { value: hl7Time(start) }),
    end === undefined ? undefined : tag('high', { value: hl7Time(end) }),
  )
}

function moment(time: string | undefined): Written {
  return time === undefined ? undefined : tag('effectiveTime', { value: hl7Time(time) })
}

function element({ code, displayName }: { code: string; displayName: string }): string {
  return tag('code', { code, displayName, codeSystem: CODE_SYSTEMS.dataElement, codeSystemName: '卫生信息数据元目录' })
}

function codeElement(name: string, concept: Concept | undefined, more: Attributes = {}): string {
  const [coding] = concept?.coding ?? []
  const original = concept?.text === undefined ? undefined : tag('originalText', {}, words(concept.text))
  return tag(name, { ...more, ...(coding ? codeAttributes(coding) : {}) }, original)
}

/** A system that has no OID is named by its address. */
function codeAttributes({ code, system, display }: NonNullable<Concept['coding']>[number]): Attributes {
  const codeSystem = rootOf(system)
  return { code, codeSystem, codeSystemName: codeSystem === undefined ? system : undefined, displayName: display }
}
