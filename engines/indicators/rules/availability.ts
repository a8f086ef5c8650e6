import { addDays, type Day, ok, type Result, readPeriod, refuse } from '@kangcheng/kernel'
import type { IndicatorValue, ValueStatement } from '../contract/index.ts'
import { isSameFigure } from './same-figure.ts'
import { isSameStatement } from './statement.ts'

export type BackfillRefusal = 'value.backfill-without-publication' | 'value.backfill-day' | 'value.backfill-over-known'

/** How long a backfilled figure may be put right by another: a city enters its history and has its departments check it. */
export const MENDING_DAYS = 30

/**
 * The day from which a statement counts as known: never before the day on which it is recorded, or what was said of an
 * earlier day would change afterwards. History that was published elsewhere keeps its day, marked as backfilled.
 */
export function knownFrom(statement: ValueStatement, today: Day): Day {
  const { availableOn } = statement
  return isBackfilled(statement) || availableOn > today ? availableOn : today
}

export function isBackfilled({ provenance }: Pick<ValueStatement, 'provenance'>): boolean {
  return provenance.backfilled === true
}

/** Whether a kept value is what this statement became, on whichever day it was first sent. */
export function isSameSending(kept: IndicatorValue, statement: ValueStatement): boolean {
  return isSameStatement(kept, { ...statement, availableOn: knownFrom(statement, kept.availableOn) })
}

/**
 * Whether a backfilled statement may stand: it names the publication, and its day lies after the period began and before
 * today. It fills days on which nothing was known of its figure, and rewrites none on which something was — but what was
 * itself backfilled within {@link MENDING_DAYS} may be put right, or be followed by what was published after it.
 *
 * @param others - every other revision of the same indicator, region, period and basis
 */
export function checkBackfill(
  statement: ValueStatement,
  others: readonly IndicatorValue[],
  today: Day,
): Result<undefined, BackfillRefusal> {
  const { period, availableOn: day, provenance } = statement
  if ((provenance.publication ?? '').trim() === '') return refuse('value.backfill-without-publication')
  const from = readPeriod(period)?.first ?? ''
  if (day < from || day >= today) return refuse('value.backfill-day', { day, from, today })
  const rewritten = others.find(
    (one) => isSeen(one, others, day, today) && !isSameFigure(one, statement) && !isMendable(one, day, today),
  )
  return rewritten ? refuse('value.backfill-over-known', { period, known: rewritten.availableOn }) : ok(undefined)
}

/** Whether a revision is the newest known on some day from `from` on and before `to`. */
function isSeen(one: IndicatorValue, all: readonly IndicatorValue[], from: Day, to: Day): boolean {
  const first = one.availableOn > from ? one.availableOn : from
  return first < to && !all.some((later) => later.revision > one.revision && later.availableOn <= first)
}

/** What was published later stays the last word; only what came before, or on the same day, gives way. */
function isMendable(one: IndicatorValue, day: Day, today: Day): boolean {
  return isBackfilled(one) && one.availableOn <= day && one.recordedAt >= addDays(today, -MENDING_DAYS)
}
