import type { CompiledPath } from './compile-operator.ts'
import { compileExpression } from './compile-path.ts'
import { descends, type PathContext } from './expression.ts'
import { parsePath } from './parse-path.ts'
import { PathFault } from './path-fault.ts'
import { resolvePath } from './resolve-path.ts'
import { runInLibrary } from './run-in-library.ts'

export interface ViewPath {
  /** The FHIR type of what it finds; undefined where only the data tell. */
  readonly type: string | undefined
  /** Whether it finds nothing in any data: its type has no such element. */
  readonly never: boolean
  /** Whether `repeat` may follow it: all it finds lies within what it begins at, or only a run can tell. */
  readonly descends: boolean
  readonly run: CompiledPath
  /** False where it needed the library, which is slow. */
  readonly compiled: boolean
}

/** Makes a path of a view into a function. Throws PathFault. */
export function compileViewPath(source: string, context: PathContext): ViewPath {
  const node = parsePath(source)
  try {
    const expression = resolvePath(node, context)
    return {
      type: expression.type,
      never: expression.op === 'nothing',
      descends: descends(expression),
      run: compileExpression(expression),
      compiled: true,
    }
  } catch (cause) {
    if (!(cause instanceof PathFault) || cause.code !== 'not-supported') throw cause
    return { type: undefined, never: false, descends: true, run: runInLibrary(source, node, context), compiled: false }
  }
}

/**
 * The one type of what `repeat` reaches by its paths from `type`, however deep; undefined where there are several.
 * `typeOf` answers the type a path finds from a type, or null where it finds nothing.
 */
export function typeReached(
  paths: readonly string[],
  type: string | undefined,
  typeOf: (path: string, type: string | undefined) => string | undefined | null,
): string | undefined {
  const reached = new Set<string | undefined>()
  const goOn = (from: string | undefined) => {
    for (const path of paths) {
      const found = typeOf(path, from)
      if (found !== null) reached.add(found)
    }
  }
  goOn(type)
  // A set goes on to what is added while it is walked.
  for (const one of reached) if (one !== undefined) goOn(one)
  // Where nothing is ever reached, any type is right.
  return reached.size === 1 ? [...reached][0] : reached.size === 0 ? type : undefined
}
