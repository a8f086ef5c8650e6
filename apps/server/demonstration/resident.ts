import { platformActor } from '@kangcheng/access'
import type { Platform } from '../compose.ts'
import { demonstrationActors } from './snapshot.ts'

/** The first of the invented persons: their record is in two hospitals. */
const NUMBER = '990101196203140010'

/** Gives the account of a demonstration's resident to the person whose it is, as a desk does that has seen the papers. Done once. */
export async function linkDemonstrationResident(
  platform: Pick<Platform, 'access' | 'directory' | 'masterIndex' | 'disclosure' | 'outbox' | 'log'>,
): Promise<void> {
  const { masterIndex, disclosure, outbox, log } = platform
  const actors = await demonstrationActors(platform)
  const [resident, steward] = [actors.get('resident'), actors.get('steward')]
  if (!resident || !steward) return
  // They were taken in a moment ago, and are nobody's until they are placed.
  await outbox.deliverDue()
  await masterIndex.placeDue()
  const found = await masterIndex.findPersons(steward, { identityNumber: NUMBER })
  const [person] = found.ok ? found.value.persons : []
  const linked =
    person &&
    (await disclosure.linkAccount(platformActor('system'), {
      ...{ person: person.id, user: resident.userId, evidence: '演示' },
    }))
  if (!linked?.ok && linked?.refusal.code !== 'disclosure.account-taken')
    log.warn('the account of the demonstration’s resident could not be linked', {
      code: linked?.refusal.code ?? 'nobody',
    })
}
