import { createServer } from 'node:net'
import type { FeedSettings } from '@kangcheng/exchange/contract'
import { signIn } from '../clients.ts'
import type { Server } from '../fhir/server.ts'

/** A laboratory that sends: what it calls itself and how it writes. */
export interface Laboratory {
  readonly code: string
  readonly facility: string
  readonly charset: FeedSettings['charset']
}

export const APPLICATION = 'LIS'
/** The data desk of the demonstration. */
const ACCOUNT = 'data'
const PASSWORD = 'kangcheng-demo'
const COUNT = 38

/** Makes a feed of each of 38 organisations, every second one in GB 18030: institutions first, then others, and again from the first. */
export async function makeFeeds({ address }: Server): Promise<readonly Laboratory[]> {
  const session = await signIn(address, ACCOUNT, PASSWORD)
  const listed = await fetch(`${address}/api/v1/organisations`, { headers: session })
  const organisations = (await listed.json()) as { code: string; kind: string }[]
  const isElsewhere = (one: { kind: string }) => (one.kind === 'institution' ? 0 : 1)
  organisations.sort((one, other) => isElsewhere(one) - isElsewhere(other))
  const laboratories: Laboratory[] = []
  for (let index = 0; index < COUNT; index++) {
    const number = String(index + 1).padStart(2, '0')
    const charset = index % 2 === 0 ? 'utf-8' : 'gb18030'
    const laboratory: Laboratory = { code: `laboratory-${number}`, facility: `H${number}`, charset }
    const answer = await fetch(`${address}/api/v1/exchange/feeds`, {
      method: 'POST',
      headers: { ...session, 'content-type': 'application/json' },
      body: JSON.stringify({
        code: laboratory.code,
        organisation: organisations[index % organisations.length]?.code,
        settings: settingsOf(laboratory),
      }),
    })
    if (answer.status !== 200) throw new Error(`no feed: ${answer.status} ${await answer.text()}`)
    laboratories.push(laboratory)
  }
  return laboratories
}

function settingsOf({ facility, charset }: Laboratory): FeedSettings {
  return {
    title: { zh: `检验系统 ${facility}`, en: `Laboratory ${facility}` },
    format: 'hl7v2',
    sender: { application: APPLICATION, facility },
    peers: ['127.0.0.1'],
    charset,
    zone: '+08:00',
    maps: ['hl7v2-results', 'hl7v2-admissions'],
    controlIds: 'unique',
    isOpen: true,
  }
}

/** A port that nobody has: a server that is killed is started again on the same. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
