/** One generated file while it is written: what it imports, its constants, its functions. */
export interface SourceFile {
  /** Names by the file they come from, relative to the generated file. */
  readonly imports: Map<string, Set<string>>
  /** Names by what stands behind `const name =`: what several functions share. */
  readonly constants: Map<string, string>
  readonly functions: string[]
}

export const RULES = '../../../rules/validating'
export const FHIRPATH = '../../../rules/fhirpath/runtime.ts'

export function newFile(): SourceFile {
  return { imports: new Map(), constants: new Map(), functions: [] }
}

/** Imports a name and gives it back. */
export function use(file: SourceFile, from: string, name: string): string {
  const names = file.imports.get(from) ?? new Set()
  file.imports.set(from, names.add(name))
  return name
}

/** The name of a constant of the file, which is made if nobody needed it yet. */
export function constant(file: SourceFile, prefix: string, source: string): string {
  const name = file.constants.get(source) ?? `${prefix}${file.constants.size}`
  file.constants.set(source, name)
  return name
}

export function sourceOf({ imports, constants, functions }: SourceFile): string {
  const lines = [
    '// @ts-nocheck',
    '// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.',
    ...[...imports].map(([from, names]) => importOf(from, [...names].sort())).sort(),
    ...functions,
    ...[...constants].map(([source, name]) => `const ${name} = ${source}`),
  ]
  return `${lines.join('\n')}\n`
}

const importOf = (from: string, names: readonly string[]) =>
  names[0]?.startsWith('*') ? `import ${names[0]} from '${from}'` : `import { ${names.join(', ')} } from '${from}'`
