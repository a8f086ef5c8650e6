import type { IndexDefinition } from '../../contract/definition.ts'

/** Expert weights are printed with few digits; together they may miss 1 by this much. */
const ROUNDING = 0.005

/** What a schema cannot see in an index definition, each fault in a line; empty when it can be computed. */
export function checkIndexDefinition(definition: IndexDefinition): string[] {
  const items = definition.dimensions.flatMap((dimension) => dimension.indicators)
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  return [
    ...(Math.abs(total - 1) > ROUNDING ? [`expert weights add to ${Number(total.toFixed(4))}, not to 1`] : []),
    ...items
      .filter(({ worst, best }) => worst === best)
      .map(({ indicator }) => `${indicator}: worst and best are equal`),
    ...repeated(items.map(({ indicator }) => indicator)).map((code) => `${code}: stands in the index twice`),
    ...repeated(items.map(({ number }) => number)).map((number) => `number ${number} is given twice`),
    ...repeated(definition.dimensions.map(({ code }) => code)).map((code) => `dimension ${code} stands twice`),
  ]
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
