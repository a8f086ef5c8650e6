import type { FhirClient } from '../client.ts'
import { inventPatient, RECORD_SIZE } from '../generate/record.ts'
import { inventLines, inventTransaction } from '../generate/sendings.ts'
import type { Journal } from './journal.ts'

export const PEOPLE_IN_FILE = 5
const LANES = { create: 4, transaction: 3, file: 1 }

/**
 * Writes in every way at once, about somebody new each time, until `isOver`: what is refused before is an error, what breaks
 * afterwards is what is being tried.
 */
export async function writeUntil(
  isOver: () => boolean,
  client: FhirClient,
  journal: Journal,
  newPeople: (count: number) => number,
): Promise<void> {
  const writes = {
    async create() {
      const person = newPeople(1)
      journal.created.set(person, undefined)
      const { body } = must(201, await client.post('Patient', inventPatient(person)))
      journal.created.set(person, `Patient/${body.id}`)
    },
    async transaction() {
      const person = newPeople(1)
      journal.transactions.set(person, false)
      must(200, await client.post('', inventTransaction(person)))
      journal.transactions.set(person, true)
    },
    async file() {
      const person = newPeople(PEOPLE_IN_FILE)
      journal.files.set(person, false)
      await sendFile(client, person)
      journal.files.set(person, true)
    },
  }
  const lane = async (write: () => Promise<void>) => {
    while (!isOver()) {
      try {
        await write()
      } catch (error) {
        if (!isOver()) throw error
      }
    }
  }
  const kinds = Object.entries(LANES) as [keyof typeof LANES, number][]
  await Promise.all(kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => lane(writes[kind]))))
}

/** Sends the file that begins with this person, for the first time or again. */
export async function sendFile(client: FhirClient, person: number): Promise<void> {
  const lines = inventLines(PEOPLE_IN_FILE * RECORD_SIZE, person)
  const { body } = must(200, await client.importLines(`file-${person}`, lines))
  if (body.refused !== 0) throw new Error(`lines were refused: ${JSON.stringify(body).slice(0, 2000)}`)
}

type Answer = Awaited<ReturnType<FhirClient['get']>>

function must(status: number, answer: Answer): Answer {
  if (answer.status === status) return answer
  throw new Error(`not ${status} but ${answer.status}: ${JSON.stringify(answer.body).slice(0, 2000)}`)
}
