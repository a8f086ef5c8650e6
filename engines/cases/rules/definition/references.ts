import type { CaseDefinition } from '../../contract/definition/case-definition.ts'
import type { Condition } from '../../contract/definition/condition.ts'
import type { Deadline } from '../../contract/definition/deadline.ts'
import type { Action, Effect, Review, Stage } from '../../contract/definition/stage.ts'

export type ReferenceKind =
  | 'stage'
  | 'action'
  | 'role'
  | 'assigned-role'
  | 'party'
  | 'answer-party'
  | 'form'
  | 'sheet'
  | 'evidence'
  | 'item'
  | 'deadline'
  | 'child'
  | 'review'

/** A place of a definition that names something declared elsewhere: in it, or among its forms. */
export interface Reference {
  readonly kind: ReferenceKind
  readonly code: string
  /** JSON pointer of the place. */
  readonly pointer: string
}

/** Everything a definition names, in the order in which it is written. */
export function referencesOf(definition: CaseDefinition): Reference[] {
  const { parties, roles, sheets = [], start, stages, deadlines = [], summary = [], priority } = definition
  return [
    ...parties.flatMap(({ is }, at) => (is.kind === 'answer' ? [to('item', is.item, `/parties/${at}/is/item`)] : [])),
    ...roles.map(({ at: party }, at) => to('party', party, `/roles/${at}/at`)),
    ...sheets.flatMap(({ sheets: by }, at) => (by ? [to('item', by.item, `/sheets/${at}/sheets/item`)] : [])),
    ...ofAction(start, '/start'),
    ...stages.flatMap((stage, at) => ofStage(stage, `/stages/${at}`)),
    ...deadlines.flatMap((deadline, at) => ofDeadline(deadline, `/deadlines/${at}`)),
    ...summary.map(({ item }, at) => to('item', item, `/summary/${at}/item`)),
    ...optional('item', priority?.item, '/priority/item'),
  ]
}

/** The items that the engine itself has to know the answers to. */
export function watchedItems(definition: CaseDefinition): string[] {
  return [...new Set(referencesOf(definition).flatMap(({ kind, code }) => (kind === 'item' ? [code] : [])))]
}

function ofStage({ actions = [], review, automatic = [] }: Stage, at: string): Reference[] {
  return [
    ...actions.flatMap((action, index) => ofAction(action, `${at}/actions/${index}`)),
    ...(review ? ofReview(review, `${at}/review`) : []),
    ...automatic.flatMap((rule, index) => {
      const here = `${at}/automatic/${index}`
      return [...ofCondition(rule.when, `${here}/when`), to('stage', rule.to, `${here}/to`), ...ofOutcomes(rule, here)]
    }),
  ]
}

function ofAction(action: Action, at: string): Reference[] {
  const { by, to: next, when, fills = [], assigns, hands } = action
  return [
    ...list('role', by, `${at}/by`),
    ...optional('stage', next, `${at}/to`),
    ...(when ? ofCondition(when, `${at}/when`) : []),
    ...fills.map(({ form }, index) => to('form', form, `${at}/fills/${index}/form`)),
    ...list('sheet', action.scores, `${at}/scores`),
    ...list('evidence', action.needs, `${at}/needs`),
    ...list('action', action.notBy, `${at}/notBy`),
    ...optional('assigned-role', assigns?.role, `${at}/assigns/role`),
    ...optional('answer-party', hands, `${at}/hands`),
    ...ofOutcomes(action, at),
  ]
}

function ofReview({ by, fills, scores, notBy }: Review, at: string): Reference[] {
  return [
    to('role', by, `${at}/by`),
    ...optional('form', fills, `${at}/fills`),
    ...optional('sheet', scores, `${at}/scores`),
    ...list('action', notBy, `${at}/notBy`),
  ]
}

function ofOutcomes({ effects = [], tells }: Pick<Action, 'effects' | 'tells'>, at: string): Reference[] {
  return [
    ...effects.flatMap((effect, index) => ofEffect(effect, `${at}/effects/${index}`)),
    ...list('role', tells, `${at}/tells`),
  ]
}

function ofEffect(effect: Effect, at: string): Reference[] {
  if (effect.kind === 'flag') return [to('party', effect.party, `${at}/party`)]
  if (effect.kind === 'open')
    return [
      to('party', effect.starter, `${at}/starter`),
      ...(effect.gives ?? []).map(({ from }, index) => to('item', from, `${at}/gives/${index}/from`)),
    ]
  return []
}

function ofDeadline(deadline: Deadline, at: string): Reference[] {
  const { limits, reminders = [], missed, escalations = [] } = deadline
  return [
    ...list('stage', deadline.in, `${at}/in`),
    ...list('stage', deadline.pausedIn, `${at}/pausedIn`),
    ...list('action', deadline.restartsOn, `${at}/restartsOn`),
    ...optional('item', limits?.item, `${at}/limits/item`),
    ...reminders.flatMap(({ tells }, index) => list('role', tells, `${at}/reminders/${index}/tells`)),
    ...list('role', missed?.tells, `${at}/missed/tells`),
    ...optional('stage', missed?.to, `${at}/missed/to`),
    ...escalations.flatMap(({ tells }, index) => list('role', tells, `${at}/escalations/${index}/tells`)),
  ]
}

function ofCondition(condition: Condition, at: string): Reference[] {
  const { all = [], any = [], not } = condition
  return [
    ...all.flatMap((one, index) => ofCondition(one, `${at}/all/${index}`)),
    ...any.flatMap((one, index) => ofCondition(one, `${at}/any/${index}`)),
    ...(not ? ofCondition(not, `${at}/not`) : []),
    ...optional('item', condition.answer, `${at}/answer`),
    ...optional('sheet', condition.score, `${at}/score`),
    ...optional('review', condition.opinions, `${at}/opinions`),
    ...optional('deadline', condition.deadline, `${at}/deadline`),
    ...optional('child', condition.children, `${at}/children`),
    ...optional('party', condition.party, `${at}/party`),
    ...optional('action', condition.taken, `${at}/taken`),
  ]
}

function to(kind: ReferenceKind, code: string, pointer: string): Reference {
  return { kind, code, pointer }
}

function optional(kind: ReferenceKind, code: string | undefined, pointer: string): Reference[] {
  return code === undefined ? [] : [to(kind, code, pointer)]
}

function list(kind: ReferenceKind, codes: readonly string[] | undefined, at: string): Reference[] {
  return (codes ?? []).map((code, index) => to(kind, code, `${at}/${index}`))
}
