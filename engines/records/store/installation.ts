import { type Kysely, sql } from 'kysely'

/** How many numbers a process takes at a time; at most so many are lost when it ends. */
const BLOCK = 65_536

/** The four signs of this installation; given when it is asked for the first time. */
export async function readCity<Tables>(db: Kysely<Tables>, newCity: () => string): Promise<string> {
  await sql`INSERT INTO records.installation (city, next_number) VALUES (${newCity()}, 1) ON CONFLICT DO NOTHING`.execute(
    db,
  )
  const { rows } = await sql<{ city: string }>`SELECT city FROM records.installation`.execute(db)
  const [row] = rows
  if (!row) throw new Error('the installation has no row')
  return row.city
}

export interface Numbers {
  /** Makes sure that this many can be taken without asking the database, until what it answers is called. */
  reserve(count: number): Promise<() => void>
  /** The next number. Throws where none was reserved. */
  take(): number
}

/** Numbers in the order they are asked for, each given once in this installation. */
export function createNumbers<Tables>(db: Kysely<Tables>): Numbers {
  let next = 0
  let end = 0
  let promised = 0
  const spare: { next: number; end: number }[] = []
  const left = () => end - next + spare.reduce((sum, block) => sum + block.end - block.next, 0)
  return {
    async reserve(count) {
      promised += count
      while (left() < promised) {
        const size = Math.max(BLOCK, count)
        const { rows } = await sql<{ end: number }>`
          UPDATE records.installation SET next_number = next_number + ${size} RETURNING next_number AS end`.execute(db)
        const taken = rows[0]?.end
        if (taken === undefined) throw new Error('the installation has no row')
        spare.push({ next: taken - size, end: taken })
      }
      return () => {
        promised -= count
      }
    },
    take() {
      if (next === end) {
        const block = spare.shift()
        if (!block) throw new Error('a number was taken that nobody had reserved')
        next = block.next
        end = block.end
      }
      return next++
    },
  }
}
