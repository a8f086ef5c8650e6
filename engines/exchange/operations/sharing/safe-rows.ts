import { createHmac } from 'node:crypto'
import { open } from 'node:fs/promises'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ExtractCheck, NewExtract, SharedDataSet, SharingRefusal } from '../../contract/sharing.ts'
import { countClasses } from '../../rules/sharing/deidentify/classes.ts'
import { deidentifier } from '../../rules/sharing/deidentify/deidentify-row.ts'
import { type CellValue, inRegions } from '../../rules/sharing/give-rows.ts'
import type { SharingDeps } from './deps.ts'
import { pathsOfSources, regionsWithin } from './places.ts'

/** A row of an extract: values in the order of its rules. */
export type Values = readonly CellValue[]

export function pick(values: Values, places: readonly number[]): Values {
  return places.map((place) => values[place] ?? null)
}

export interface SafeRows {
  readonly rows: number
  readonly classes: ReturnType<typeof countClasses>
  /** Places of the quasi-identifying values in a row. */
  readonly quasi: readonly number[]
  readonly emptied: ExtractCheck['emptied']
}

/**
 * All rows, made safe one by one, on the disk of this machine, and the classes they fall into. The key of pseudonyms and shifts is
 * made here and forgotten here: nobody, we included, can make a second extract that joins to this one.
 */
export async function writeSafeRows(
  deps: SharingDeps,
  wish: {
    readonly dataSet: SharedDataSet
    readonly extract: NewExtract
    readonly part: string
    /** False where somebody else builds it by now. */
    readonly keepsClaim: () => Promise<boolean>
  },
): Promise<Result<SafeRows, SharingRefusal>> {
  const { dataSet, extract, part, keepsClaim } = wish
  const db = deps.database.kysely
  const within = await pathsOfSources(db, dataSet)
  if (!within.ok) return within
  const view = await deps.records.views.open(await deps.decideAsPlatform(), dataSet.view.code, dataSet.view.version)
  if (!view.ok) return refuse('sharing.view-unknown')
  const isWanted = inRegions(dataSet, await regionsWithin(db, dataSet, extract.region))

  const key = deps.randomBytes(32)
  const deidentify = deidentifier(dataSet, extract, (text) => createHmac('sha256', key).update(text).digest())
  const { quasi, sensitive } = placesIn(dataSet, extract)
  const knowsPersons = dataSet.columns.some(({ kind }) => kind === 'person')
  const classes = countClasses({ k: extract.k, least: extract.diversity?.least })
  const emptied: Record<string, number> = {}
  let rows = 0
  const file = await open(part, 'w', 0o600)
  try {
    for await (const stretch of view.value.read({ within: within.value })) {
      if (!stretch.ok) return refuse('sharing.data-do-not-fit')
      let text = ''
      for (const row of stretch.value.flatMap(({ rows: made }) => made)) {
        if (!isWanted(row)) continue
        rows++
        const safe = deidentify(row)
        const person = knowsPersons ? safe.person : String(rows)
        classes.add(pick(safe.values, quasi), person, sensitive < 0 ? undefined : safe.values[sensitive])
        for (const column of safe.emptied) emptied[column] = (emptied[column] ?? 0) + 1
        text += `${JSON.stringify(safe.values)}\n`
      }
      await file.appendFile(text)
      if (!(await keepsClaim())) throw new Error('the claim of an extract was lost while it was built')
    }
  } finally {
    await file.close()
  }
  return ok({ rows, classes, quasi, emptied })
}

function placesIn({ columns }: SharedDataSet, { rules, diversity }: NewExtract) {
  const isQuasi = (column: string) => columns.find(({ name }) => name === column)?.role === 'quasi-identifying'
  return {
    quasi: rules.flatMap(({ column }, place) => (isQuasi(column) ? [place] : [])),
    sensitive: rules.findIndex(({ column }) => column === diversity?.column),
  }
}
