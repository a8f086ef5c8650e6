import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { accessPackKinds, platformActor } from '@kangcheng/access'
import { bundlesOf, caseKinds } from '@kangcheng/cases'
import { exchangeKinds } from '@kangcheng/exchange'
import type { RecognitionList } from '@kangcheng/exchange/contract'
import { indicatorKinds, type LoadedFigures, type LoadedPlans, packOfDocuments } from '@kangcheng/indicators'
import type { Result } from '@kangcheng/kernel'
import { personKinds } from '@kangcheng/persons'
import type { IndexModel, PopulationRegistry, SensitiveCategory } from '@kangcheng/persons/contract'
import {
  type LoadedPacks,
  type Log,
  loadPacks,
  mergeRefusals,
  type PackDocument,
  StartFailure,
  sayFault,
  sayRefusal,
} from '@kangcheng/platform'
import { type CodeList, recordKinds } from '@kangcheng/records'
import type { Platform } from './compose.ts'
import { REFUSALS } from './http.ts'
import { ROOT, type Settings } from './settings.ts'

const KINDS = {
  ...accessPackKinds,
  ...recordKinds,
  ...personKinds,
  ...exchangeKinds,
  ...indicatorKinds,
  ...caseKinds,
}
/** Documents below a folder of this name in a pack are invented and belong to the demonstration only. */
const DEMONSTRATION = /\/demonstration\//

/** Folders of packs by their names in packs/, or by path. */
export function packFolders(names: readonly string[]): string[] {
  return names.map((name) => {
    const folder = name.includes('/') ? name : join(ROOT, 'packs', name)
    if (!existsSync(folder)) throw new StartFailure('settings.invalid', `there is no pack ${name}`)
    return folder
  })
}

/** Reads and checks packs without a database. All faults at once, each as `file:line:column words`. */
export function readPacks(folders: readonly string[]): Promise<LoadedPacks> {
  return loadPacks(folders, KINDS)
}

/** Brings the directory, the roles and every engine's definitions to what the packs say. */
export async function enterPacks(platform: Platform, settings: Settings): Promise<void> {
  const { packs, documents } = await readSettingsPacks(settings)
  const bodies = <Body>(kind: string) => documents.filter((one) => one.kind === kind).map((one) => one.body as Body)
  const actor = platformActor('system')
  const { access, cases, indicators, recognition, recordQuality, records } = platform
  keepInMemory(platform, documents)
  settle(await access.loadRegions(actor, bodies('region')))
  settle(await access.loadOrganisations(actor, bodies('organisation')))
  settle(await access.loadRoles(actor, bodies('role')))
  settle(await indicators.followRegions(actor))
  settle(await indicators.followOrganisations(actor))
  settle(await recordQuality.loadRules(actor, { pack: 'installation', rules: bodies('record-quality-rules') }))
  settle(await cases.loadDefinitions(actor, bundlesOf(documents)))
  const decision = settle(await access.require(actor, 'records.terminology.import', {}, 'administration'))
  for (const pack of packs) {
    const own = documents.filter((one) => one.pack === pack.code)
    const recognised = own.filter(({ kind }) => kind === 'recognition-list').map(({ body }) => body as RecognitionList)
    settle(await recognition.loadLists(actor, { pack: pack.code, lists: recognised }))
    const lists = own.filter(({ kind }) => kind === 'code-list').map(({ body }) => body as CodeList)
    const { heldByFile } = await records.terminology.loadCodeLists(decision, { code: pack.code, lists })
    if (heldByFile.length > 0)
      platform.log.warn('lists of a pack were not entered: files have their versions', {
        pack: pack.code,
        count: heldByFile.length,
      })
    const loaded = settle(await indicators.loadPack(actor, packOfDocuments(pack.code, own)))
    notePlans(platform.log, pack.code, loaded.plans)
    noteFigures(platform.log, pack.code, loaded)
  }
}

/** What engines keep in memory and in no table: read from the packs by every process that serves. */
export async function loadPacksIntoMemory(platform: Platform, settings: Settings): Promise<void> {
  keepInMemory(platform, (await readSettingsPacks(settings)).documents)
  await platform.cases.readDefinitions()
}

function keepInMemory(
  { cases, disclosure, exchange, masterIndex, records, vitalEvents }: Platform,
  documents: readonly PackDocument[],
): void {
  const bodies = <Body>(kind: string) => documents.filter((one) => one.kind === kind).map((one) => one.body as Body)
  const [fault] = records.checks.load(bodies('profile'), bodies('code-list'))
  if (fault !== undefined) throw new StartFailure('packs.invalid', `the profiles of the packs cannot be used: ${fault}`)
  records.subscriptions.loadTopics(bodies('subscription-topic'))
  exchange.maps.load(bodies('message-map'))
  exchange.rules.load(bodies('message-rule'))
  exchange.templates.load(bodies('cda-template'))
  vitalEvents.load(bodies('vital-rules'))
  cases.loadCalendar(bodies('work-calendar'))
  masterIndex.load({
    models: bodies<IndexModel>('index-model'),
    registries: bodies<PopulationRegistry>('population-registry').map(({ organisation }) => organisation),
    sensitive: bodies<SensitiveCategory>('sensitive-category').flatMap(({ organisations = [] }) => organisations),
  })
  disclosure.load({
    levels: bodies('data-levels'),
    categories: bodies('sensitive-category'),
    rules: bodies('disclosure-rules'),
  })
}

/** The packs of an installation, without what belongs to a demonstration where it is none. */
async function readSettingsPacks(settings: Settings) {
  const read = await readPacks(packFolders(settings.packs))
  if (!read.ok) {
    const [first] = read.faults.map(sayFault)
    throw new StartFailure('packs.invalid', `${read.faults.length} faults in the packs, the first: ${first}`)
  }
  // Below the pack's own folder: the clone itself may lie in one of that name.
  const documents = read.packs.flatMap(({ folder, documents: own }) =>
    own.filter(({ file }) => settings.demonstration || !DEMONSTRATION.test(file.slice(folder.length - 1))),
  )
  return { packs: read.packs, documents }
}

/** Plans of a pack that changed without a new version, and those that a person's own plan keeps out. */
function notePlans(log: Log, pack: string, { readAnew, heldByImport }: LoadedPlans): void {
  for (const plan of readAnew)
    log.info('baselines and targets of a plan were read anew from the same print', { pack, plan })
  for (const plan of heldByImport)
    log.warn('a plan of a pack was not entered: an imported plan has its code and stays', { pack, plan })
}

/** What of a pack did not become a figure, for whoever keeps the pack: all of it counted, the first of it named. */
function noteFigures(log: Log, pack: string, { recorded, unchanged, withheld, vanished }: LoadedFigures): void {
  if (recorded > 0) log.info('figures of a pack were recorded', { pack, count: recorded })
  log.debug('figures of a pack are as they were', { pack, count: unchanged })
  if (withheld.length > 0)
    log.warn('a pack changed figures that people had stated since: theirs stand', { pack, count: withheld.length })
  for (const figure of withheld.slice(0, NAMED)) log.warn('a figure of a pack was not taken', { pack, figure })
  if (vanished.length > 0) log.info('figures are no longer in their pack and stay', { pack, count: vanished.length })
  for (const figure of vanished.slice(0, NAMED)) log.info('a figure is no longer in its pack', { pack, figure })
}
const NAMED = 10

function settle<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  const { code, details } = result.refusal
  const entry = mergeRefusals(REFUSALS)[code]
  const words = entry ? sayRefusal(entry, details).en : JSON.stringify(details ?? {})
  throw new StartFailure('packs.invalid', `the packs cannot be entered: ${words} (${code})`)
}
