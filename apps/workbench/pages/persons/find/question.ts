import type { PersonQuestion } from '@kangcheng/persons/contract'

/** What somebody typed to find a person. */
export interface Wanted {
  readonly identityNumber: string
  readonly phone: string
  readonly name: string
  readonly birthDate: string
  /** The number of a hospital's card, and the system that gave it. */
  readonly card: string
  readonly cardSystem: string
}

export const NOBODY: Wanted = { identityNumber: '', phone: '', name: '', birthDate: '', card: '', cardSystem: '' }

/** What is asked of the index: the number alone where there is one. Undefined where too little was typed to look for anybody. */
export function questionOf(wanted: Wanted): PersonQuestion | undefined {
  const [identityNumber, phone, name, card, cardSystem] = [
    wanted.identityNumber.replace(/\s/g, '').toUpperCase(),
    wanted.phone.replace(/[\s-]/g, ''),
    wanted.name.trim(),
    wanted.card.trim(),
    wanted.cardSystem.trim(),
  ]
  const birth = wanted.birthDate === '' ? {} : { birthDate: wanted.birthDate }
  if (identityNumber !== '') return identityNumber.length < 5 ? undefined : { identityNumber }
  if (card !== '') return { identifier: `${cardSystem}|${card}` }
  if (phone !== '' && phone.length < 5) return undefined
  if (phone === '' && name === '') return undefined
  return { ...(phone === '' ? {} : { phone }), ...(name === '' ? {} : { name }), ...birth }
}
