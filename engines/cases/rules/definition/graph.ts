import type { CaseDefinition } from '../../contract/definition/case-definition.ts'

/** One way from a stage to another. The start has no stage to come from. */
export interface Edge {
  readonly from: string | undefined
  readonly to: string
  readonly by: 'action' | 'automatic' | 'deadline'
  /** Of the action, the deadline; the number of the rule. */
  readonly code: string
  /** Forms that are handed in whenever this way is gone. */
  readonly fills: readonly string[]
  /** Where it is written. */
  readonly pointer: string
}

/** Every way that a case can go. An action that stays where it is is none. */
export function edgesOf({ start, stages, deadlines = [] }: CaseDefinition): Edge[] {
  const begins =
    start.to === undefined ? [] : [edge(undefined, start.to, 'action', start.code, '/start', required(start))]
  const steps = stages.flatMap(({ code: from, actions = [], automatic = [], review }, at) => [
    ...actions.flatMap((action, index) =>
      action.to === undefined
        ? []
        : [edge(from, action.to, 'action', action.code, `/stages/${at}/actions/${index}`, required(action))],
    ),
    ...automatic.map((rule, index) =>
      // Opinions come one by one; where one is asked for at least, its form has been handed in.
      edge(
        from,
        rule.to,
        'automatic',
        String(index),
        `/stages/${at}/automatic/${index}`,
        review?.fills ? [review.fills] : [],
      ),
    ),
  ])
  const silences = deadlines.flatMap(({ code, in: stagesIn, missed }, at) =>
    missed?.to === undefined
      ? []
      : stagesIn.map((from) => edge(from, missed.to as string, 'deadline', code, `/deadlines/${at}/missed/to`, [])),
  )
  return [...begins, ...steps, ...silences]
}

/** What can be reached from some stages, they themselves with it. */
export function reachable(from: readonly string[], next: (stage: string) => readonly string[]): Set<string> {
  const seen = new Set(from)
  const open = [...from]
  for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
    for (const other of next(stage)) {
      if (!seen.has(other)) open.push(other)
      seen.add(other)
    }
  }
  return seen
}

function edge(
  from: string | undefined,
  to: string,
  by: Edge['by'],
  code: string,
  pointer: string,
  fills: readonly string[],
): Edge {
  return { from, to, by, code, pointer, fills }
}

function required({ fills = [] }: { fills?: readonly { form: string; optional?: boolean }[] }): string[] {
  return fills.filter(({ optional }) => optional !== true).map(({ form }) => form)
}
