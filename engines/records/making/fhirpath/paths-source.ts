import { RESOURCE_TYPES } from '../../rules/resource-types.ts'
import type { Model } from '../model.ts'
import { compileFinder } from './compile-expression.ts'

/** What is needed of a published SearchParameter. */
export interface SearchParameter {
  readonly url: string
  readonly code: string
  readonly base: readonly string[]
  readonly expression?: string
  readonly component?: readonly { readonly definition: string; readonly expression: string }[]
}

/**
 * The modules of definitions/generated/paths by their file names: one for each resource type, `Resource.ts` for what all
 * types have, `index.ts` that loads them.
 * @throws CannotCompile, NotFhirPath where a published expression has no compiled form
 */
export function pathsSources(parameters: readonly SearchParameter[], model: Model): Map<string, string> {
  const files = new Map<string, string>()
  for (const type of ['Resource', ...RESOURCE_TYPES]) {
    const own = parameters
      .filter(({ base, expression }) => base.includes(type) && expression !== undefined)
      .sort((one, other) => (one.code < other.code ? -1 : 1))
    files.set(`${type}.ts`, moduleOf(type, own, model))
  }
  files.set('index.ts', indexOf(RESOURCE_TYPES))
  return files
}

function moduleOf(type: string, parameters: readonly SearchParameter[], model: Model): string {
  const simple = parameters
    .filter(({ component }) => component === undefined)
    .map((one) => simplePath(one, type, model))
  const composite = parameters.flatMap((one) => (one.component ? [compositePath(one, type, model)] : []))
  const isShared = type === 'Resource'
  const paths = [...(isShared ? [] : ['...common.paths']), ...simple]
  const body = `export const paths: TypePaths = {
paths: [${lines(paths)}],
composites: [${lines(composite)}],
}`
  const imports = [
    "import type { TypePaths } from '../../paths.ts'",
    ...(body.includes('fp.') ? ["import * as fp from '../../../rules/fhirpath/runtime.ts'"] : []),
    ...(isShared ? [] : ["import { paths as common } from './Resource.ts'"]),
  ]
  return `${HEAD}// @ts-nocheck\n${imports.sort().join('\n')}\n\n${indented(body)}\n`
}

const HEAD = '// Made by making/make-paths.ts from the SearchParameters of FHIR R4; do not edit.\n'

function simplePath({ code, expression = '' }: SearchParameter, type: string, model: Model): string {
  const { source, types } = compileFinder(expression, { types: [type], isResource: true, resourceType: type }, model)
  return `{
code: '${code}',
types: ${listed(types)},
find: ${source},
}`
}

function compositePath(parameter: SearchParameter, type: string, model: Model): string {
  const { code, expression = '', component = [] } = parameter
  const roots = compileFinder(expression, { types: [type], isResource: true, resourceType: type }, model)
  const components = component.map(({ definition, expression: within }) => {
    const context = { types: roots.types, isResource: false, resourceType: type }
    const { source, types } = compileFinder(within, context, model)
    return `{
definition: '${definition}',
types: ${listed(types)},
find: ${source},
}`
  })
  return `{
code: '${code}',
roots: ${roots.source},
components: [${lines(components)}],
}`
}

function indexOf(types: readonly string[]): string {
  const entries = types.map((type) => `  ${type}: async () => (await import('./${type}.ts')).paths,`)
  return `${HEAD}import type { TypePaths } from '../../paths.ts'

export const PATHS: Readonly<Record<string, () => Promise<TypePaths>>> = {
${entries.join('\n')}
}
`
}

const listed = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`
const lines = (entries: readonly string[]) => (entries.length === 0 ? '' : `\n${entries.join(',\n')},\n`)

/** The lines of a text with two blanks for each bracket that is open. No line opens one that it does not mean to. */
function indented(code: string): string {
  let depth = 0
  return code
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (/^[}\])]/.test(line)) depth--
      const placed = '  '.repeat(depth) + line
      if (/[{[(]$/.test(line)) depth++
      return placed
    })
    .join('\n')
}
