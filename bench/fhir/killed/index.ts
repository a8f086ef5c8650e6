import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '@kangcheng/methods'
import { report } from '../../figures.ts'
import { fhirClient } from '../client.ts'
import { makeToken, startServer } from '../server.ts'
import { type Faults, newJournal, type Stored } from './journal.ts'
import { compareAll, countAll, lookFor } from './look.ts'
import { writeUntil } from './write.ts'

const SHORTEST_MILLISECONDS = 100
const LONGEST_MILLISECONDS = 4000

/**
 * Kills the server `times` times while it writes, every second time with its PostgreSQL, and starts it again: all that was
 * acknowledged is there as it was sent, bundles are there whole or not at all, files that are sent again are complete, and
 * nothing is there twice.
 */
export async function killAgainAndAgain(folder: string, times: number): Promise<boolean> {
  const random = seededRandom.must(times)
  const faults: Faults = { lost: 0, torn: 0, doubled: 0, changed: 0 }
  const stored: Stored = { records: 0, patients: 0 }
  const acknowledged = { creates: 0, transactions: 0, files: 0 }
  let slowest = 0
  let people = 0
  const newPeople = (count: number) => {
    people += count
    return people - count
  }
  let server = await startServer(folder)
  try {
    const token = await makeToken(server)
    const before = await countAll(fhirClient(server.address, token))
    for (let turn = 0; turn < times; turn++) {
      const journal = newJournal()
      let killed = false
      const writing = writeUntil(() => killed, fhirClient(server.address, token), journal, newPeople)
      const moment = SHORTEST_MILLISECONDS + random.whole(LONGEST_MILLISECONDS - SHORTEST_MILLISECONDS)
      await Promise.race([writing, pause(moment)])
      killed = true
      await server.kill(turn % 2 === 0 ? 'server' : 'server and database')
      await writing
      server = await startServer(folder)
      slowest = Math.max(slowest, server.readyAfter)
      await lookFor(fhirClient(server.address, token), journal, faults, stored)
      acknowledged.creates += [...journal.created.values()].filter((address) => address !== undefined).length
      acknowledged.transactions += [...journal.transactions.values()].filter(Boolean).length
      acknowledged.files += [...journal.files.values()].filter(Boolean).length
      if ((turn + 1) % 10 === 0) process.stdout.write(`  killed ${turn + 1} times: ${JSON.stringify(faults)}\n`)
    }
    await compareAll(fhirClient(server.address, token), before, faults, stored)
  } finally {
    await server.stop()
  }
  const { creates, transactions, files } = acknowledged
  process.stdout.write(
    `  killed ${times} times; acknowledged ${creates} creates, ${transactions} transactions, ${files} files\n`,
  )
  return report([
    ...Object.entries(faults).map(([what, value]) => ({ what, value, unit: '', limit: 0 })),
    // Where nothing was written, nothing was proved.
    { what: 'ways to write that were never acknowledged', value: unused(acknowledged), unit: '', limit: 0 },
    { what: 'slowest start after a kill', value: slowest / 1000, unit: 's' },
  ])
}

function unused(acknowledged: Readonly<Record<string, number>>): number {
  return Object.values(acknowledged).filter((count) => count === 0).length
}
