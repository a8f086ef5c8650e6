import { Readable } from 'node:stream'
import { platformActor } from '@kangcheng/access'
import type { Platform } from '../compose.ts'
import { INVENTED_PERSONS } from './invented-persons.ts'

const IMPORT = '演示主索引'

/** Takes in invented patients of two hospitals, by which the master index is shown. An import of one name is done once. */
export async function importDemonstrationPersons(
  platform: Pick<Platform, 'access' | 'directory' | 'records' | 'log'>,
): Promise<void> {
  const { access, directory, records, log } = platform
  for (const [code, patients] of Object.entries(INVENTED_PERSONS)) {
    const organisation = await directory.findOrganisation(code)
    // Another city has other hospitals.
    if (!organisation) continue
    const system = { ...platformActor('system'), organisation: { code, path: organisation.path } }
    const may = await access.require(system, 'records.bulk.import', {}, 'care')
    const lines = patients.map((patient) => `${JSON.stringify(patient)}\n`)
    const done = may.ok ? await records.importLines(may.value, IMPORT, Readable.from(lines)) : undefined
    // They are for looking at: the platform starts without them.
    if (done === undefined || 'issues' in done || done.refused > 0)
      log.warn('the persons of the demonstration could not be taken in')
  }
}
