import type { ImportChange, ImportFault } from '../../contract/directory-import.ts'
import { ORGANISATION_KINDS, type OrganisationDefinition } from '../../contract/organisation.ts'
import { isWithin, materialisePaths } from '../materialised-path.ts'
import { type ColumnSpec, checkFields, elsewhere, faultOf, type Line } from './read-lines.ts'

type Key = 'code' | 'nameZh' | 'nameEn' | 'kind' | 'region' | 'parent'

export const ORGANISATION_COLUMNS: readonly (ColumnSpec<Key> & { key: Key })[] = [
  { key: 'code', headings: ['代码', 'code', '机构代码', 'organisation code'], required: true, most: 80 },
  { key: 'nameZh', headings: ['名称', 'name', '机构名称', 'name zh', '中文名称'], required: true, most: 200 },
  { key: 'nameEn', headings: ['英文名称', 'name en', 'English name'], most: 200 },
  { key: 'kind', headings: ['类别', 'kind', '类型'], required: true, most: 40 },
  { key: 'region', headings: ['行政区划', 'region', '行政区划代码', '地区'], required: true, most: 12 },
  { key: 'parent', headings: ['上级机构', 'parent', '上级', '上级代码'], most: 80 },
]

const columnOf = (key: Key) => ORGANISATION_COLUMNS.find((column) => column.key === key) as ColumnSpec<Key>

const KIND_WORDS: Readonly<Record<string, OrganisationDefinition['kind']>> = {
  政府: 'government',
  部门: 'department',
  乡镇政府: 'township-government',
  '乡镇（街道）': 'township-government',
  机构: 'institution',
  企业: 'enterprise',
  团体: 'association',
  ...Object.fromEntries(ORGANISATION_KINDS.map((kind) => [kind, kind])),
}
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

export interface KnownOrganisation {
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string | undefined
  readonly kind: string
  readonly region: string
  readonly parent: string | undefined
  readonly path: string
  readonly origin: 'pack' | 'import'
  readonly retired: boolean
}

export type WantedOrganisation = Omit<KnownOrganisation, 'origin' | 'retired'>

export interface OrganisationPlan {
  readonly changes: readonly ImportChange[]
  readonly faults: readonly ImportFault[]
  readonly unchanged: number
  /** Rows to write, with their paths. */
  readonly written: readonly WantedOrganisation[]
  /** Those of nobody's line whose superior moves. */
  readonly moved: readonly { readonly code: string; readonly path: string }[]
  readonly retired: readonly string[]
}

export interface OrganisationFacts {
  readonly known: readonly KnownOrganisation[]
  readonly regions: ReadonlySet<string>
  /** Paths whose subtrees the actor administers. */
  readonly open: readonly string[]
  /** Organisations to which an account belongs that may sign in. */
  readonly withAccounts: ReadonlySet<string>
  readonly sync: boolean
}

/** What a file of organisations would change. Any fault, and nothing of it may be done. */
export function planOrganisations(lines: readonly Line<Key>[], facts: OrganisationFacts): OrganisationPlan {
  const known = new Map(facts.known.map((one) => [one.code, one]))
  const faults: ImportFault[] = []
  const wanted = new Map<string, Omit<WantedOrganisation, 'path'> & { line: number }>()
  for (const line of lines) {
    const own = checkFields(line, ORGANISATION_COLUMNS)
    const read = readOrganisation(line, known.get(line.fields.code ?? ''))
    own.push(...elsewhere(checkValues(line, read, facts, wanted), own))
    if (own.length === 0) wanted.set(read.code, { ...read, line: line.line })
    faults.push(...own)
  }
  const rest = facts.known.filter(({ code, retired }) => !retired && !wanted.has(code))
  const { paths, faults: broken } = materialisePaths<{ code: string; parent?: string | undefined }>([
    ...rest,
    ...wanted.values(),
  ])
  for (const { code, fault } of broken) {
    const line = wanted.get(code)?.line
    if (line === undefined) continue
    const text = wanted.get(code)?.parent ?? ''
    faults.push(faultOf(line, columnOf('parent'), fault === 'cycle' ? 'cycle' : 'unknown-parent', text))
  }
  const isOpen = (path: string | undefined) => path === undefined || facts.open.some((top) => isWithin(path, top))
  const written: WantedOrganisation[] = []
  const changes: ImportChange[] = []
  let unchanged = 0
  for (const { line, ...one } of wanted.values()) {
    const before = known.get(one.code)
    const path = paths.get(one.code) ?? ''
    const columns = before && !before.retired ? differences(before, one) : undefined
    if (columns?.length === 0) {
      unchanged++
      continue
    }
    if (before?.origin === 'pack' && !before.retired) {
      faults.push(faultOf(line, columnOf('code'), 'kept-by-pack', one.code))
      continue
    }
    if (path !== '' && !(isOpen(path) && isOpen(before?.path))) {
      faults.push(faultOf(line, columnOf('parent'), 'outside-scope', one.parent ?? ''))
      continue
    }
    written.push({ ...one, path })
    const what = { line, code: one.code, name: one.nameZh }
    changes.push(columns === undefined ? { ...what, action: 'create' } : { ...what, action: 'change', columns })
  }
  const moved = rest.flatMap(({ code, path: before }) => {
    const path = paths.get(code)
    return path === undefined || path === before ? [] : [{ code, path }]
  })
  const absent = facts.sync
    ? findAbsent(rest, facts, new Set([...wanted.values()].map(({ parent }) => parent ?? '')))
    : []
  return {
    changes: [...changes, ...absent],
    faults: faults.toSorted((a, b) => a.line - b.line),
    unchanged,
    written,
    moved,
    retired: absent.filter(({ action }) => action === 'disable').map(({ code }) => code),
  }
}

/** A column that the file does not have stays as it is. */
function readOrganisation({ fields }: Line<Key>, before: KnownOrganisation | undefined) {
  const { code = '', nameZh = '', nameEn = before?.nameEn, kind = '', region = '', parent = before?.parent } = fields
  return {
    code,
    nameZh,
    nameEn: nameEn === '' ? undefined : nameEn,
    kind: KIND_WORDS[kind.normalize('NFKC').replace('(', '（').replace(')', '）')] ?? KIND_WORDS[kind] ?? '',
    region,
    parent: parent === '' ? undefined : parent,
  }
}

function checkValues(
  { line, fields }: Line<Key>,
  { code, kind, region }: Omit<WantedOrganisation, 'path'>,
  { regions }: OrganisationFacts,
  wanted: ReadonlyMap<string, unknown>,
): ImportFault[] {
  return [
    ...(SLUG.test(code) ? [] : [faultOf(line, columnOf('code'), 'bad-code', code)]),
    ...(wanted.has(code) ? [faultOf(line, columnOf('code'), 'duplicate', code)] : []),
    ...(kind === '' ? [faultOf(line, columnOf('kind'), 'unknown-kind', fields.kind)] : []),
    ...(regions.has(region) ? [] : [faultOf(line, columnOf('region'), 'unknown-region', region)]),
  ]
}

const COMPARED = ['nameZh', 'nameEn', 'kind', 'region', 'parent'] as const

function differences(before: KnownOrganisation, after: Omit<WantedOrganisation, 'path'>): string[] {
  return COMPARED.filter((key) => before[key] !== after[key]).map((key) => columnOf(key).headings[0] ?? key)
}

/** What no line names: retired, unless somebody works there or something that stays hangs below it. */
function findAbsent(
  rest: readonly KnownOrganisation[],
  { open, withAccounts }: OrganisationFacts,
  parentsInFile: ReadonlySet<string>,
): ImportChange[] {
  const candidates = rest.filter(({ origin, path }) => origin === 'import' && open.some((top) => isWithin(path, top)))
  const kept = new Map<string, 'has-accounts' | 'has-parts'>()
  for (const { code } of candidates) if (withAccounts.has(code)) kept.set(code, 'has-accounts')
  const codes = new Set(candidates.map(({ code }) => code))
  const isParentOfStaying = new Set([
    ...parentsInFile,
    ...rest.filter(({ code }) => !codes.has(code)).map(({ parent }) => parent ?? ''),
  ])
  // Deepest first: what stays keeps all above it.
  for (const { code, parent } of candidates.toSorted((a, b) => b.path.length - a.path.length)) {
    if (!kept.has(code) && isParentOfStaying.has(code)) kept.set(code, 'has-parts')
    if (kept.has(code) && parent !== undefined) isParentOfStaying.add(parent)
  }
  return candidates.map(({ code, nameZh }) => {
    const reason = kept.get(code)
    const what = { code, name: nameZh }
    return reason === undefined ? { ...what, action: 'disable' } : { ...what, action: 'keep', kept: reason }
  })
}
