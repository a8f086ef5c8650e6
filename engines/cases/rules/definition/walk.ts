import type { PackProblem } from '@kangcheng/platform'
import type { CaseDefinition } from '../../contract/definition/case-definition.ts'
import type { Stage } from '../../contract/definition/stage.ts'
import { type Edge, edgesOf, reachable } from './graph.ts'

/** Beyond so many paths, or steps taken to find them, a definition has «more than so many». */
const MOST_PATHS = 10_000
const MOST_STEPS = 200_000

/** What came of walking a definition without running it. */
export interface Walk {
  readonly faults: readonly PackProblem[]
  /** Ways from the start to an end that visit no stage twice: the stages of each. */
  readonly paths: readonly (readonly string[])[]
  readonly truncated: boolean
}

/**
 * Walks every path of a definition whose references are sound: stages that nobody reaches, in which nobody has anything to do, from
 * which no end can be reached; moves that turn in a circle by themselves; parties that are not known when it is their turn.
 */
export function walk(definition: CaseDefinition): Walk {
  const edges = edgesOf(definition)
  const { start, stages } = definition
  if (start.to === undefined) {
    return {
      faults: [{ pointer: '/start', message: 'a case begins in a stage: `to` is missing' }],
      paths: [],
      truncated: false,
    }
  }
  const next = (stage: string) => edges.filter(({ from }) => from === stage).map(({ to }) => to)
  const before = (stage: string) => edges.flatMap(({ from, to }) => (to === stage && from !== undefined ? [from] : []))
  const reached = reachable([start.to], next)
  const ends = stages.filter(({ ends: outcome }) => outcome !== undefined).map(({ code }) => code)
  const ending = reachable(ends, before)
  const faults = [
    ...(ends.length === 0 ? [{ pointer: '/stages', message: 'no stage ends the case' }] : []),
    ...(start.aside ? [{ pointer: '/start/aside', message: 'whoever starts a case does so in earnest' }] : []),
    ...stages.flatMap((stage, at) => stageFaults(stage, `/stages/${at}`, { reached, ending, definition })),
    ...circles(edges).map(({ pointer, to }) => ({ pointer, message: `moves in a circle by itself, back to ${to}` })),
    ...idleRoles(definition),
    ...unknownParties(definition, edges, reached),
  ]
  return { faults, ...pathsFrom(start.to, next, new Set(ends)) }
}

function stageFaults(
  { code, actions = [], review, automatic, ends }: Stage,
  pointer: string,
  walked: { reached: ReadonlySet<string>; ending: ReadonlySet<string>; definition: CaseDefinition },
): PackProblem[] {
  const busy = actions.length > 0 || review !== undefined || automatic !== undefined
  if (ends !== undefined)
    return [
      ...(walked.reached.has(code) ? [] : [{ pointer, message: `nothing leads to the stage ${code}` }]),
      ...(busy ? [{ pointer, message: `the case is over in ${code}: nothing is done there any more` }] : []),
    ]
  if (!walked.reached.has(code)) return [{ pointer, message: `nothing leads to the stage ${code}` }]
  if (!walked.ending.has(code)) return [{ pointer, message: `no way leads from ${code} to an end of the case` }]
  const silent = (walked.definition.deadlines ?? []).some(
    ({ in: own, missed }) => own.includes(code) && missed?.to !== undefined,
  )
  const awaited =
    actions.some(({ aside }) => aside !== true) || review !== undefined || automatic !== undefined || silent
  return [
    ...(awaited ? [] : [{ pointer, message: `${code} waits for nobody: all that can be done there is done aside` }]),
    ...(review && automatic === undefined
      ? [{ pointer: `${pointer}/review`, message: 'opinions are given and nothing follows: `automatic` says what' }]
      : []),
  ]
}

/** Automatic ways that lead back to where they began. */
function circles(edges: readonly Edge[]): Edge[] {
  const alone = edges.filter(({ by }) => by === 'automatic')
  const next = (stage: string) => alone.filter(({ from }) => from === stage).map(({ to }) => to)
  return alone.filter(({ from, to }) => from !== undefined && reachable([to], next).has(from))
}

/** Roles without any part: misspelt elsewhere, or left over. */
function idleRoles({ roles, start, stages, deadlines = [] }: CaseDefinition): PackProblem[] {
  const acting = [start, ...stages.flatMap(({ actions = [] }) => actions)].flatMap(({ by, tells = [] }) => [
    ...by,
    ...tells,
  ])
  const reviewing = stages.flatMap(({ review, automatic = [] }) => [
    ...(review ? [review.by] : []),
    ...automatic.flatMap(({ tells = [] }) => tells),
  ])
  const told = deadlines.flatMap(({ reminders = [], missed, escalations = [] }) =>
    [...reminders, ...(missed ? [missed] : []), ...escalations].flatMap(({ tells = [] }) => tells),
  )
  const busy = new Set([...acting, ...reviewing, ...told])
  return roles.flatMap(({ code }, at) =>
    busy.has(code) ? [] : [{ pointer: `/roles/${at}`, message: `the role ${code} does nothing and is told nothing` }],
  )
}

/** Roles at a party that some way leaves unnamed: nobody could act, and the case would wait for ever. */
function unknownParties(
  definition: CaseDefinition,
  edges: readonly Edge[],
  reached: ReadonlySet<string>,
): PackProblem[] {
  const { parties, roles, stages } = definition
  const formOf = new Map(
    parties.flatMap(({ code, is }) => (is.kind === 'answer' ? [[code, is.item.split('.', 1)[0] ?? '']] : [])) as [
      string,
      string,
    ][],
  )
  const needs = new Map(roles.map(({ code, at }) => [code, formOf.get(at)]))
  const filled = surelyFilled(stages, edges)
  return stages.flatMap(({ code, actions = [], review }, at) => {
    if (!reached.has(code)) return []
    const acting = [
      ...actions.flatMap(({ by, aside }, index) =>
        aside ? [] : by.map((role) => ({ role, pointer: `/stages/${at}/actions/${index}/by` })),
      ),
      ...(review ? [{ role: review.by, pointer: `/stages/${at}/review/by` }] : []),
    ]
    return acting.flatMap(({ role, pointer }) => {
      const form = needs.get(role)
      return form === undefined || filled.get(code)?.has(form)
        ? []
        : [
            {
              pointer,
              message: `${role} acts in ${code}, but some way leads there without the form ${form} that names its party`,
            },
          ]
    })
  })
}

/** Forms that were handed in on whatever way the case came to a stage: the greatest fixed point over all ways into it. */
function surelyFilled(stages: readonly Stage[], edges: readonly Edge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Set(edges.flatMap(({ fills }) => fills))
  const filled = new Map<string, ReadonlySet<string>>(stages.map(({ code }) => [code, all]))
  for (let changed = true; changed; ) {
    changed = false
    for (const [stage, known] of filled) {
      const ways = edges.filter(({ to }) => to === stage)
      const surely = new Set(
        [...known].filter((form) =>
          ways.every(({ from, fills }) => fills.includes(form) || (from !== undefined && filled.get(from)?.has(form))),
        ),
      )
      if (surely.size < known.size) {
        filled.set(stage, surely)
        changed = true
      }
    }
  }
  return filled
}

function pathsFrom(start: string, next: (stage: string) => readonly string[], ends: ReadonlySet<string>) {
  const paths: string[][] = []
  const open: string[][] = [[start]]
  let steps = 0
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (paths.length === MOST_PATHS || ++steps > MOST_STEPS) return { paths, truncated: true }
    const here = path.at(-1) ?? start
    if (ends.has(here)) paths.push(path)
    else for (const stage of new Set(next(here))) if (!path.includes(stage)) open.push([...path, stage])
  }
  return { paths, truncated: false }
}
