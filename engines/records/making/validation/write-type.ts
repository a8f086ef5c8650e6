import type { ElementModel, ElementType, Model, TypeModel } from '../model.ts'
import { constraintSource } from './constraints.ts'
import { constant, RULES, type SourceFile, use } from './source-file.ts'
import { NOT_LISTED } from './value-sets.ts'

/** What the functions of all files are written with. */
export interface Writing {
  readonly model: Model
  /** The file that has the function of a type, relative to the others; undefined if it is the same file. */
  readonly fileOf: (type: string, file: SourceFile) => string | undefined
  /** The expression for the codes that a binding allows, or undefined if they cannot be listed. */
  readonly codesOf: (valueSet: string, kind: 'code' | 'concept', file: SourceFile) => string | undefined
  /** Types that can hold themselves, where the walk counts its depth. */
  readonly counted: ReadonlySet<string>
}

/** `Patient.contact` → `Patient_contact`; the names of primitives never become functions. */
const functionName = (type: string) => type.replaceAll('.', '_')

/** Writes the function that asks an object of this type. It is a Check: `(o, s)`, the object and the State. */
export function writeType(type: TypeModel, file: SourceFile, writing: Writing): void {
  const elements = type.elements.filter((one) => one.max > 0)
  const required = elements.filter((one) => one.min > 0 && !one.isChoice)
  const choices = elements.filter((one) => one.isChoice)
  const asks = rulesOf(type, file, writing)
  const isCounted = writing.counted.has(type.name)
  const state = (name: string) => use(file, `${RULES}/state.ts`, name)
  const structure = (name: string) => use(file, `${RULES}/structure.ts`, name)
  const lines = [
    `export function ${functionName(type.name)}(o, s) {`,
    ...(type.kind === 'resource' ? [] : [`if (!${structure('isElement')}(o, s)) return`]),
    ...(isCounted ? [`if (s.depth >= ${state('DEEPEST')}) return ${state('tooDeep')}(s)`, 's.depth++'] : []),
    ...(asks.length > 0 ? ['const f = s.faults.length'] : []),
    ...(type.kind === 'resource' ? [] : ['let n = 0']),
    ...(required.length > 0 ? ['let r = 0'] : []),
    ...choices.map((_, at) => `let c${at} = 0`),
    'for (const k in o) {',
    // Undefined is what JSON does not have: an object made in memory may.
    `const v = o[k]; if (v === undefined) continue${type.kind === 'resource' ? '' : '; n++'}`,
    'switch (k) {',
    ...(type.kind === 'resource'
      ? [
          `case 'resourceType': if (v !== '${type.name}') ${state('note')}(s, 'structure', 'must be ${type.name}', k); break`,
        ]
      : []),
    ...elements.flatMap((one) => casesOf(one, file, writing, { required, choices })),
    `default: ${structure('other')}(s, k, v, ${knownNames(type, elements, file, writing)})`,
    '}',
    '}',
    ...(type.kind === 'resource' ? [] : [`if (n < 2) ${structure('hollow')}(s, o, n)`]),
    ...(required.length > 0
      ? [
          `if (r !== ${2 ** required.length - 1}) ${structure('missing')}(s, o, '${required.map((one) => one.name).join(' ')}')`,
        ]
      : []),
    ...choices.map(
      (one, at) =>
        `if (c${at} ${one.min > 0 ? '!== 1' : '> 1'}) ${structure('choice')}(s, '${one.name}', c${at}, ${one.min > 0})`,
    ),
    ...(asks.length > 0 ? ['if (s.faults.length === f) {', ...asks, '}'] : []),
    ...(isCounted ? ['s.depth--'] : []),
    '}',
  ]
  file.functions.push(lines.join('\n'))
}

/** The cases of the switch for one element: one for each type it may have. */
function casesOf(
  element: ElementModel,
  file: SourceFile,
  writing: Writing,
  { required, choices }: { required: readonly ElementModel[]; choices: readonly ElementModel[] },
): string[] {
  const bit = required.indexOf(element)
  const choice = choices.indexOf(element)
  return element.types.flatMap((type) => {
    const key = jsonName(element, type)
    const before = bit >= 0 ? `r |= ${2 ** bit}; ` : choice >= 0 ? `c${choice}++; ` : ''
    const cases = [`case '${key}': ${before}${askElement(element, type, file, writing)}; break`]
    if (choice >= 0 && isPrimitive(type.code, writing.model)) {
      const one = use(file, `${RULES}/structure.ts`, 'one')
      cases.push(
        `case '_${key}': if (o.${key} === undefined) c${choice}++; ${one}(s, '${element.name}', v, ${check('Element', file, writing)}); break`,
      )
    }
    return cases
  })
}

/** The statement that asks the value `v` of an element. */
function askElement(element: ElementModel, type: ElementType, file: SourceFile, writing: Writing): string {
  const { name } = element
  const repeats = element.max > 1
  const structure = (helper: string) => use(file, `${RULES}/structure.ts`, helper)
  if (type.code === 'xhtml') return `${use(file, `${RULES}/narrative.ts`, 'narrative')}(s, '${name}', v)`
  if (element.path.endsWith('.contained')) return `${use(file, `${RULES}/nested.ts`, 'containedIn')}(s, v)`
  if (isPrimitive(type.code, writing.model)) {
    const { is, expected } = primitive(element, type, file, writing)
    if (repeats) return `${structure('values')}(s, '${name}', v, o._${name}, ${is}, ${expected})`
    return `if (!${is}(v)) ${use(file, `${RULES}/expected.ts`, 'bad')}(s, '${name}', v, ${expected})`
  }
  return `${structure(repeats ? 'each' : 'one')}(s, '${name}', v, ${complex(element, type, file, writing)})`
}

function primitive(
  element: ElementModel,
  type: ElementType,
  file: SourceFile,
  writing: Writing,
): { is: string; expected: string } {
  const { binding } = element
  const isBound = binding?.strength === 'required'
  const url = binding?.valueSet.replace(/\|.*$/, '') ?? ''
  const codes = isBound ? writing.codesOf(url, 'code', file) : undefined
  if (codes !== undefined) return { is: `${codes}.has`, expected: codes }
  const name = (isBound ? NOT_LISTED[url] : undefined) ?? type.code
  const from = ['date', 'dateTime', 'instant', 'time'].includes(name) ? 'dates' : 'primitives'
  return {
    is: use(file, `${RULES}/${from}.ts`, `is${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    expected: `'${name}'`,
  }
}

/** The expression for the Check of an element that is an object. */
function complex(element: ElementModel, type: ElementType, file: SourceFile, writing: Writing): string {
  if (writing.model.types.get(type.code)?.kind === 'resource') return use(file, `${RULES}/nested.ts`, 'resource')
  const inner = check(type.profile === 'SimpleQuantity' ? 'SimpleQuantity' : type.code, file, writing)
  const { binding } = element
  if (type.code === 'Reference') {
    return constant(
      file,
      'to',
      `${use(file, `${RULES}/references.ts`, 'referenceTo')}(${inner}, '${type.targets.join(' ')}')`,
    )
  }
  if (binding?.strength !== 'required') return inner
  const codes = writing.codesOf(binding.valueSet.replace(/\|.*$/, ''), 'concept', file)
  if (codes === undefined) return inner
  if (type.code !== 'CodeableConcept') throw new Error(`a required binding of ${type.code}: ${element.path}`)
  return constant(file, 'by', `${use(file, `${RULES}/coded.ts`, 'codedBy')}(${inner}, ${codes})`)
}

function check(type: string, file: SourceFile, writing: Writing): string {
  const from = writing.fileOf(type, file)
  return from === undefined ? functionName(type) : use(file, from, functionName(type))
}

function knownNames(type: TypeModel, elements: readonly ElementModel[], file: SourceFile, writing: Writing): string {
  const names = elements.flatMap((element) =>
    element.types.map((one) => {
      const isPlain = isPrimitive(one.code, writing.model) && one.code !== 'xhtml'
      return `${jsonName(element, one)}${isPlain ? (element.max > 1 ? '_*' : '_') : ''}`
    }),
  )
  const all = type.kind === 'resource' ? ['resourceType', ...names] : names
  return constant(
    file,
    'k',
    `${use(file, `${RULES}/structure.ts`, 'known')}(${check('Element', file, writing)}, '${all.join(' ')}')`,
  )
}

/** The rules of the type, and those of its elements that are not of the element's own type. */
function rulesOf(type: TypeModel, file: SourceFile, { model }: Writing): string[] {
  return [
    ...type.constraints.map((one) => constraintSource(one, type.name, file, model)),
    ...type.elements.flatMap((element) =>
      element.constraints.map((one) => constraintSource(one, type.name, file, model, element)),
    ),
  ].filter((statement) => statement !== '')
}

export const isPrimitive = (code: string, model: Model) => model.types.get(code)?.kind === 'primitive'

const jsonName = ({ name, isChoice }: ElementModel, { code }: ElementType) =>
  isChoice ? `${name}${code.charAt(0).toUpperCase()}${code.slice(1)}` : name
