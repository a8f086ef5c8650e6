import { validatorFile } from '../../definitions/validator.ts'
import { type Model, readModel, type TypeModel } from '../model.ts'
import { newFile, RULES, type SourceFile, sourceOf, use } from './source-file.ts'
import { readValueSets } from './value-sets.ts'
import { isPrimitive, type Writing, writeType } from './write-type.ts'

const DATA_TYPES = './data-types.ts'
const CODES = './codes.ts'

/** The generated files by name: one for each resource type, one for the data types, one for the codes of required bindings. */
export function writeFiles(): Map<string, string> {
  const model = readModel('published')
  const dataTypes = newFile()
  const codes = newFile()
  const writing: Writing = {
    model,
    counted: countedTypes(model),
    fileOf: (type, file) => (file === dataTypes || !isDataType(type, model) ? undefined : DATA_TYPES),
    codesOf: codesInto(codes),
  }
  const files = new Map<string, string>()
  for (const type of model.types.values()) {
    if (type.kind === 'primitive' || (type.abstract && type.name !== 'Element')) continue
    if (isDataType(type.name, model)) writeType(type, dataTypes, writing)
    if (type.kind === 'resource') files.set(validatorFile(type.name), sourceOf(resourceFile(type, writing)))
  }
  dataTypes.functions.push(SIMPLE_QUANTITY)
  use(dataTypes, `${RULES}/state.ts`, 'broken')
  return files.set('data-types.ts', sourceOf(dataTypes)).set('codes.ts', sourceOf(codes))
}

/** sqt-1: the only profile that the base definitions ask for. */
const SIMPLE_QUANTITY = `export function SimpleQuantity(o, s) {
Quantity(o, s)
if (o?.comparator !== undefined) broken(s, 'sqt-1', 'The comparator is not used on a SimpleQuantity', 'comparator')
}`

function resourceFile(type: TypeModel, writing: Writing): SourceFile {
  const file = newFile()
  for (const one of writing.model.types.values()) {
    if (one === type || one.name.startsWith(`${type.name}.`)) writeType(one, file, writing)
  }
  return file
}

/** Whether the function of a type is shared: data types with their backbone elements. */
function isDataType(type: string, model: Model): boolean {
  return type === 'SimpleQuantity' || model.types.get(type.replace(/\..*$/, ''))?.kind === 'complex'
}

/** Keeps each set of codes once, named for its value set. */
function codesInto(codes: SourceFile): Writing['codesOf'] {
  const expand = readValueSets()
  return (valueSet, kind, file) => {
    const expansion = expand(valueSet)
    if (expansion === undefined) return undefined
    const name = `${valueSet.slice(valueSet.lastIndexOf('/') + 1).replaceAll(/\W/g, '_')}_${kind}`
    const lists = [...expansion].map(([system, list]) => [system, list.join(' ')] as const)
    const source =
      kind === 'code'
        ? `${use(codes, `${RULES}/expected.ts`, 'codeSet')}('${valueSet}', '${lists.map(([, list]) => list).join(' ')}')`
        : `${use(codes, `${RULES}/coded.ts`, 'conceptSet')}('${valueSet}', ${JSON.stringify(Object.fromEntries(lists))})`
    const line = `export const ${name} = ${source}`
    if (!codes.functions.includes(line)) codes.functions.push(line)
    return use(file, CODES, name)
  }
}

/** A function that can be reached from itself must be counted, or a sender could exhaust the stack. Throws if one is not. */
function countedTypes(model: Model): ReadonlySet<string> {
  const counted = new Set(['Extension', 'Reference', 'Resource'])
  for (const type of model.types.values())
    for (const one of type.elements) if (one.contentReference) counted.add(one.contentReference)
  const safe = new Set<string>()
  const visit = (name: string, above: readonly string[]): void => {
    if (counted.has(name) || safe.has(name) || isPrimitive(name, model)) return
    if (above.includes(name)) throw new Error(`${name} can hold itself and is not counted`)
    for (const element of model.types.get(name)?.elements ?? [])
      for (const one of element.types) visit(one.code, [...above, name])
    safe.add(name)
  }
  for (const name of model.types.keys()) visit(name, [])
  return counted
}
