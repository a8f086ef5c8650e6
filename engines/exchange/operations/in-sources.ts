import type { Decision, Look } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import type { Deps } from './deps.ts'

/**
 * Runs work in a transaction that sees what the decision opens: the institutions whose records it opens, in the words of row-level
 * security. The look is written in the same transaction. Undefined where row-level security refuses what was to be written.
 */
export async function inSources<Answer>(
  { access, records }: Pick<Deps, 'access' | 'records'>,
  decision: Decision,
  look: Look,
  work: (db: Kysely<unknown>) => Promise<Answer>,
): Promise<Answer | undefined> {
  const settings = await records.openSources(decision)
  let answer: Answer | undefined
  try {
    await access.withinGroup([{ decision, look }], settings, async (trx) => {
      answer = await work(trx as Kysely<unknown>)
      return [{ outcome: 'done', look }]
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE) return undefined
    throw error
  }
  return answer
}

const INSUFFICIENT_PRIVILEGE = '42501'
