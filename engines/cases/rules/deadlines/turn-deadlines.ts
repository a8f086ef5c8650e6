import type { Deadline } from '../../contract/definition/deadline.ts'
import type { DeadlineState, Happening, Span } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'
import { stepsOf } from './deadline-steps.ts'
import type { TimeOfCity } from './time-of-city.ts'

export interface Turn {
  readonly before: CaseState | undefined
  readonly after: CaseState
  readonly happening: Happening
}

type Moment = { readonly now: Date; readonly city: TimeOfCity }

/** The deadlines that begin, stand still, go on or end with an event; nothing when all stay as they are. */
export function turnDeadlines(
  prepared: PreparedDefinition,
  turn: Turn,
  moment: Moment,
): Readonly<Record<string, DeadlineState>> | undefined {
  const turned = prepared.deadlines.flatMap((deadline) => {
    const next = turnOne(deadline, turn, moment)
    return next === undefined ? [] : [[deadline.code, next] as const]
  })
  return turned.length === 0 ? undefined : Object.fromEntries(turned)
}

function turnOne(deadline: Deadline, turn: Turn, moment: Moment): DeadlineState | undefined {
  const { after, happening } = turn
  const known = after.deadlines[deadline.code]
  const runs = deadline.in.includes(after.stage)
  const rests = deadline.pausedIn?.includes(after.stage) === true
  const isOver = after.ended !== undefined && !runs
  if (runs && (isEntered(deadline, turn) || isRestarted(deadline, happening))) {
    return begin(deadline, after, (known?.round ?? 0) + 1, moment)
  }
  if (known === undefined) return undefined
  if (runs && known.status === 'paused') return goOn(deadline, known, moment)
  if (rests && !isOver && known.status === 'running') return standStill(known, moment)
  if (!runs && !rests) return end(known)
  return undefined
}

/** From outside: a case that comes back from where the deadline stood still has not left it. */
function isEntered({ in: running, pausedIn = [] }: Deadline, { before, happening }: Turn): boolean {
  if (before === undefined) return true
  if (!('to' in happening) || happening.to === undefined) return false
  return !running.includes(before.stage) && !pausedIn.includes(before.stage)
}

function isRestarted({ restartsOn = [] }: Deadline, happening: Happening): boolean {
  return happening.kind === 'acted' && restartsOn.includes(happening.action)
}

function begin(deadline: Deadline, state: CaseState, round: number, moment: Moment): DeadlineState {
  return run(deadline, { round, span: { limit: limitOf(deadline, state) } }, moment)
}

function goOn(deadline: Deadline, { round, span }: DeadlineState, moment: Moment): DeadlineState {
  return run(deadline, { round, span }, moment)
}

function run(deadline: Deadline, { round, span }: { round: number; span: Span }, { now, city }: Moment): DeadlineState {
  const { at, provisional } = city.due(span, now, deadline.rolls === true)
  // A reminder whose moment has passed reminds nobody.
  const next = stepsOf(deadline, at, city).find(({ step, at: moment }) => step === 'due' || moment > now)
  return {
    status: 'running',
    round,
    from: now.toISOString(),
    span,
    dueAt: at.toISOString(),
    ...(provisional && { provisional }),
    ...(next && { next: { step: next.step, at: next.at.toISOString() } }),
  }
}

function standStill(known: DeadlineState, { now, city }: Moment): DeadlineState {
  const { next: _next, ...rest } = known
  return {
    ...rest,
    status: 'paused',
    pausedAt: now.toISOString(),
    span: city.rest(known.span, new Date(known.from), now),
  }
}

/** What was missed stays missed; nobody is told of it any more. */
function end(known: DeadlineState): DeadlineState | undefined {
  if (known.status === 'met' || (known.status === 'missed' && known.next === undefined)) return undefined
  const { next: _next, pausedAt: _pausedAt, ...rest } = known
  return { ...rest, status: known.status === 'missed' ? 'missed' : 'met' }
}

function limitOf({ limit, limits }: Deadline, state: CaseState) {
  const meant = limits?.cases.find(({ is }) => is === state.values[limits.item])?.limit ?? limits?.otherwise ?? limit
  if (!meant) throw new Error('a deadline has a limit')
  return meant
}
