import { readPeriod } from '@kangcheng/kernel'
import type { DataSetDefinition } from '../../contract/collecting/index.ts'

/** What a data set says that cannot be: periods of another kind, a form that closes before it falls due. */
export function dataSetFaults({ frequency, from, until, calendar, indicators }: DataSetDefinition): string[] {
  const faults: string[] = []
  for (const [field, code] of Object.entries({ from, until })) {
    if (code !== undefined && readPeriod(code)?.kind !== frequency) faults.push(`${field}: ${code} is no ${frequency}`)
  }
  if (calendar.due < calendar.opens) faults.push('calendar: falls due before it opens')
  if (calendar.closes < calendar.due) faults.push('calendar: closes before it falls due')
  const codes = (indicators ?? []).map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice !== undefined) faults.push(`indicators: ${twice} stands twice`)
  return faults
}
