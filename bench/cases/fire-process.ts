import { openCases } from './open-room.ts'

/** One server of several that does deadlines, its clock ahead, until it is told to stop or killed. */
const [url = '', ahead = '0'] = process.argv.slice(2)
const { cases, database } = await openCases(url, Number(ahead))
await cases.readDefinitions()
process.send?.('ready')
let stopping = false
process.on('message', () => {
  stopping = true
})
while (!stopping) {
  const fired = await cases.fireDueDeadlines()
  if (fired > 0) process.send?.(fired)
  await new Promise((resolve) => setTimeout(resolve, 50))
}
await database.close()
process.disconnect?.()
