import type { Result } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { CardRefusal, CodeUse } from '../../../contract/cards.ts'
import type { Person } from '../../../store/master-index/persons.ts'
import type { CardDeps } from '../deps.ts'

/** What came of an attempt, as it is logged: the person also where they are not answered. */
export interface Found {
  readonly person?: Person | undefined
  readonly refusal?: CardRefusal | undefined
  readonly nonce?: Uint8Array
  readonly use?: CodeUse
}

/** The part that needs the database. */
export type Find = <Tables>(db: Kysely<Tables>) => Promise<Found>

/** Reads one kind of card or code. What takes others' time is done before the transaction; a refusal by then knows nobody. */
export type Adapter = (deps: CardDeps, value: string, shown: Shown) => Promise<Result<Find, CardRefusal>>

/** Which attempt it is, and at whose window. */
export interface Shown {
  readonly reading: string
  readonly organisation: string
}
