import { ExpressionFault } from './expression.ts'
import type { Path } from './hl7v2-path.ts'

/** `{Column}`: the cell of a line under this heading. */
export function compileRowPath(text: string): Path {
  const name = /^\{(.+)\}$/.exec(text)?.[1]?.trim()
  if (name === undefined) throw new ExpressionFault(`${text} is no column: write it in braces`)
  return {
    read: ({ run }) => {
      const cell = run.source.kind === 'row' ? run.source.row[name]?.trim() : undefined
      return cell === '' ? undefined : cell
    },
    repetitions: () => [],
    place: () => name,
  }
}
