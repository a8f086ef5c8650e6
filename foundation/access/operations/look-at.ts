import type { Transaction } from 'kysely'
import { enterWork, setLocals, WORK_ROLE } from '../store/session-settings.ts'
import type { AccessDeps } from './access-deps.ts'
import type { Decision } from './decision.ts'
import type { NoteLook } from './look-log.ts'
import type { Look } from './look-note.ts'
import { scopeSettings } from './within-decision.ts'

type Settings = Readonly<Record<string, string>>

/**
 * Reads in a transaction of its own, as the role that row-level security holds for; its row in the book is written by the
 * log of looks meanwhile. Answers when both are done. For reads by the thousand: whoever changes something uses `within`.
 * The row says that the look was allowed and done, whether or not something was there to see.
 */
export async function lookAt<Answer, Tables>(
  deps: AccessDeps,
  noteLook: NoteLook,
  { decision, look }: { readonly decision: Decision; readonly look: Look },
  settings: Settings,
  work: (trx: Transaction<Tables>) => Promise<Answer>,
): Promise<Answer> {
  const reading = deps.database
    .tables<Tables>()
    .transaction()
    .execute(async (trx) => {
      await enterWork(trx, { ...settings, ...scopeSettings(decision) })
      return work(trx)
    })
  const [answer] = await Promise.all([reading, noteLook(decision, look, { outcome: 'done' })])
  return answer
}

/**
 * Several looks that one statement answers, sent with its settings in one way to the database. All decisions must have one
 * scope key. `statement` has no parameters; whoever writes it quotes what is not a number.
 */
export async function lookTogether<Row>(
  deps: AccessDeps,
  noteLook: NoteLook,
  looks: readonly { readonly decision: Decision; readonly look: Look }[],
  settings: Settings,
  statement: string,
): Promise<readonly Row[]> {
  const [first] = looks
  if (!first) throw new Error('there is a look at least')
  const entered = setLocals({ ...settings, ...scopeSettings(first.decision) })
  const reading = deps.database.script<Row>(`BEGIN; ${entered}; SET LOCAL ROLE ${WORK_ROLE}; ${statement}; COMMIT`)
  const [rows] = await Promise.all([
    reading,
    ...looks.map(({ decision, look }) => noteLook(decision, look, { outcome: 'done' })),
  ])
  return rows
}
