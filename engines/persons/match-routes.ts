import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendRefusal } from '@kangcheng/platform'
import type { Records } from '@kangcheng/records'
import { FHIR_BASE, FHIR_JSON, fault, readParameters, sendIssues } from '@kangcheng/records/fhir'
import type { IndexPermission } from './contract/master-index/permissions.ts'
import type { MasterIndex } from './operations/master-index/create-master-index.ts'
import { matchBundle, pixParameters } from './rules/master-index/golden-patient.ts'
import { readPatient } from './rules/master-index/read-patient.ts'

const PERMISSION: IndexPermission = 'persons.patient.match'
const config = { access: { permission: PERMISSION } }
/** Whoever asks for no number of matches gets so many. */
const USUAL = 10
const MOST = 100

/** What other systems ask of the master index in FHIR: Patient/$match, and IHE PIXm's Patient/$ihe-pix. */
export function matchRoutes(
  scope: HttpServer,
  { index, check }: { readonly index: MasterIndex; readonly check: Records['check'] },
): void {
  scope.post(`${FHIR_BASE}/Patient/$match`, { config }, async (request, reply) => {
    const given = readParameters(request)
    if (!given.ok) return sendIssues(reply, given.status, given.issues)
    const patient = given.value.resource('resource')
    if (patient?.resourceType !== 'Patient')
      return sendIssues(reply, 400, [fault('required', '$match needs a Patient as its parameter «resource».')])
    const count = given.value.count('count') ?? USUAL
    if (Number.isNaN(count)) return sendIssues(reply, 400, [fault('value', 'count is a number.')])
    // Whoever asks knows somebody, and has no chart of them yet.
    const checked = await check({ id: 'asked', ...patient })
    if (!checked.ok) return sendIssues(reply, 422, checked.issues)
    const matched = await index.matchPatient(actorOf(request), {
      texts: readPatient(patient as Parameters<typeof readPatient>[0]),
      onlyCertain: given.value.flag('onlyCertainMatches') ?? false,
      most: Math.min(count, MOST),
    })
    return matched.ok
      ? reply.type(FHIR_JSON).send(JSON.stringify(matchBundle(matched.value)))
      : sendRefusal(reply, matched.refusal)
  })
  scope.get(`${FHIR_BASE}/Patient/$ihe-pix`, { config }, async (request, reply) => {
    const given = readParameters(request)
    if (!given.ok) return sendIssues(reply, given.status, given.issues)
    const identifier = given.value.text('sourceIdentifier')
    if (identifier === undefined || !identifier.includes('|'))
      return sendIssues(reply, 400, [fault('required', '$ihe-pix needs sourceIdentifier=system|value.')])
    const systems = given.value.texts('targetSystem')
    const found = await index.crossReference(actorOf(request), { identifier, systems })
    return found.ok
      ? reply.type(FHIR_JSON).send(JSON.stringify(pixParameters(found.value)))
      : sendRefusal(reply, found.refusal)
  })
}
