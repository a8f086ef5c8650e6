import { fault, type Issue } from '../issue.ts'

export type Format =
  | { readonly ok: true; readonly contentType: 'application/fhir+json' | 'application/json' }
  /** To be answered with 406. */
  | { readonly ok: false; readonly issues: readonly Issue[] }

const FHIR_JSON: Format = { ok: true, contentType: 'application/fhir+json' }
const JSON_FORMATS: ReadonlyMap<string, Format> = new Map([
  ['application/fhir+json', FHIR_JSON],
  ['application/json', { ok: true, contentType: 'application/json' }],
  ['application/*', FHIR_JSON],
  ['*/*', FHIR_JSON],
])
/** A plus sign in an address is a space. */
const FORMAT_WORDS = new Set([
  'json',
  'text/json',
  'application/json',
  'application/fhir+json',
  'application/fhir json',
])

/**
 * In which format to answer; `_format` is stronger than `Accept` (http://hl7.org/fhir/R4/http.html#general).
 * @param format the parameter `_format`
 * @param accept the header `Accept`; nothing accepts anything
 */
export function chooseFormat(format: string | undefined, accept: string | undefined): Format {
  if (format !== undefined) {
    const { type, parameters } = mediaRange(format)
    return FORMAT_WORDS.has(type) && isR4(parameters) ? FHIR_JSON : refused(format)
  }
  if (accept === undefined || accept.trim() === '') return FHIR_JSON
  let best = 0
  let chosen: Format | undefined
  for (const range of accept.split(',')) {
    const { type, parameters } = mediaRange(range)
    const found = JSON_FORMATS.get(type)
    const weight = weightOf(parameters)
    if (found === undefined || weight <= best || !isR4(parameters)) continue
    best = weight
    chosen = found
  }
  return chosen ?? refused(accept)
}

function mediaRange(text: string): { type: string; parameters: readonly string[] } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  return { type, parameters }
}

function parameterIn(parameters: readonly string[], name: string): string | undefined {
  const found = parameters.find((parameter) => parameter.startsWith(`${name}=`))
  return found?.slice(name.length + 1).replaceAll('"', '')
}

function weightOf(parameters: readonly string[]): number {
  const weight = Number(parameterIn(parameters, 'q') ?? 1)
  return weight >= 0 && weight <= 1 ? weight : 0
}

function isR4(parameters: readonly string[]): boolean {
  return ['4.0', '4.0.1'].includes(parameterIn(parameters, 'fhirversion') ?? '4.0')
}

function refused(asked: string): Format {
  const words = /xml/i.test(asked)
    ? 'This server speaks JSON only: ask for application/fhir+json instead of XML'
    : 'This server answers in application/fhir+json or application/json, FHIR version 4.0'
  return { ok: false, issues: [fault('not-supported', words)] }
}
