import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '@kangcheng/methods'
import { fhirClient } from '../../fhir/client.ts'
import { makeToken, startServer } from '../../fhir/server.ts'
import { report } from '../../figures.ts'
import { countMade } from '../count-made.ts'
import { freePort, makeFeeds } from '../feeds.ts'
import { openMessageTable } from '../message-table.ts'
import { noFaults } from './faults.ts'
import { newJournal, sendLast, sendUntil } from './journal.ts'
import { compareCounts, comparePanels, lookAtCorrections, lookForMessages } from './look.ts'

const SHORTEST_MILLISECONDS = 300
const LONGEST_MILLISECONDS = 3000

/**
 * Kills the server `times` times while 38 laboratories send, every second time with its PostgreSQL, and starts it again; what was not
 * acknowledged is sent again. In the end each acknowledged message is there once with all it makes, and of a result that was corrected
 * again and again the last correction counts.
 */
export async function killAgainAndAgain(folder: string, times: number): Promise<boolean> {
  const random = seededRandom.must(times)
  const faults = noFaults()
  const port = await freePort()
  const start = () => startServer(folder, { KANGCHENG_MLLP_PORT: String(port) })
  let slowest = 0
  let server = await start()
  try {
    const token = await makeToken(server)
    const before = await countMade(fhirClient(server.address, token))
    const journals = (await makeFeeds(server)).map(newJournal)
    const acknowledged = () => journals.reduce((sum, journal) => sum + journal.acknowledged, 0)
    let unheard = 0
    for (let turn = 0; turn < times; turn++) {
      const already = acknowledged()
      let killed = false
      const sending = sendUntil(() => killed, port, journals)
      await Promise.race([
        sending,
        pause(SHORTEST_MILLISECONDS + random.whole(LONGEST_MILLISECONDS - SHORTEST_MILLISECONDS)),
      ])
      killed = true
      await server.kill(turn % 2 === 0 ? 'server' : 'server and database')
      await sending
      if (acknowledged() === already) unheard++
      server = await start()
      slowest = Math.max(slowest, server.readyAfter)
      if ((turn + 1) % 10 === 0)
        process.stdout.write(`  killed ${turn + 1} times, ${acknowledged()} messages acknowledged\n`)
    }
    await sendLast(port, journals)
    const table = await openMessageTable(server)
    try {
      await table.untilStored()
      await lookForMessages(table, journals, faults)
    } finally {
      await table.close()
    }
    const client = fhirClient(server.address, token)
    await compareCounts(client, before, journals, faults)
    const compared = await comparePanels(client, journals, faults)
    const versions = await lookAtCorrections(client, journals, faults)
    process.stdout.write(
      `  killed ${times} times; ${acknowledged()} messages acknowledged, ${compared} compared in full, ${versions} versions of corrected results\n`,
    )
    return report([
      ...Object.entries(faults).map(([what, value]) => ({ what, value, unit: '', limit: 0 })),
      // Where nothing was taken, nothing was proved.
      { what: 'kills before which nothing was acknowledged', value: unheard, unit: '', limit: 0 },
      { what: 'slowest start after a kill', value: slowest / 1000, unit: 's' },
    ])
  } finally {
    await server.stop()
  }
}
