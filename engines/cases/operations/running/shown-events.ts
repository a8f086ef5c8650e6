import { PLATFORM_USER_ID } from '@kangcheng/access'
import type { Name } from '../../contract/definition/codes.ts'
import type { HandedIn, Happening, ShownEvent } from '../../contract/running/case-event.ts'
import type { PreparedDefinition } from '../../rules/definition/prepare.ts'
import type { EventRow } from '../../store/tables.ts'

/** The log of a case as people read it: names for codes, nothing of what the forms hold. */
export function shownEvents(
  prepared: PreparedDefinition,
  events: readonly EventRow[],
  names: Readonly<Record<string, string>>,
): ShownEvent[] {
  const person = (id: string) => ({ id, name: names[id] ?? '' })
  return events.map(({ seq, at, by, onBehalfOf, organisation, happening }) => {
    const { forms = {}, sheets = {}, evidence = {}, reason } = happening as HandedIn
    const to = 'to' in happening && happening.to !== undefined ? prepared.stages.get(happening.to)?.name : undefined
    const role = 'role' in happening ? prepared.roles.get(happening.role)?.name : undefined
    const what = whatOf(prepared, happening)
    const why = reason && [reasonName(prepared, happening, reason.code), reason.text].filter((part) => part).join('：')
    return {
      seq,
      at: at.toISOString(),
      ...(by !== PLATFORM_USER_ID && { by: person(by) }),
      ...(onBehalfOf !== null && { onBehalfOf: person(onBehalfOf) }),
      organisation,
      kind: happening.kind,
      ...(what && { what }),
      ...(role && { role }),
      ...(to && { to }),
      ...(why && { reason: why }),
      ...(happening.kind === 'commented' && { text: happening.text }),
      forms: Object.keys(forms),
      sheets: Object.keys(sheets),
      evidence: Object.values(evidence).flat(),
    }
  })
}

function whatOf({ definition, stages, deadlines }: PreparedDefinition, happening: Happening): Name | undefined {
  switch (happening.kind) {
    case 'started':
      return definition.start.name
    case 'acted':
      return actionOf(stages, happening.action)?.name
    case 'opined':
      return [...stages.values()]
        .flatMap(({ review }) => review?.options ?? [])
        .find(({ code }) => code === happening.option)?.name
    case 'deadline':
      return deadlines.find(({ code }) => code === happening.deadline)?.name
    default:
      return undefined
  }
}

function actionOf(stages: PreparedDefinition['stages'], code: string) {
  return [...stages.values()].flatMap(({ actions = [] }) => actions).find((action) => action.code === code)
}

function reasonName(
  { stages }: PreparedDefinition,
  happening: Happening,
  code: string | undefined,
): string | undefined {
  if (code === undefined || happening.kind !== 'acted') return undefined
  const choices = [...stages.values()]
    .flatMap(({ actions = [] }) => actions)
    .filter((action) => action.code === happening.action)
  return choices.flatMap(({ reason }) => reason?.choices ?? []).find((choice) => choice.code === code)?.name.zh
}
