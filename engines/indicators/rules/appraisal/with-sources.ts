import type { Arithmetic } from '../../contract/appraisal/index.ts'
import type { IndicatorDefinition, Provenance } from '../../contract/index.ts'
import { step } from './open-arithmetic.ts'

/** What was looked up of the figure of one line. */
interface LineSource {
  readonly indicator: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly provenance: Provenance
}

/** Adds to each figure where it comes from and its counts; those come first in the steps, since the figure is made of them. */
export function withSources(
  { lines, steps }: Arithmetic,
  sources: readonly LineSource[],
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): Arithmetic {
  const known = new Map(sources.map((source) => [source.indicator, source]))
  return {
    steps,
    lines: lines.map(({ figure, ...line }) => {
      const source = known.get(line.line)
      if (!figure || !source) return { ...line, ...(figure && { figure }) }
      const { numerator, denominator, provenance } = source
      if (numerator === null || denominator === null) {
        return { ...line, figure: { ...figure, source: sourceText(provenance) } }
      }
      const { factor = 1 } = definitions.get(line.line) ?? {}
      const counted = step('figure', { numerator, denominator, factor }, (numerator / denominator) * factor)
      return {
        ...line,
        figure: { ...figure, numerator, denominator, source: sourceText(provenance) },
        steps: [counted, ...line.steps],
      }
    }),
  }
}

function sourceText({ source, locator, publication }: Provenance): string {
  return [source, publication, locator].filter(Boolean).join('，')
}
