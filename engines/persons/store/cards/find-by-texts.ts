import { sql } from 'kysely'
import type { FindByIdentifier } from '../../operations/cards/deps.ts'

/** Whose charts say a number, whoever may see them. Reads every chart: for an index of some thousands. */
export const findByTexts: FindByIdentifier = async (trx, kind, value) => {
  const said = kind === 'identity-number' ? { identityNumber: value } : { numbers: [value] }
  const { rows } = await sql<{ personId: string }>`
    SELECT DISTINCT person_id AS "personId" FROM persons.chart
    WHERE NOT withdrawn AND texts @> ${JSON.stringify(said)}::jsonb LIMIT 2`.execute(trx)
  const [first] = rows
  if (!first) return 'none'
  return rows.length > 1 ? 'several' : first
}
