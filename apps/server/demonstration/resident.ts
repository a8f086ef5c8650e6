import type { Platform } from '../compose.ts'
import { demonstrationActors } from './snapshot.ts'

/** The first of the invented persons: their record is in two hospitals. */
const NUMBER = '990101196203140010'

/** Gives the account of a demonstration's resident to the person whose it is, as two at a desk do who have seen the papers. Done once. */
export async function linkDemonstrationResident(
  platform: Pick<Platform, 'access' | 'directory' | 'masterIndex' | 'disclosure' | 'outbox' | 'log'>,
): Promise<void> {
  const { masterIndex, disclosure, outbox, log } = platform
  const actors = await demonstrationActors(platform)
  const [resident, steward, desk, second] = ['resident', 'steward', 'papers', 'papers2'].map((one) => actors.get(one))
  if (!resident || !steward || !desk || !second) return
  // They were taken in a moment ago, and are nobody's until they are placed.
  await outbox.deliverDue()
  await masterIndex.placeDue()
  const found = await masterIndex.findPersons(steward, { identityNumber: NUMBER })
  const person = found.ok ? found.value.persons[0]?.id : undefined
  if (person === undefined) return log.warn('the resident of the demonstration is nobody’s')
  const proposed = await disclosure.proposeAccount(desk, { person, login: 'resident', evidence: '演示-1' })
  if (!proposed.ok && proposed.refusal.code !== 'disclosure.account-taken')
    log.warn('the account of the demonstration’s resident could not be linked', { code: proposed.refusal.code })
  // Refused where it was confirmed before.
  await disclosure.confirmAccount(second, { person, user: resident.userId })
}
