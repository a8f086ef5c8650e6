import { headingOf } from '../tables/headings.ts'
import { ExpressionFault } from './expression.ts'
import type { Path } from './hl7v2-path.ts'

/** `{Column}`: the cell of a line under this heading; `{Column?}`: of one that a file need not have. */
export function compileRowPath(text: string): Path {
  const column = columnOf(text)
  if (column === undefined) throw new ExpressionFault(`${text} is no column: write it in braces`)
  const { name } = column
  return {
    read: ({ run }) => {
      const cell = run.source.kind === 'row' && Object.hasOwn(run.source.row, name) ? run.source.row[name] : undefined
      const plain = cell?.trim()
      return plain === '' ? undefined : plain
    },
    repetitions: () => [],
    place: () => name,
  }
}

/** What `{Column}` names; undefined for what is not written so. */
export function columnOf(text: string): { readonly name: string; readonly isNeeded: boolean } | undefined {
  const written = /^\{([^}]+)\}$/.exec(text)?.[1]?.trim()
  const name = headingOf(written?.replace(/\?$/, '') ?? '')
  return name === '' ? undefined : { name, isNeeded: !written?.endsWith('?') }
}
