import { createHash } from 'node:crypto'
import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Transaction } from 'kysely'
import type { DefinitionBundle } from '../../contract/definition/bundle.ts'
import { canonicalJson } from '../../secrets/event-chain.ts'
import { isUsed, type KeptDefinition, listDefinitions, saveDefinition } from '../../store/definitions.ts'
import type { Deps } from '../deps.ts'

export interface LoadedDefinitions {
  readonly entered: number
}

/**
 * Enters the definitions of the packs with the forms and sheets they name. A version on which a case ever was is not changed any more: what
 * has become another needs a new version, and the start says so.
 */
export async function loadDefinitions(
  deps: Deps,
  actor: Actor,
  bundles: readonly { readonly pack: string; readonly bundle: DefinitionBundle }[],
): Promise<Result<LoadedDefinitions>> {
  const may = await deps.access.require(actor, 'cases.definition.load', {}, 'administration')
  if (!may.ok) return may
  const { access, database, shelf, clock } = deps
  const known = new Map((await listDefinitions(database.kysely)).map((one) => [`${one.code} ${one.version}`, one]))
  const changed: KeptDefinition[] = []
  for (const { pack, bundle } of bundles) {
    const { code, version } = bundle.definition
    const sha256 = createHash('sha256').update(canonicalJson(bundle)).digest('hex')
    const kept = known.get(`${code} ${version}`)
    if (kept?.sha256 === sha256) continue
    // Of all cases, so not under a role to which none is open.
    if (kept && (await isUsed(database.kysely, code, version))) {
      return refuse('cases.definition-in-use', { definition: code, version })
    }
    changed.push({ code, version, body: bundle, sha256, pack, enteredAt: clock.now() })
  }
  const look = { operation: 'cases.load-definitions', subject: 'definitions', detail: { entered: changed.length } }
  await access.within(may.value, look, async (trx: Transaction<unknown>) => {
    for (const definition of changed) await saveDefinition(trx, definition)
  })
  for (const { body } of changed) shelf.put(body)
  await shelf.read()
  return ok({ entered: changed.length })
}
