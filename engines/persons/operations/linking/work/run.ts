import { join } from 'node:path'
import type { ColumnMap } from '../../../contract/linking/column-map.ts'

/** What every unit of a run knows. */
export interface Run {
  /** Where its stages lie, each in a folder of its own. */
  readonly folder: string
  readonly map: ColumnMap
  /** How names are written. */
  readonly isChinese: boolean
  /** Charts of each part. */
  readonly parts: readonly number[]
}

/** A file of a unit: `parts/3.planes`. */
export function fileOf(run: Pick<Run, 'folder'>, stage: string, unit: number, kind: string): string {
  return join(run.folder, stage, `${unit}.${kind}`)
}

export function chartsOf({ parts }: Run): number {
  return parts.reduce((sum, count) => sum + count, 0)
}
