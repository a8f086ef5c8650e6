import { type Kysely, sql } from 'kysely'

/** Whether the placing is free, and until the transaction ends ours. */
export async function takePlacing<Tables>(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`
    SELECT what FROM persons.turn WHERE what = 'placing' FOR UPDATE SKIP LOCKED`.execute(db)
  return rows.length > 0
}

/** Waits until nobody else changes whose charts are whose: what is read from here on is so until the transaction ends. */
export async function awaitTurn<Tables>(db: Kysely<Tables>): Promise<void> {
  await sql`SELECT what FROM persons.turn WHERE what = 'changing' FOR UPDATE`.execute(db)
}
