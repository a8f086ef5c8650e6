import { Readable } from 'node:stream'
import type { Platform } from '../compose.ts'
import { INVENTED_RECORDS } from './invented-records.ts'
import { demonstrationActors } from './snapshot.ts'

const IMPORT = '演示档案'

/**
 * Some invented people with their records, taken in as a hospital would send them. An import of one name is done once, so a
 * second start changes nothing.
 */
export async function importDemonstrationRecords(
  platform: Pick<Platform, 'access' | 'directory' | 'records' | 'log'>,
): Promise<void> {
  const desk = (await demonstrationActors(platform)).get('data')
  const may = desk && (await platform.access.require(desk, 'records.bulk.import', {}, 'care'))
  const lines = INVENTED_RECORDS.map((resource) => `${JSON.stringify(resource)}\n`)
  const done = may?.ok ? await platform.records.importLines(may.value, IMPORT, Readable.from(lines)) : undefined
  // They are for looking at: the platform starts without them.
  if (done === undefined || 'issues' in done || done.refused > 0)
    platform.log.warn('the records of the demonstration could not be taken in')
}
