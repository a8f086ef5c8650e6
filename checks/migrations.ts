import { parse } from 'libpg-query'

/**
 * The migration lint: what a table must keep to so that it can be distributed one day without being rewritten
 * (DESIGN rule 7). Reads PostgreSQL's own parse tree; nothing is guessed from text but the `-- citus:` line.
 */
export async function migrationFaults(file: string, sql: string): Promise<string[]> {
  const tree = (await parse(sql)) as { stmts?: { stmt: Node; stmt_location?: number; stmt_len?: number }[] }
  const bytes = Buffer.from(sql, 'utf8')
  let end = 0
  return (tree.stmts ?? []).flatMap(({ stmt, stmt_location = 0, stmt_len = 0 }) => {
    // The parser leaves leading comments out of a statement, and the placement stands in one.
    const text = bytes.subarray(end, stmt_location + stmt_len || undefined).toString('utf8')
    end = stmt_location + stmt_len
    const [kind, body] = Object.entries(stmt)[0] ?? ['', {}]
    const faults = STATEMENTS[kind]?.(body as Node, text) ?? []
    return faults.map((fault) => `${file}: ${fault}`)
  })
}

interface Node {
  [key: string]: unknown
}

const STATEMENTS: Record<string, (body: Node, text: string) => string[]> = {
  CreateStmt: tableFaults,
  CreateTrigStmt: () => ['a trigger cannot be distributed; write the row in the operation'],
  RuleStmt: () => ['a rule cannot be distributed'],
  CreateFunctionStmt: () => ['a function hides a decision in the database; decide in rules/'],
  CreateSeqStmt: () => ['a sequence is a single writer; ids are made in TypeScript'],
  CreatePolicyStmt: (body) =>
    contains(body, 'SubLink')
      ? ['a policy with a subquery is refused on a distributed table; compare settings only']
      : [],
}

const PLACEMENT = /--\s*citus:\s*(?:distributed\((\w+)\)|(reference)|(local))\s*(?:\n|$)/
const VOLATILE = new Set([
  'now',
  'clock_timestamp',
  'gen_random_uuid',
  'uuidv7',
  'random',
  'nextval',
  'transaction_timestamp',
])
const SERIALS = new Set(['serial', 'serial4', 'smallserial', 'bigserial', 'serial8'])

function tableFaults(table: Node, text: string): string[] {
  const name = text.match(/CREATE TABLE (?:IF NOT EXISTS )?([\w.]+)/i)?.[1] ?? 'table'
  const placement = PLACEMENT.exec(text)
  if (!placement) return [`${name} needs a line «-- citus: distributed(column)», «reference» or «local» before it`]
  const elements = (table.tableElts as Node[] | undefined) ?? []
  const columns = elements.flatMap((element) => (element.ColumnDef ? [element.ColumnDef as Node] : []))
  const keys = [...elements, ...columns.flatMap(constraintsOf)].flatMap(keyOf(columns))
  return [
    ...columns.flatMap((column) => columnFaults(name, column)),
    ...(keys.some((key) => key.primary) ? [] : [`${name} needs a primary key; without one a shard cannot move`]),
    ...distributionFaults(name, placement[1], columns, keys),
  ]
}

interface Key {
  primary: boolean
  columns: string[]
}

function distributionFaults(name: string, column: string | undefined, columns: Node[], keys: Key[]): string[] {
  if (column === undefined) return []
  if (!columns.some((candidate) => candidate.colname === column))
    return [`${name} is distributed by ${column}, which it has not`]
  return keys
    .filter((key) => !key.columns.includes(column))
    .map(
      (key) =>
        `${name}: the ${key.primary ? 'primary' : 'unique'} key (${key.columns.join(', ')}) must contain ${column}`,
    )
}

function columnFaults(table: string, column: Node): string[] {
  const place = `${table}.${String(column.colname)}`
  const typeNames = ((column.typeName as Node | undefined)?.names as Node[] | undefined) ?? []
  const type = String((typeNames.at(-1)?.String as Node | undefined)?.sval ?? '')
  const faults = SERIALS.has(type) ? [`${place}: ${type} is a sequence; ids are made in TypeScript`] : []
  if (type === 'timestamp')
    faults.push(`${place}: timestamp without a zone means another moment elsewhere; use timestamptz`)
  for (const element of constraintsOf(column)) {
    const constraint = element.Constraint as Node
    if (constraint.contype === 'CONSTR_IDENTITY')
      faults.push(`${place}: identity is a sequence; ids are made in TypeScript`)
    if (constraint.contype === 'CONSTR_DEFAULT' && callsVolatile(constraint)) {
      faults.push(`${place}: times and ids are made in TypeScript, not by a default`)
    }
  }
  return faults
}

function callsVolatile(node: unknown): boolean {
  if (contains(node, 'SQLValueFunction')) return true
  return [...strings(node)].some((text) => VOLATILE.has(text))
}

function constraintsOf(column: Node): Node[] {
  return (column.constraints as Node[] | undefined) ?? []
}

function keyOf(columns: Node[]) {
  return (element: Node): Key[] => {
    const constraint = element.Constraint as Node | undefined
    if (constraint?.contype !== 'CONSTR_PRIMARY' && constraint?.contype !== 'CONSTR_UNIQUE') return []
    const listed = ((constraint.keys as Node[] | undefined) ?? []).map((key) => String((key.String as Node).sval))
    const own = columns.find((column) => constraintsOf(column).some((candidate) => candidate.Constraint === constraint))
    return [
      {
        primary: constraint.contype === 'CONSTR_PRIMARY',
        columns: listed.length > 0 ? listed : [String(own?.colname)],
      },
    ]
  }
}

function contains(node: unknown, key: string): boolean {
  if (typeof node !== 'object' || node === null) return false
  return key in node || Object.values(node).some((child) => contains(child, key))
}

function* strings(node: unknown): Generator<string> {
  if (typeof node === 'string') yield node
  else if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) yield* strings(child)
}
