import { accessMigrations, type Decision } from '@kangcheng/access'
import { must, openAccess, TEST_ORGANISATIONS, TEST_ROLES } from '@kangcheng/access/testing'
import { CASE_NOTICES, caseMigrations, createCases } from '@kangcheng/cases'
import { SMALL_BUNDLES } from '@kangcheng/cases/testing'
import { createNotices, noticeMigrations } from '@kangcheng/notices'
import { createOutbox, migrate, newId, openDatabase, silentLog, systemClock } from '@kangcheng/platform'

/** Offices that decide, and institutions that apply. */
export const OFFICES = 40
export const APPLICANTS = 400

const works = ['cases.case.read', 'cases.case.act', 'cases.definition.read']
const role = (code: string) => ({
  code,
  name: { zh: code },
  permissions: [...works, `cases.permit.${code}`],
  purposes: ['administration' as const, 'casework' as const],
})

/** Cases as a server has them, on a database; `ahead` milliseconds of the clock. */
export async function openCases(url: string, ahead = 0) {
  const clock = { now: () => new Date(Date.now() + ahead), today: systemClock().today }
  const database = await openDatabase({ url, poolSize: 6, log: silentLog })
  await migrate(database, [accessMigrations, noticeMigrations, caseMigrations], { clock, log: silentLog })
  const room = await openAccess({ database, clock })
  const outbox = createOutbox({ database, clock, log: silentLog })
  const notices = createNotices({
    ...{ database, access: room.access, outbox, clock, newId, log: silentLog, kinds: CASE_NOTICES },
    installationKey: () => new Uint8Array(32).fill(7),
    mail: undefined,
    publicOrigin: undefined,
    webhookReach: { loopback: true },
  })
  const cases = createCases({ access: room.access, database, outbox, notices, clock, newId, log: silentLog })
  return { ...room, database, cases, clock, outbox }
}
export type Room = Awaited<ReturnType<typeof openCases>>

/** Offices, institutions, roles and definitions. */
export async function furnish({ access, platform, cases }: Room): Promise<void> {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
  const below = { region: '410181', parent: 'gongyi-government' }
  const organisations = [
    ...numbers(OFFICES).map((n) => ({
      code: `office-${n}`,
      name: { zh: `办理单位${n}` },
      kind: 'department' as const,
      ...below,
    })),
    ...numbers(APPLICANTS).map((n) => ({
      code: `unit-${n}`,
      name: { zh: `申请单位${n}` },
      kind: 'institution' as const,
      ...below,
    })),
  ]
  must(await access.loadOrganisations(platform, [...TEST_ORGANISATIONS, ...organisations]))
  must(await access.loadRoles(platform, [...TEST_ROLES, ...['applicant', 'officer', 'chief'].map(role)]))
  must(await cases.loadDefinitions(platform, SMALL_BUNDLES))
}

/** Somebody with a role in an organisation, as the gate lets them in: what was decided is remembered for a second. */
export async function person(
  { addUser, access }: Room,
  code: string,
  organisation: string,
  purpose: 'administration' | 'casework' = 'administration',
) {
  const actor = await addUser({ role: code, organisation, home: organisation === '*' ? 'gongyi-health' : organisation })
  let known: { until: number; decision: Promise<Decision> } | undefined
  return async (): Promise<Decision> => {
    if (!known || known.until < Date.now()) {
      const decision = access.require(actor, 'cases.case.act', {}, purpose).then(must)
      known = { until: Date.now() + 1_000, decision }
    }
    return known.decision
  }
}

/** The form of a permit. */
export function application(office: number, kind: 'urgent' | 'plain') {
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'application|1',
    status: 'completed',
    item: [
      { linkId: 'title', answer: [{ valueString: '扩建门诊楼' }] },
      { linkId: 'kind', answer: [{ valueCoding: { code: kind } }] },
      { linkId: 'to', answer: [{ valueReference: { reference: `Organization/office-${office}` } }] },
    ],
  }
}
