import type { ReportCell, ReportCells } from '@kangcheng/indicators/contract'
import type { Way } from '../../indicator/record/statement.ts'
import { type CellEntry, entryOf, isSameCell, readEntry } from './entry.ts'

/** What somebody has typed over a cell, and the cell it was typed over. */
export interface TypedCell {
  readonly entry: CellEntry
  readonly base: ReportCell | undefined
}

/** Rows typed in, by indicator, until they are saved and left. */
export type TypedCells = Readonly<Record<string, TypedCell>>
/** As the server takes them: a cell to write, or `null` to empty it. */
export type CellChanges = Readonly<Record<string, ReportCell | null>>

/** `clash`: somebody else has written something else meanwhile; `unreadable`: what is typed is no figure. */
export type CellState = 'saved' | 'unsaved' | 'clash' | 'unreadable'

/** Notes what is typed, over the cell as it was kept when the typing began. */
export function noteTyped(
  typed: TypedCells,
  indicator: string,
  entry: CellEntry,
  kept: ReportCell | undefined,
): TypedCells {
  const before = typed[indicator]
  return { ...typed, [indicator]: { entry, base: before && isChange(before) ? before.base : kept } }
}

export function stateOf(typed: TypedCell | undefined, kept: ReportCell | undefined): CellState {
  if (typed === undefined || !isChange(typed)) return 'saved'
  const read = readEntry(typed.entry, typed.base)
  if ('faults' in read) return 'unreadable'
  if (isSameCell(read.cell, kept)) return 'saved'
  return isSameCell(typed.base, kept) ? 'unsaved' : 'clash'
}

/** The fields to show: as typed, digit for digit; where nothing was changed, the cell as it is kept by now. */
export function shownEntry(typed: TypedCell | undefined, kept: ReportCell | undefined, usual: Way): CellEntry {
  if (typed === undefined) return entryOf(kept, usual)
  return isChange(typed) || isSameCell(typed.base, kept) ? typed.entry : entryOf(kept, typed.entry.way)
}

/** What can be saved now: neither what cannot be read nor what another person has changed meanwhile, nor the row `but`. */
export function changesToSave(typed: TypedCells, cells: ReportCells, but?: string): CellChanges {
  const changes: Record<string, ReportCell | null> = {}
  for (const [indicator, one] of Object.entries(typed)) {
    if (indicator === but || stateOf(one, cells[indicator]) !== 'unsaved') continue
    const read = readEntry(one.entry, one.base)
    if ('cell' in read) changes[indicator] = read.cell ?? null
  }
  return changes
}

/** After a save: what has been typed since is typed over what was written. */
export function noteSaved(typed: TypedCells, written: CellChanges): TypedCells {
  const rebased = Object.entries(written).flatMap(([indicator, cell]) => {
    const one = typed[indicator]
    return one ? [[indicator, { ...one, base: cell ?? undefined }] as const] : []
  })
  return { ...typed, ...Object.fromEntries(rebased) }
}

/** Rows that say what is kept are shown as kept again, except the one that is being typed in. */
export function forgetSettled(typed: TypedCells, cells: ReportCells, but?: string): TypedCells {
  return Object.fromEntries(
    Object.entries(typed).filter(
      // An empty row stays for the way in which somebody is about to fill it in.
      ([indicator, one]) =>
        indicator === but || cells[indicator] === undefined || stateOf(one, cells[indicator]) !== 'saved',
    ),
  )
}

/** Settles a clash: one's own goes over the other's, or the other's stays. */
export function settleClash(
  typed: TypedCells,
  indicator: string,
  kept: ReportCell | undefined,
  whose: 'mine' | 'theirs',
): TypedCells {
  const { [indicator]: one, ...rest } = typed
  return one === undefined || whose === 'theirs' ? rest : { ...rest, [indicator]: { ...one, base: kept } }
}

function isChange(typed: TypedCell): boolean {
  const read = readEntry(typed.entry, typed.base)
  return 'faults' in read || !isSameCell(read.cell, typed.base)
}
