import { Readable } from 'node:stream'
import { platformActor } from '@kangcheng/access'
import type { Platform } from '../compose.ts'
import { INVENTED_CARE } from './invented-care.ts'
import { INVENTED_PERSONS } from './invented-persons.ts'

/** An import of one name is done once. */
const IMPORTS: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>> = {
  演示主索引: INVENTED_PERSONS,
  演示诊疗: INVENTED_CARE,
}

/** Takes in invented patients of two hospitals, by which the master index is shown, and what was written of one of them. */
export async function importDemonstrationPersons(
  platform: Pick<Platform, 'access' | 'directory' | 'records' | 'log'>,
): Promise<void> {
  const { access, directory, records, log } = platform
  for (const [name, invented] of Object.entries(IMPORTS)) {
    for (const [code, resources] of Object.entries(invented)) {
      const organisation = await directory.findOrganisation(code)
      // Another city has other hospitals.
      if (!organisation) continue
      const system = { ...platformActor('system'), organisation: { code, path: organisation.path } }
      const may = await access.require(system, 'records.bulk.import', {}, 'care')
      const lines = resources.map((resource) => `${JSON.stringify(resource)}\n`)
      const done = may.ok ? await records.importLines(may.value, name, Readable.from(lines)) : undefined
      // They are for looking at: the platform starts without them.
      if (done === undefined || 'issues' in done || done.refused > 0)
        log.warn('the persons of the demonstration could not be taken in')
    }
  }
}
