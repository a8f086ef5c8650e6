import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Decision, platformActor } from '@kangcheng/access'
import type { FeedSettings } from '@kangcheng/exchange/contract'
import type { Result } from '@kangcheng/kernel'
import { silentLog } from '@kangcheng/platform'
import { openPlatform, type Platform } from '@kangcheng/server/compose'
import { enterPacks } from '@kangcheng/server/packs'
import type { Settings } from '@kangcheng/server/settings'
import { isOfLaboratory, type Resource } from './people.ts'

/** What one database holds after it was sent everything in one form. */
export interface Taken {
  readonly patients: readonly Resource[]
  readonly results: readonly Resource[]
  /** Of messages and lines that were not taken. */
  readonly faults: readonly string[]
}

/** Sends messages and files to a feed of a new installation with the packs of the house, and reads what it keeps. */
export async function takeIn(
  settings: Pick<FeedSettings, 'format' | 'maps'>,
  content: readonly Buffer[],
): Promise<Taken> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kangcheng-forms-'))
  try {
    const city: Settings = {
      ...{ host: '127.0.0.1', port: 0, dataFolder, secret: 'what a city of vectors is sealed with' },
      ...{ packs: ['national', 'gongyi'], demonstration: false },
    }
    const platform = await openPlatform(city, silentLog)
    try {
      await enterPacks(platform, city)
      return await takeInto(platform, settings, content)
    } finally {
      await platform.close()
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function takeInto(
  { access, exchange, records }: Platform,
  settings: Pick<FeedSettings, 'format' | 'maps'>,
  content: readonly Buffer[],
): Promise<Taken> {
  const all = must(await access.require(platformActor('system'), 'records.resource.read', {}, 'care'))
  const title = { zh: '对照', en: 'Forms' }
  const rest = { charset: 'utf-8', zone: '+00:00', controlIds: 'unique', isOpen: true } as const
  must(
    await exchange.createFeed(all, {
      ...{ code: 'forms', organisation: 'gongyi-peoples-hospital' },
      settings: { title, peers: [], ...rest, ...settings },
    }),
  )
  const faults: string[] = []
  for (const bytes of content) {
    const { fault, lines } = must(await exchange.pushMessage(all, 'forms', bytes))
    if (fault) faults.push(`${fault.code} ${fault.place ?? ''} ${fault.value ?? ''}`)
    for (const one of lines?.first ?? []) faults.push(`line ${one.line}: ${one.fault.code} ${one.fault.place ?? ''}`)
  }
  // Stores what it has taken.
  await exchange.stop()
  for (const { faults: late } of await exchange.listMessages(all, { feed: 'forms', state: 'dead', count: 200 }))
    if (late.some(({ code }) => code === 'refused')) faults.push(`refused ${late[0]?.value ?? ''}`)
  const patients = await find(records, all, 'Patient', '')
  const results: Resource[] = []
  for (const { id } of patients) results.push(...(await find(records, all, 'Observation', `subject=Patient/${id}&`)))
  return { patients, results: results.filter(isOfLaboratory), faults }
}

/** More than a patient of the folder has results. */
const MOST = 1_000

async function find(records: Platform['records'], all: Decision, type: string, query: string): Promise<Resource[]> {
  const answer = await records.findResources(all, type, `${query}_count=${MOST}`)
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  if (answer.resources.length === MOST) throw new Error(`more than ${MOST} of ${type}`)
  return answer.resources as unknown as Resource[]
}

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}
