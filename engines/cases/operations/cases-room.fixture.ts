import { type Actor, accessMigrations, type Decision } from '@kangcheng/access'
import { must, openAccess, TEST_ORGANISATIONS, TEST_ROLES } from '@kangcheng/access/testing'
import { createNotices, noticeMigrations } from '@kangcheng/notices'
import { createOutbox, newId, silentLog } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { CASE_NOTICES } from '../contract/notices.ts'
import { caseMigrations, createCases } from '../index.ts'
import { SMALL_BUNDLES } from '../testing/small-definitions.ts'

const works = ['cases.case.read', 'cases.case.act', 'cases.definition.read']
const purposes = ['administration', 'casework'] as const
const ROLES = [
  {
    code: 'applicant',
    name: { zh: '申请人' },
    permissions: [...works, 'cases.permit.applicant', 'cases.order.giver'],
    purposes: [...purposes],
  },
  {
    code: 'officer',
    name: { zh: '经办人' },
    permissions: [...works, 'cases.permit.officer', 'cases.order.doer'],
    purposes: [...purposes],
  },
  { code: 'chief', name: { zh: '负责人' }, permissions: [...works, 'cases.permit.chief'], purposes: [...purposes] },
]
const HOSPITAL = { kind: 'institution', region: '410181', parent: 'gongyi-health' } as const

/** Cases on a database of their own, with a few definitions, a hospital that applies and an office that decides. */
export async function openCasesRoom() {
  const clock = fixedClock(new Date('2026-03-02T01:00:00.000Z'))
  const { database, url } = await testDatabase([accessMigrations, noticeMigrations, caseMigrations])
  const room = await openAccess({ database, clock })
  must(
    await room.access.loadOrganisations(room.platform, [
      ...TEST_ORGANISATIONS,
      { code: 'east-hospital', name: { zh: '东医院', en: 'East hospital' }, ...HOSPITAL },
      { code: 'west-hospital', name: { zh: '西医院', en: 'West hospital' }, ...HOSPITAL },
    ]),
  )
  must(await room.access.loadRoles(room.platform, [...TEST_ROLES, ...ROLES]))
  const outbox = createOutbox({ database, clock, log: silentLog })
  const notices = createNotices({
    ...{ database, access: room.access, outbox, clock, newId, log: silentLog, kinds: CASE_NOTICES },
    installationKey: () => new Uint8Array(32).fill(7),
    mail: undefined,
    publicOrigin: undefined,
    webhookReach: { loopback: true },
  })
  const given = { access: room.access, database, outbox, notices, clock, newId, log: silentLog }
  const cases = createCases(given)
  outbox.subscribe(cases.subscription.type, cases.subscription.name, cases.subscription.handler)
  must(await cases.loadDefinitions(room.platform, SMALL_BUNDLES))
  const decide = async (actor: Actor): Promise<Decision> =>
    must(await room.access.require(actor, 'cases.case.act', {}, 'administration'))
  const of = async (role: string, organisation: string) =>
    decide(await room.addUser({ role, organisation, home: organisation }))
  return { ...room, database, url, clock, cases, outbox, notices, decide, of, given }
}
export type CasesRoom = Awaited<ReturnType<typeof openCasesRoom>>

/** The application of a permit or an order, as a form sends it. */
export function application(answers: { title?: string; kind?: 'urgent' | 'plain'; to?: string } = {}) {
  const { title = '扩建门诊楼', kind = 'plain', to = 'gongyi-health' } = answers
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'application|1',
    status: 'completed',
    item: [
      { linkId: 'title', answer: [{ valueString: title }] },
      { linkId: 'kind', answer: [{ valueCoding: { code: kind } }] },
      { linkId: 'to', answer: [{ valueReference: { reference: `Organization/${to}` } }] },
    ],
  }
}
