import { BilingualName, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'

const Named = Type.Object({ code: Slug, name: BilingualName })

/** About what and with whom something may be said into a ledger. */
export const ConsentChoices = Type.Object({
  /** Sensitive categories in force. */
  categories: Type.Array(Named),
  /** Institutions, by their names. */
  organisations: Type.Array(Named),
})
export type ConsentChoices = Static<typeof ConsentChoices>
