import { type Decision, maskRow } from '@kangcheng/access'
import type { Holder } from '../../contract/cards.ts'
import type { Person } from '../../store/master-index/persons.ts'
import type { CardDeps } from './deps.ts'

/** Who it is, as far as whoever asked may see. Written down with the person, so that a resident reads who knew them. */
export async function showHolder(
  { access }: CardDeps,
  decision: Decision,
  { id, golden }: Person,
  reading: string,
): Promise<Holder> {
  const look = { operation: 'persons.show-card-holder', subject: `person/${id}`, detail: { reading } }
  await access.noteLook(decision, look, { outcome: 'done' })
  const { name, identityNumber } = golden
  const shown = {
    person: id,
    ...(name ? { name: name.value } : {}),
    ...(identityNumber ? { identityNumber: identityNumber.value } : {}),
  }
  return maskRow<Holder>(shown, { name: 'name', identityNumber: 'id-number' }, decision.mask)
}
