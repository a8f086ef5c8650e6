import type { Kysely } from 'kysely'
import { type CaseEffected, caseEmitted } from '../../contract/events.ts'
import type { CaseEvent, StagedEffect } from '../../contract/running/case-event.ts'
import type { PreparedDefinition } from '../../rules/definition/prepare.ts'
import { caseNumber } from '../../rules/running/case-number.ts'
import { formsFromAnswers } from '../../rules/running/forms-from-answers.ts'
import { start } from '../../rules/running/start.ts'
import { lockCases } from '../../store/cases.ts'
import type { KeptCase } from '../../store/tables.ts'
import type { Deps } from '../deps.ts'
import { around } from '../running/around.ts'
import { createStaging } from '../running/staging.ts'
import { writeStaged } from '../running/write-staged.ts'

/** Does what an event says is to be done beside the case. */
export async function doEffects<Tables>(
  deps: Deps,
  trx: Kysely<Tables>,
  kept: KeptCase,
  event: CaseEvent,
): Promise<void> {
  const { happening } = event
  const effects = 'effects' in happening ? (happening.effects ?? []) : []
  for (const [index, effect] of effects.entries()) {
    if (effect.kind === 'open') await openSubCase(deps, trx, kept, event, effect)
    else await tell(deps, trx, kept, event, effect, index)
  }
}

async function tell<Tables>(
  { outbox, newId }: Deps,
  trx: Kysely<Tables>,
  { id, state }: KeptCase,
  { seq, at }: CaseEvent,
  effect: Exclude<StagedEffect, { kind: 'open' }>,
  index: number,
): Promise<void> {
  const payload: CaseEffected = {
    case: id,
    definition: state.definition,
    event: seq,
    index,
    ...(effect.kind === 'flag' && { flag: effect.flag, organisation: state.parties[effect.party] ?? '' }),
  }
  const type = effect.kind === 'flag' ? caseEmitted('flagged') : caseEmitted(effect.event)
  await outbox.append(trx, { id: newId(), type, subject: `case/${id}`, payload, occurredAt: new Date(at) })
}

/** Its id was decided with the event, so a second delivery finds it there and opens no other. */
async function openSubCase<Tables>(
  deps: Deps,
  trx: Kysely<Tables>,
  parent: KeptCase,
  { by, onBehalfOf }: CaseEvent,
  effect: StagedEffect & { kind: 'open' },
): Promise<void> {
  const prepared = deps.shelf.latest(effect.definition)
  if (!prepared) throw new Error(`a sub-case is of no definition here: ${effect.definition}`)
  const kept = await lockCases(trx, [effect.id])
  if (kept.size > 0) return
  const about = around(deps)
  const wish = {
    number: caseNumber(prepared.definition.prefix, about.today, effect.id),
    starter: effect.starter,
    parent: { id: parent.id, as: effect.as },
    forms: formsFromAnswers(prepared, startForms(prepared), effect.answers, about),
  }
  const starting = {
    user: by,
    organisation: effect.starter,
    permitted: new Set<string>(),
    ...(onBehalfOf && { onBehalfOf }),
  }
  const begun = start(prepared, wish, starting, about)
  if (!begun.ok) throw new Error(`a sub-case ${effect.definition} cannot be opened: ${begun.refusal.code}`)
  const staging = createStaging(kept)
  staging.add(effect.id, begun.value.events, begun.value.state, about.now)
  await writeStaged(deps, trx, staging.changed())
}

function startForms({ definition }: PreparedDefinition): string[] {
  return (definition.start.fills ?? []).map(({ form }) => form)
}
