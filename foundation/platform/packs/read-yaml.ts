import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments } from 'yaml'
import { pointerSteps } from '../schema/find-faults.ts'

/** Line and column from 1. */
export interface YamlPlace {
  readonly line: number
  readonly column: number
}

/** One YAML document as plain data, with the way back from a JSON pointer to its place in the file. */
export interface YamlDocument {
  readonly value: unknown
  /** The place of what the pointer names: its key where it has one; of the nearest parent where it is missing. */
  placeOf(pointer: string): YamlPlace
  /** Whether the pointer names something that is there. */
  has(pointer: string): boolean
}

export interface YamlFault extends YamlPlace {
  readonly message: string
}

/** Aliases may save typing; more expansions than this are an attack on memory, not a definition. */
const MOST_ALIASES = 100
const MOST_CHARACTERS = 8 * 1024 * 1024

/**
 * Reads YAML 1.2 (core schema): days and versions stay text unless they are plain numbers, keys are text and unique,
 * tags are refused. Faults come with their place; documents that could be read are returned beside them.
 */
export function readYaml(text: string): { documents: YamlDocument[]; faults: YamlFault[] } {
  if (text.length > MOST_CHARACTERS) {
    return { documents: [], faults: [{ line: 1, column: 1, message: 'the file is larger than 8 MB: split it' }] }
  }
  const lines = new LineCounter()
  const faults: YamlFault[] = []
  const documents: YamlDocument[] = []
  for (const parsed of parse(text, lines, faults)) {
    const problems = [...parsed.errors, ...parsed.warnings]
    for (const { pos, message } of problems) faults.push({ ...placeAt(lines, pos[0]), message: oneLine(message) })
    if (problems.length > 0 || parsed.contents === null) continue
    const start = placeAt(lines, parsed.contents.range?.[0] ?? 0)
    try {
      const value: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASES })
      if (value !== null) documents.push(located(parsed, lines, value))
    } catch (error) {
      faults.push({ ...start, message: oneLine(error instanceof Error ? error.message : String(error)) })
    }
  }
  return { documents, faults }
}

type Parsed = Document.Parsed

function parse(text: string, lines: LineCounter, faults: YamlFault[]): readonly Parsed[] {
  try {
    const options = { version: '1.2', schema: 'core', stringKeys: true, resolveKnownTags: false } as const
    const parsed = parseAllDocuments(text, { ...options, uniqueKeys: true, prettyErrors: false, lineCounter: lines })
    return 'empty' in parsed ? [] : parsed
  } catch (error) {
    // Nesting deeper than the stack.
    const message = error instanceof RangeError ? 'is nested too deeply' : oneLine(String(error))
    faults.push({ line: 1, column: 1, message })
    return []
  }
}

function located(parsed: Parsed, lines: LineCounter, value: unknown): YamlDocument {
  const root = parsed.contents
  return {
    value,
    placeOf: (pointer) => placeAt(lines, find(root, pointerSteps(pointer)).offset),
    has: (pointer) => find(root, pointerSteps(pointer)).complete,
  }
}

/** Follows the steps as far as they go; of a map entry the key is the place, of a list item the item. */
function find(root: Node | null, steps: readonly string[]): { offset: number; complete: boolean } {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of steps) {
    let next: unknown
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      if (!pair) return { offset, complete: false }
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      next = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(step)]
      if (item === undefined) return { offset, complete: false }
      if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset
      next = item
    } else return { offset, complete: false }
    node = next
  }
  return { offset, complete: true }
}

function placeAt(lines: LineCounter, offset: number): YamlPlace {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim()
}
