import { readFileSync } from 'node:fs'
import { SEPARATOR } from '../tables/duckdb.ts'
import { fileOf, type Run } from './run.ts'

/** What the charts of a part are called. */
export function recordsOf(run: Run, part: number): string[] {
  return readFileSync(fileOf(run, 'parts', part, 'records'), 'utf8').split(SEPARATOR)
}
