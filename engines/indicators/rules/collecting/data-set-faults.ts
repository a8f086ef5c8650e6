import { type Refusal, readPeriod, refuse } from '@kangcheng/kernel'
import type { DataSetDefinition } from '../../contract/collecting/index.ts'

/** What a data set says that cannot be: periods of another kind, a form that closes before it falls due. */
export function dataSetFaults({ frequency, from, until, calendar, indicators, below }: DataSetDefinition): string[] {
  const faults: string[] = []
  for (const [field, code] of Object.entries({ from, until })) {
    if (code !== undefined && readPeriod(code)?.kind !== frequency) faults.push(`${field}: ${code} is no ${frequency}`)
  }
  if (calendar.due < calendar.opens) faults.push('calendar: falls due before it opens')
  if (calendar.closes < calendar.due) faults.push('calendar: closes before it falls due')
  const codes = (indicators ?? []).map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice !== undefined) faults.push(`indicators: ${twice} stands twice`)
  const summed = (below?.figures ?? []).map(({ indicator }) => indicator)
  const stranger = indicators && summed.find((indicator) => !codes.includes(indicator))
  if (stranger !== undefined) faults.push(`below: ${stranger} is not asked for`)
  const again = summed.find((code, index) => summed.indexOf(code) !== index)
  if (again !== undefined) faults.push(`below: ${again} stands twice`)
  return faults
}

/** Why a form cannot wait for the one it names: waiting for nobody would look like having waited. */
export function belowFault(
  { code, frequency, below }: DataSetDefinition,
  forms: ReadonlyMap<string, DataSetDefinition>,
): Refusal<'data-set.not-found' | 'data-set.below-differs'> | undefined {
  if (!below) return undefined
  const other = forms.get(below.dataSet)
  if (!other) return refuse('data-set.not-found', { dataSet: below.dataSet }).refusal
  if (other.frequency === frequency) return undefined
  return refuse('data-set.below-differs', { dataSet: code, below: other.code }).refusal
}
