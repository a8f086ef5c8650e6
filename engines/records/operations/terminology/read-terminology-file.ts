import { DOCUMENT_REFUSAL_WORDS } from '@kangcheng/platform/documents'
import type { TerminologyReport, TerminologyWish } from '../../contract/terminology.ts'
import { fault, type Issue } from '../../rules/issue.ts'
import { isObject, type Resource } from '../../rules/resource.ts'
import type { CodeSystem, Concept } from '../../rules/terminology/code-system.ts'
import { readConceptMap } from '../../rules/terminology/concept-map.ts'
import { type FaultList, openFaultList } from '../../rules/terminology/importing/fault-list.ts'
import { readConceptTable } from '../../rules/terminology/importing/read-concept-table.ts'
import { readLoincNames } from '../../rules/terminology/importing/read-loinc-names.ts'
import { mappingResource, readMappingTable } from '../../rules/terminology/importing/read-mapping-table.ts'
import type { TableColumn } from '../../rules/terminology/importing/table-columns.ts'
import {
  LOINC_NAME_COLUMNS,
  MAPPING_COLUMNS,
  TABLE_FORMATS,
  type TableFormat,
} from '../../rules/terminology/importing/table-formats.ts'
import { readCodeSystem } from '../../rules/terminology/read-code-system.ts'
import { readValueSet } from '../../rules/terminology/value-set.ts'
import type { TerminologyKind } from '../../store/terminology/heads.ts'
import { readTableFile, type TerminologyFile } from './read-table-file.ts'

/** What a file holds, ready to be written, with the report on it. Worth nothing where the report counts faults. */
export interface ReadTerminology {
  readonly kind: TerminologyKind
  readonly url: string
  readonly version: string
  /** What is said of it as a whole; of a value set or a map all there is. */
  readonly body: Readonly<Record<string, unknown>>
  readonly concepts: ReadonlyMap<string, Concept>
  readonly size: number
  readonly report: Omit<TerminologyReport, 'applied'>
}

/** Code systems that are loaded, for files that speak of another one. */
export type LoadedSystem = (url: string, version?: string) => Promise<CodeSystem | undefined>

type Reading =
  | { readonly ok: true; readonly value: ReadTerminology }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads a file as its format says. Issues: no such file, or a wish that does not say enough; faults of lines are in the report. */
export async function readTerminologyFile(
  file: TerminologyFile,
  wish: TerminologyWish,
  loaded: LoadedSystem,
): Promise<Reading> {
  if (wish.format === 'fhir') return readFhir(file, wish)
  if (wish.version === undefined) return refused('required', 'say which version the file holds')
  if (wish.format === 'mapping') return readMapping(file, { ...wish, version: wish.version }, loaded)
  if (wish.format === 'loinc-names') return readNames(file, { ...wish, version: wish.version }, loaded)
  const format = TABLE_FORMATS[wish.format]
  const url = wish.url ?? format?.url
  if (format === undefined || url === undefined) return refused('required', 'say the url of the code system')
  return readTable(file, { ...wish, version: wish.version }, format, url)
}

type Versioned = TerminologyWish & { readonly version: string }

function refused(code: Issue['code'], words: string): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [fault(code, words)] }
}

async function rowsOf(file: TerminologyFile, columns: readonly TableColumn[]) {
  const read = await readTableFile(file, columns)
  if (read.ok) return { ok: true as const, ...read.value }
  const { code } = read.refusal
  return refused('structure', `${DOCUMENT_REFUSAL_WORDS[code].words.en} (${code})`)
}

async function readTable(file: TerminologyFile, wish: Versioned, format: TableFormat, url: string): Promise<Reading> {
  const table = await rowsOf(file, format.columns)
  if (!table.ok) return table
  const faults = openFaultList()
  const { concepts, lines, implied } = readConceptTable(table.rows, format, faults)
  const copyright = wish.copyright ?? format.copyright
  const body = {
    url,
    version: wish.version,
    name: format.name,
    title: wish.title ?? format.title,
    language: wish.language ?? format.language,
    ...(copyright === undefined ? {} : { copyright }),
    caseSensitive: true,
    content: 'complete',
  }
  return asRead('CodeSystem', body, concepts, { lines, implied, sheet: table.sheet, faults })
}

async function readNames(file: TerminologyFile, wish: Versioned, loaded: LoadedSystem): Promise<Reading> {
  const url = wish.url ?? TABLE_FORMATS.loinc?.url ?? ''
  const loinc = await loaded(url, wish.version)
  if (loinc === undefined) return refused('not-found', `load version ${wish.version} of ${url} first`)
  const table = await rowsOf(file, LOINC_NAME_COLUMNS)
  if (!table.ok) return table
  const faults = openFaultList()
  const { concepts, lines } = readLoincNames(table.rows, loinc, wish.language ?? 'zh-CN', faults)
  const { concepts: _before, ...body } = loinc
  return asRead('CodeSystem', body, concepts, { lines, implied: 0, sheet: table.sheet, faults })
}

async function readMapping(file: TerminologyFile, wish: Versioned, loaded: LoadedSystem): Promise<Reading> {
  const { url, version, source, target, title = '代码对照' } = wish
  if (url === undefined || source === undefined || target === undefined) {
    return refused('required', 'a mapping needs its own url, and the code systems it leads from and to')
  }
  const table = await rowsOf(file, MAPPING_COLUMNS)
  if (!table.ok) return table
  const systems = { source: await loaded(source), target: await loaded(target) }
  const faults = openFaultList()
  const mapping = readMappingTable(table.rows, faults, {
    ...(systems.source === undefined ? {} : { source: systems.source }),
    ...(systems.target === undefined ? {} : { target: systems.target }),
  })
  const body = { ...mappingResource(mapping, { url, version, title, source, target }), copyright: wish.copyright }
  const told = { lines: mapping.lines, implied: 0, sheet: table.sheet, faults }
  return asRead('ConceptMap', body, new Map(), told, mapping.elements.size)
}

function asRead(
  kind: TerminologyKind,
  body: Readonly<Record<string, unknown>>,
  concepts: ReadonlyMap<string, Concept>,
  { lines, implied, sheet, faults }: { lines: number; implied: number; sheet: string; faults: FaultList },
  size = concepts.size,
): Reading {
  const url = String(body.url)
  const version = String(body.version ?? '')
  const { faultCount, warningCount } = faults
  const report = {
    kind,
    url,
    ...(version === '' ? {} : { version }),
    ...(sheet === '' ? {} : { sheet }),
    lines,
    concepts: size,
    implied,
    faults: [...faults.faults],
    faultCount,
    warnings: [...faults.warnings],
    warningCount,
  }
  return { ok: true, value: { kind, url, version, body, concepts, size, report } }
}

const KINDS = new Set(['CodeSystem', 'ValueSet', 'ConceptMap'])

function readFhir({ bytes }: TerminologyFile, wish: TerminologyWish): Reading {
  const resource = parsed(bytes)
  if (resource === undefined) return refused('structure', 'the file is no FHIR resource in JSON')
  if (!KINDS.has(resource.resourceType))
    return refused('not-supported', 'a CodeSystem, a ValueSet or a ConceptMap is needed')
  const said = {
    ...resource,
    ...(wish.url === undefined ? {} : { url: wish.url }),
    ...(wish.version === undefined ? {} : { version: wish.version }),
    ...(wish.title === undefined ? {} : { title: wish.title }),
    ...(wish.copyright === undefined ? {} : { copyright: wish.copyright }),
  }
  const faults = openFaultList()
  const told = { implied: 0, sheet: '', faults }
  if (resource.resourceType === 'CodeSystem') {
    const read = readCodeSystem(said)
    if ('issues' in read) return { ok: false, issues: read.issues }
    const { concepts, ...body } = read.codeSystem
    return asRead('CodeSystem', body, concepts, { ...told, lines: concepts.size })
  }
  if (typeof said.url !== 'string') return refused('required', 'the resource needs a url')
  // The narrative would only be carried along.
  const { text: _text, ...body } = said as Resource
  if (resource.resourceType === 'ValueSet') {
    const read = readValueSet(said)
    if ('issues' in read) return { ok: false, issues: read.issues }
    const { length } = read.valueSet.includes
    return asRead('ValueSet', body, new Map(), { ...told, lines: length }, length)
  }
  const read = readConceptMap(said)
  if ('issues' in read) return { ok: false, issues: read.issues }
  const size = read.conceptMap.groups.reduce((sum, { elements }) => sum + elements.size, 0)
  return asRead('ConceptMap', body, new Map(), { ...told, lines: size }, size)
}

function parsed(bytes: Uint8Array): Resource | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // No text of the database holds it.
    if (text.includes('\\u0000')) return undefined
    const value: unknown = JSON.parse(text)
    return isObject(value) && typeof value.resourceType === 'string' ? (value as Resource) : undefined
  } catch {
    return undefined
  }
}
