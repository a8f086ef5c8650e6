import type { MessageFault } from '../../contract/faults.ts'
import type { MakeForEach, MakeResource, MapStep, MessageMap } from '../../contract/maps.ts'
import type { Segment } from '../hl7v2/message.ts'
import { compileEach, compileElement, within } from './compile-element.ts'
import { compileExpression, isTrue, type Language, placeOf } from './compile-expression.ts'
import type { Context, Made, Run } from './context.ts'
import { ExpressionFault, readExpression } from './expression.ts'
import { compileHl7Path } from './hl7v2-path.ts'
import { compileRowPath } from './row-path.ts'

/** A resource that a message makes, with the id that follows from what the sender calls it. */
export interface MadeResource {
  readonly wish: 'put' | 'ensure' | 'remove'
  readonly resource: { readonly resourceType: string; readonly id: string; readonly [element: string]: unknown }
}

export type Mapping =
  | {
      readonly ok: true
      readonly resources: readonly MadeResource[]
      /** The first patient it names, `Patient/{id}`, made here or known. */
      readonly patient: string | undefined
    }
  | { readonly ok: false; readonly faults: readonly MessageFault[] }

export interface CompiledMap {
  readonly map: MessageMap
  /** Runs it over one message. Computes only. */
  readonly apply: (run: Omit<Run, 'faults'>) => Mapping
}

const MOST_RESOURCES = 5_000
const MOST_FAULTS = 20

/** Compiles a map into functions, or says the first thing that is wrong with it and where. */
export function compileMap(map: MessageMap): { ok: true; compiled: CompiledMap } | { ok: false; fault: string } {
  try {
    const apply = compileSteps(map.make, languageOf(map), map, 'make')
    return { ok: true, compiled: { map, apply: (run) => applyTo(run, apply) } }
  } catch (error) {
    if (error instanceof ExpressionFault) return { ok: false, fault: error.message }
    throw error
  }
}

function applyTo(given: Omit<Run, 'faults'>, apply: Step): Mapping {
  const run: Run = { ...given, faults: [] }
  const segments = run.source.kind === 'hl7v2' ? run.source.message.segments : []
  const resources: MadeResource[] = []
  const into: Yield = { resources, ids: new Map(), patient: undefined }
  apply({ run, segments, made: [] }, into)
  if (resources.length > MOST_RESOURCES) run.faults.push({ code: 'too-many', value: String(MOST_RESOURCES) })
  if (run.faults.length > 0) return { ok: false, faults: run.faults.slice(0, MOST_FAULTS) }
  return { ok: true, resources, patient: into.patient }
}

interface Yield {
  readonly resources: MadeResource[]
  /** How often each id has been made. */
  readonly ids: Map<string, number>
  patient: string | undefined
}

type Step = (context: Context, into: Yield) => void

function compileSteps(steps: readonly MapStep[], language: Language, map: MessageMap, place: string): Step {
  const compiled = steps.map((step, index) =>
    'resource' in step
      ? compileResource(step, language, `${place}[${index}]`)
      : compileForEach(step, language, map, `${place}[${index}]`),
  )
  return (context, into) => {
    for (const step of compiled) if (into.resources.length <= MOST_RESOURCES) step(context, into)
  }
}

function compileForEach(step: MakeForEach, language: Language, map: MessageMap, place: string): Step {
  const begins = map.groups !== undefined && Object.hasOwn(map.groups, step.each) ? map.groups[step.each] : undefined
  const contexts = begins
    ? (context: Context) => groupContexts(context, begins)
    : within(place, () => compileEach(step.each, language))
  const when =
    step.when === undefined ? () => true : within(place, () => compileExpression(step.when as string, language))
  const inner = compileSteps(step.make, language, map, `${place}.make`)
  return (context, into) => {
    const made: Made[] = []
    for (const one of contexts(context)) {
      if (!isTrue(when(one))) continue
      // What one makes is not for the next: `@order` of a result without an order is not the order before.
      const own = { ...one, made: [] as Made[] }
      inner(own, into)
      made.push(...own.made)
    }
    context.made.push(...made)
  }
}

function compileResource(step: MakeResource, language: Language, place: string): Step {
  const { resource: type, name, wish = 'put' } = step
  const when =
    step.when === undefined ? () => true : within(place, () => compileExpression(step.when as string, language))
  const key = step.id.map((text) => within(`${place}.id`, () => compileKeyPart(text, language)))
  const own = ['id', 'resourceType'].find((one) => step.set !== undefined && Object.hasOwn(step.set, one))
  if (own !== undefined) throw new ExpressionFault(`${place} ${type}: ${own} is not set`)
  const content = compileElement(step.set ?? {}, language, `${place} ${type}`)
  return (context, into) => {
    if (!isTrue(when(context))) return
    const parts = key.map(({ read }) => read(context))
    const missing = parts.indexOf(undefined)
    if (missing !== -1) {
      context.run.faults.push({ code: 'required', place: key[missing]?.place(context) ?? '' })
      return
    }
    const words = parts.map(String)
    const first = context.run.idOf(type, words)
    const before = into.ids.get(`${type}/${first}`) ?? 0
    into.ids.set(`${type}/${first}`, before + 1)
    // Made sure of once is enough; but what is said twice under one name is two things, and none may take the other's place.
    const isAgain = before > 0 && wish === 'ensure'
    const id = before === 0 || isAgain ? first : context.run.idOf(type, [...words, String(before + 1)])
    const address = `${type}/${id}`
    if (name !== undefined) context.made.push({ name, address })
    if (type === 'Patient') into.patient ??= address
    if (isAgain) return
    const elements = wish === 'remove' ? {} : (content.make(context) as object | undefined)
    // Made all the same: whether a message has faults must not depend on what is known.
    if (wish === 'ensure' && context.run.isKnown?.(address)) return
    into.resources.push({ wish, resource: { resourceType: type, id, ...elements } })
  }
}

function compileKeyPart(text: string, language: Language) {
  return { read: compileExpression(text, language), place: placeOf(readExpression(text), language) }
}

/** A group begins at one of its names that the group so far has got to, or got past, already. */
function groupContexts(context: Context, begins: readonly string[]): Context[] {
  const own: Segment[] = []
  const groups: Segment[][] = []
  let reached = -1
  for (const segment of context.segments) {
    const step = begins.indexOf(segment.name)
    if (step !== -1 && (groups.length === 0 || step <= reached)) {
      groups.push([])
      reached = -1
    }
    if (step !== -1) reached = Math.max(reached, step)
    const group = groups.at(-1)
    ;(group ?? own).push(segment)
  }
  // Of what lies around only its own segments are asked: a comment on one result is none on the next.
  const parent: Context = { ...context, segments: own }
  return groups.map((segments) => ({ run: context.run, parent, segments, made: context.made }))
}

function languageOf(map: MessageMap): Language {
  const names = new Set<string>()
  const collect = (steps: readonly MapStep[]) => {
    for (const step of steps) {
      if ('make' in step) collect(step.make)
      else if (step.name !== undefined) names.add(step.name)
    }
  }
  collect(map.make)
  return { path: map.format === 'hl7v2' ? compileHl7Path : compileRowPath, tables: map.tables ?? {}, names }
}
