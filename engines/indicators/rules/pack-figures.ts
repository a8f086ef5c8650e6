import type { Day } from '@kangcheng/kernel'
import type { ValueStatement } from '../contract/index.ts'
import { type Figure, figureText, isSameFigure } from './same-figure.ts'

/** All of a pack's statement that makes a figure; the words about its source do not. */
export interface PackFigure extends Figure {
  organisation?: string | undefined
  availableOn: Day
  invented: boolean
}

/** A figure with the revision it is kept as. */
export type Kept<One extends Figure = PackFigure> = One & { revision: number }

export interface PackFigureChange<Stated extends PackFigure> {
  /** To be kept as the next revisions, in this order. */
  fresh: Stated[]
  /** How many statements say what the pack has said before. */
  unchanged: number
  /** How many figures the pack once recorded, still to be seen on some day, and no longer states. They stay. */
  vanished: number
}

/**
 * What a pack says anew of one figure (indicator, region, period and basis), compared with what the pack itself recorded.
 * Several statements of one figure are its history, in the order of the days from which they were known. A statement is
 * kept when the pack's own revisions show something else for its day; the later ones follow it, since a newer revision
 * hides all that was known no earlier than itself.
 *
 * @param stated - in the order of the pack; of two that were known on the same day the last one counts
 * @param own - the revisions that this pack has recorded
 */
export function changeOfPackFigure<Stated extends PackFigure>(
  stated: readonly Stated[],
  own: readonly Kept[],
): PackFigureChange<Stated> {
  const sought = visible(stated.toSorted(byDay))
  const shown = visible(own.toSorted((a, b) => a.revision - b.revision))
  const first = sought.findIndex((figure) => {
    const known = shown.findLast(({ availableOn }) => availableOn <= figure.availableOn)
    return known === undefined || packFigureText(known) !== packFigureText(figure)
  })
  const fresh = first === -1 ? [] : sought.slice(first)
  const texts = new Set(sought.map(packFigureText))
  const vanished = visible<PackFigure>([...shown, ...fresh]).filter((figure) => !texts.has(packFigureText(figure)))
  return { fresh, unchanged: sought.length - fresh.length, vanished: vanished.length }
}

/**
 * Whether somebody has stated the figure since the pack last did, and other than the pack now does. What a person says
 * stands; a pack does not talk over it.
 */
export function isCorrectedSince(
  own: readonly Kept[],
  other: Kept<Figure> | undefined,
  fresh: readonly PackFigure[],
): boolean {
  const last = fresh.at(-1)
  if (other === undefined || last === undefined) return false
  return other.revision > newestRevision(own) && !isSameFigure(other, last)
}

/** 0 when there is none. */
export function newestRevision(own: readonly Kept[]): number {
  return own.reduce((newest, { revision }) => Math.max(newest, revision), 0)
}

export function packFigureOf({ organisation, availableOn, provenance, ...figure }: ValueStatement): PackFigure {
  return { ...figure, organisation, availableOn, invented: provenance.invented === true }
}

/** As one text: the same figure, known from the same day, the same text. */
export function packFigureText(figure: PackFigure): string {
  const { organisation = null, availableOn, invented } = figure
  return JSON.stringify([figureText(figure), organisation, availableOn, invented])
}

/** What can be seen on some day, oldest first: a later one hides those that were known no earlier than itself. */
function visible<One extends PackFigure>(inOrder: readonly One[]): One[] {
  const seen: One[] = []
  for (const one of inOrder.toReversed()) {
    const earliest = seen[0]
    if (earliest === undefined || one.availableOn < earliest.availableOn) seen.unshift(one)
  }
  return seen
}

function byDay(a: PackFigure, b: PackFigure): number {
  return a.availableOn < b.availableOn ? -1 : Number(a.availableOn > b.availableOn)
}
