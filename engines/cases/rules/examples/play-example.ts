import type { Day } from '@kangcheng/kernel'
import type { CaseDefinition } from '../../contract/definition/case-definition.ts'
import type { Example, ExampleStep } from '../../contract/definition/example.ts'
import type { CaseEvent, StagedEffect } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import { fireDeadline } from '../deadlines/fire-deadline.ts'
import type { TimeOfCity } from '../deadlines/time-of-city.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'
import { actionsAt } from '../definition/prepare.ts'
import { act } from '../running/act.ts'
import { formsFromAnswers } from '../running/forms-from-answers.ts'
import { type Around, type Happened, happen } from '../running/happen.ts'
import { opine } from '../running/opine.ts'
import type { By } from '../running/roles-held.ts'
import { start } from '../running/start.ts'
import { waitsOf } from '../running/waits.ts'

/** What did not come true of an example, by the step that it stands at. */
export interface ExampleFault {
  readonly step: number
  readonly message: string
}

/** Nothing an organisation of an example is called begins so elsewhere. */
const MOST_STEPS_OF_TIME = 1_000

/**
 * Plays a story with the rules alone: every step as the server would take it, deadlines fired at their moments in between, and compares
 * what came of it. Organisations are those named in the answers; each role acts for the organisation of its party.
 */
export function playExample(prepared: PreparedDefinition, example: Example, city: TimeOfCity): ExampleFault[] {
  let state: CaseState | undefined
  const faults: ExampleFault[] = []
  for (const [index, step] of example.steps.entries()) {
    const note = (message: string) => faults.push({ step: index, message })
    const moment = city.read(step.at)
    const passed = state ? letTimePass(prepared, state, moment, city) : { state, events: [] }
    state = passed.state
    const taken = takeExampleStep(prepared, state, step, aroundAt(moment, city))
    if (taken && 'refused' in taken) {
      if (step.expect?.refused !== taken.refused) note(`was refused: ${taken.refused}${taken.words}`)
    } else {
      if (step.expect?.refused !== undefined) note(`was not refused as ${step.expect.refused}`)
      state = taken?.state ?? state
    }
    const events = [...passed.events, ...(taken && 'events' in taken ? taken.events : [])]
    if (state) for (const message of differences(prepared, state, events, step, city)) note(message)
    if (!state) return faults
  }
  return faults
}

function letTimePass(prepared: PreparedDefinition, begun: CaseState, until: Date, city: TimeOfCity) {
  let state = begun
  const events: CaseEvent[] = []
  for (let turns = 0; turns < MOST_STEPS_OF_TIME; turns++) {
    const due = Object.entries(state.deadlines)
      .flatMap(([deadline, { round, next }]) => (next ? [{ deadline, round, ...next }] : []))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]
    if (!due || new Date(due.at) > until) break
    const fired = fireDeadline(prepared, state, due, PLATFORM, aroundAt(new Date(due.at), city))
    if (!fired.ok || !fired.value) break
    state = fired.value.state
    events.push(...fired.value.events)
  }
  return { state, events }
}

type Taken = Happened | { readonly refused: string; readonly words: string } | undefined

function takeExampleStep(
  prepared: PreparedDefinition,
  state: CaseState | undefined,
  step: ExampleStep,
  around: Around,
): Taken {
  const papers = papersOf(prepared, state, step, around)
  const by = byOf(prepared.definition, state, step)
  const result =
    state === undefined
      ? start(prepared, { number: 'EX-000000-0000-0000', starter: by.organisation, ...papers }, by, around)
      : step.child
        ? endChild(prepared, state, step.child, around)
        : step.option !== undefined
          ? opine(prepared, state, { option: step.option, ...reasonOf(prepared, state, step), ...papers }, by, around)
          : step.does === undefined
            ? undefined
            : act(
                prepared,
                state,
                {
                  action: step.does,
                  ...papers,
                  ...reasonOf(prepared, state, step),
                  assigns: step.assigns?.map(accountOf),
                  organisation: step.hands,
                },
                by,
                around,
              )
  if (result === undefined || result.ok) return result?.value
  const { code, details } = result.refusal
  return { refused: code, words: details ? ` ${JSON.stringify(details)}` : '' }
}

function papersOf(prepared: PreparedDefinition, state: CaseState | undefined, step: ExampleStep, around: Around) {
  const { answers = {}, scores, evidence = [] } = step
  const asked = state ? formsAsked(prepared, state, step) : (prepared.definition.start.fills ?? [])
  const wanted = asked.filter(
    ({ form, optional }) => !optional || Object.keys(answers).some((item) => item.startsWith(`${form}.`)),
  )
  const forms = formsFromAnswers(
    prepared,
    wanted.map(({ form }) => form),
    answers,
    around,
  )
  const files = Object.fromEntries(evidence.map((slot) => [slot, filesFor(prepared.definition, slot)]))
  return { forms, ...(scores && { sheets: scores }), ...(evidence.length > 0 && { evidence: files }) }
}

function formsAsked(prepared: PreparedDefinition, state: CaseState, step: ExampleStep) {
  const { review } = prepared.stages.get(state.stage) ?? {}
  if (step.option !== undefined) return review?.fills === undefined ? [] : [{ form: review.fills }]
  return actionsAt(prepared, state.stage).find(({ code }) => code === step.does)?.fills ?? []
}

function filesFor({ evidence = [] }: CaseDefinition, slot: string) {
  const least = evidence.find(({ code }) => code === slot)?.least ?? 1
  return Array.from({ length: least }, (_, index) => ({
    sha256: `${slot.length}${index}`.padEnd(64, '0').slice(0, 64),
    name: `${slot}-${index}.jpg`,
    type: 'image/jpeg',
    bytes: 1,
  }))
}

/** `reviewer/li`: the account li, of the role reviewer, for the organisation of that role's party. */
function byOf({ roles }: CaseDefinition, state: CaseState | undefined, { by = '' }: ExampleStep): By {
  const [role = '', person = role] = by.split('/')
  const party = roles.find(({ code }) => code === role)?.at ?? ''
  return {
    user: accountOf(person),
    organisation: state?.parties[party] ?? `${party}-of-the-story`,
    permitted: new Set([role]),
  }
}

/** Accounts are UUIDs; those of a story are made of their names, so that the same name is the same account. */
function accountOf(name: string): string {
  let hash = 0xcbf29ce484222325n
  for (const sign of name) hash = BigInt.asUintN(64, (hash ^ BigInt(sign.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return `00000000-0000-7000-8000-${hash.toString(16).padStart(16, '0').slice(0, 12)}`
}

function reasonOf(prepared: PreparedDefinition, state: CaseState, { reason, does }: ExampleStep) {
  if (reason === undefined) return {}
  const choices = actionsAt(prepared, state.stage).find(({ code }) => code === does)?.reason?.choices
  return { reason: choices?.some(({ code }) => code === reason) ? { code: reason } : { text: reason } }
}

function endChild(
  prepared: PreparedDefinition,
  state: CaseState,
  child: NonNullable<ExampleStep['child']>,
  around: Around,
) {
  const open = state.children.find(({ as, outcome }) => as === child.as && outcome === undefined)
  const happening = { kind: 'child-ended', id: open?.id ?? '', outcome: child.outcome } as const
  return happen(prepared, state, PLATFORM, happening, {}, around)
}

const PLATFORM = { by: '00000000-0000-7000-8000-000000000000', organisation: 'platform' }

function aroundAt(now: Date, city: TimeOfCity): Around {
  let ids = 0
  const today: Day = city.say(now).slice(0, 10)
  return {
    now,
    today,
    city,
    knowsOrganisation: () => true,
    newId: () =>
      `00000000-0000-7000-8000-${String(now.getTime() % 1e9).padStart(9, '0')}${String(ids++).padStart(3, '0')}`,
  }
}

function differences(
  prepared: PreparedDefinition,
  state: CaseState,
  events: readonly CaseEvent[],
  { expect = {} }: ExampleStep,
  city: TimeOfCity,
): string[] {
  const told = events.flatMap(({ happening }) => ('tells' in happening ? (happening.tells ?? []) : []))
  const effects = events
    .flatMap(({ happening }) => ('effects' in happening ? (happening.effects ?? []) : []))
    .map(sayEffect)
  const waits = [...new Set(waitsOf(prepared, state).map(({ role }) => role))]
  const { stage, ended, deadlines = {}, tells, effects: wanted, waits: awaited, score = {} } = expect
  return [
    ...differs('the stage', stage, state.stage),
    ...differs('the outcome', ended, state.ended?.outcome ?? 'none'),
    ...Object.entries(deadlines).flatMap(([code, said]) =>
      differs(`the deadline ${code}`, said, sayDeadline(state, code, said, city)),
    ),
    ...differs('told were', tells && sorted(tells), sorted(told)),
    ...differs('the effects', wanted && sorted(wanted), sorted(effects)),
    ...differs('it waits for', awaited && sorted(awaited), sorted(waits)),
    ...Object.entries(score).flatMap(([sheet, percent]) =>
      differs(`the score of ${sheet}`, percent, state.scores[sheet]?.percent ?? 'none'),
    ),
  ]
}

function differs(what: string, wanted: string | number | undefined, seen: string | number): string[] {
  return wanted === undefined || wanted === seen ? [] : [`${what}: ${wanted} was expected, and came ${seen}`]
}

function sorted(codes: readonly string[]): string {
  return [...new Set(codes)].toSorted().join(', ') || 'nobody'
}

function sayEffect(effect: StagedEffect): string {
  return effect.kind === 'open'
    ? `open:${effect.as}`
    : effect.kind === 'flag'
      ? `flag:${effect.flag}`
      : `emit:${effect.event}`
}

/** A deadline by its status where that was asked for, else by the moment it runs to. */
function sayDeadline(state: CaseState, code: string, said: string, city: TimeOfCity): string {
  const known = state.deadlines[code]
  if (!known) return 'none'
  return /^\d/.test(said) ? city.say(new Date(known.dueAt)) : known.status
}
