import type { PackProblem } from '@kangcheng/platform'
import type { CaseDefinition } from '../../contract/definition/case-definition.ts'
import { type Condition, SUBJECTS } from '../../contract/definition/condition.ts'

/** Qualifiers and what they belong to. */
const BELONGS = { of: 'score', option: 'opinions', as: 'opinions', that: 'children', outcome: 'children' } as const
const JOINS = ['all', 'any', 'not'] as const
const COMPARES = ['is', 'in', 'atLeast', 'atMost', 'known'] as const

/** Conditions that ask about nothing, about two things at once, or compare with nothing. */
export function conditionFaults(definition: CaseDefinition): PackProblem[] {
  return conditionsOf(definition).flatMap(({ condition, pointer }) => shapeFaults(condition, pointer))
}

interface Placed {
  readonly condition: Condition
  readonly pointer: string
}

/** All conditions of a definition, outermost ones. */
export function conditionsOf({ start, stages }: CaseDefinition): Placed[] {
  const ofAction = ({ when }: { when?: Condition | undefined }, at: string) =>
    when ? [{ condition: when, pointer: `${at}/when` }] : []
  return [
    ...ofAction(start as { when?: Condition }, '/start'),
    ...stages.flatMap(({ actions = [], automatic = [] }, at) => [
      ...actions.flatMap((action, index) => ofAction(action as { when?: Condition }, `/stages/${at}/actions/${index}`)),
      ...automatic.flatMap((rule, index) => ofAction(rule as { when?: Condition }, `/stages/${at}/automatic/${index}`)),
    ]),
  ]
}

function shapeFaults(condition: Condition, pointer: string): PackProblem[] {
  const { all = [], any = [], not } = condition
  const inner = [
    ...all.flatMap((one, index) => shapeFaults(one, `${pointer}/all/${index}`)),
    ...any.flatMap((one, index) => shapeFaults(one, `${pointer}/any/${index}`)),
    ...(not ? shapeFaults(not, `${pointer}/not`) : []),
  ]
  const has = (name: keyof Condition) => condition[name] !== undefined
  const asked = [...JOINS, ...SUBJECTS].filter(has)
  if (asked.length !== 1) {
    const seen = asked.length === 0 ? 'nothing' : asked.join(' and ')
    return [{ pointer, message: `a condition asks about one thing; this one about ${seen}` }, ...inner]
  }
  const stray = Object.entries(BELONGS).filter(([name, subject]) => has(name as keyof Condition) && !has(subject))
  const compares = COMPARES.some(has)
  const joins = JOINS.some(has)
  return [
    ...stray.map(([name, subject]) => ({ pointer: `${pointer}/${name}`, message: `${name} belongs to ${subject}` })),
    ...(compares === joins
      ? [
          {
            pointer,
            message: joins ? 'what joins others compares nothing itself' : 'a condition compares with something',
          },
        ]
      : []),
    ...inner,
  ]
}
