import { type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { OfferQuestion } from '../../contract/recognition.ts'
import { findItem, inForce } from '../../rules/recognition/in-force.ts'
import { makeOffer } from '../../rules/recognition/make-offer.ts'
import type { InstitutionPlace } from '../../rules/recognition/reach.ts'
import { resultsOf } from '../../rules/recognition/read-result.ts'
import { loadLists } from '../../store/recognition/lists.ts'
import type { KeptOffer } from '../../store/recognition/offers.ts'
import type { Deps } from '../deps.ts'
import { findFindings } from './find-findings.ts'

/** What an order would be shown now: by the lists in force today, of what the record store has now. */
export async function prepareOffer(
  deps: Deps,
  decision: Decision,
  { organisation, order, patient, items: asked }: OfferQuestion,
): Promise<Result<Omit<KeptOffer, 'question'>>> {
  // Lists and the tree of organisations are no secret of anybody's.
  const directory = directoryIn(deps.database.kysely)
  const organisations = new Map((await directory.organisations()).map((one) => [one.code, one]))
  const findPlace = async (code: string): Promise<InstitutionPlace> => {
    const region = organisations.get(code)?.region
    return { code, regionPath: region && (await directory.findRegion(region))?.path }
  }
  const own = await findPlace(organisation)
  const ordering = { organisation: organisations.get(organisation)?.path, region: own.regionPath }
  if (ordering.organisation === undefined || ordering.region === undefined)
    throw new Error('an organisation that access was given for stands in the directory')

  const day = deps.clock.today()
  const force = inForce(await loadLists(deps.database.kysely), ordering.region, day)
  const wanted = new Set(asked.flatMap((one) => findItem(force, one)?.item ?? []))
  const found = await findFindings(deps, decision, { patient, items: [...wanted], day })
  if (!found.ok) return found
  const examiners = new Set(
    [...wanted].flatMap((item) => resultsOf(item, found.value).flatMap(({ institution }) => institution ?? [])),
  )
  const places = new Map<string, InstitutionPlace>()
  for (const code of examiners) places.set(code, await findPlace(code))

  const placeOf = (code: string) => places.get(code) ?? { code, regionPath: undefined }
  const items = makeOffer(asked, force, found.value, { institution: own, day }, placeOf)
  const names = [...examiners].flatMap((code) => {
    const name = organisations.get(code)?.name
    return name ? [[code, name] as const] : []
  })
  const at = deps.clock.now().toISOString()
  return ok({
    organisation,
    organisationPath: ordering.organisation,
    regionPath: ordering.region,
    charts: found.value.charts,
    offer: {
      ...{ id: deps.newId(), organisation, order, day, at, by: decision.actor.userId },
      ...{ items, reasons: [...force.reasons], institutions: Object.fromEntries(names) },
    },
  })
}
