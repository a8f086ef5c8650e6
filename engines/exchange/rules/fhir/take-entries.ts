import type { MessageFault } from '../../contract/faults.ts'
import type { MadeResource } from '../mapping/compile-map.ts'
import { chartFault } from './chart-fault.ts'
import type { Entry } from './entries.ts'
import { isObject, type JsonObject } from './read-json.ts'
import { type Resolve, rewriteReferences } from './rewrite-references.ts'
import { nameParts, withSourceId } from './source-names.ts'

type IdOf = (type: string, key: readonly string[]) => string

export interface TakenEntries {
  readonly resources: readonly MadeResource[]
  /** The first patient it is about: `Patient/{id}`. */
  readonly patient: string | undefined
  readonly faults: readonly MessageFault[]
}

const MOST_FAULTS = 20

/**
 * Makes wishes of entries: each resource under the id that follows from its sender and what that calls it, and every reference to it under
 * the same. Patients come first, since what is said of them lies in their charts.
 */
export function takeEntries(entries: readonly Entry[], idOf: IdOf): TakenEntries {
  const addressOf = (type: string, name: string) => `${type}/${idOf(type, nameParts(type, name))}`
  const resolve = resolverOf(entries, addressOf)
  const faults: MessageFault[] = []
  const resources = inOrder(entries).map(({ wish, type, name, resource, place }): MadeResource => {
    const [, id = ''] = addressOf(type, name).split('/')
    if (wish === 'remove' || !resource) return { wish: 'remove', resource: { resourceType: type, id } }
    const at = place === '' ? '' : `${place}.resource`
    const rewritten = rewriteReferences(resource, resolve, at)
    const astray = rewritten.faults.length === 0 ? chartFault(rewritten.resource, at) : undefined
    faults.push(...rewritten.faults, ...(astray ? [astray] : []))
    const { resourceType: _type, id: _id, meta, ...rest } = withSourceId(rewritten.resource, type, name)
    return { wish, resource: { resourceType: type, id, ...metaOf(meta), ...rest } }
  })
  return { resources, patient: patientIn(resources), faults: faults.slice(0, MOST_FAULTS) }
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const isPatient = ({ type }: Entry) => type === 'Patient'
  return [...entries.filter(isPatient), ...entries.filter((entry) => !isPatient(entry))]
}

/** Versions, times and sources are those of the record store. */
function metaOf(meta: unknown): { readonly meta?: JsonObject } {
  if (!isObject(meta)) return {}
  const { versionId: _version, lastUpdated: _updated, source: _source, ...rest } = meta
  return Object.keys(rest).length === 0 ? {} : { meta: rest }
}

const RELATIVE = /^([A-Z][A-Za-z]{1,60})\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?(#.*)?$/

function resolverOf(entries: readonly Entry[], addressOf: (type: string, name: string) => string): Resolve {
  const byUrl = new Map(
    entries.flatMap(({ fullUrl, type, name }) => (fullUrl === undefined ? [] : [[fullUrl, addressOf(type, name)]])),
  )
  return (address) => {
    const within = byUrl.get(address)
    if (within !== undefined) return { address: within }
    if (/^urn:(?:uuid|oid):/i.test(address)) return { fault: 'reference' }
    const [, type, name, fragment = ''] = RELATIVE.exec(address) ?? []
    if (type !== undefined && name !== undefined) return { address: addressOf(type, name) + fragment }
    // `Patient?identifier=…`; an address of another server may hold a question mark.
    return /^[A-Z][A-Za-z]+\?/.test(address) ? { fault: 'conditional' } : {}
  }
}

/** The first Patient, else whom the first resource with a subject is about. */
function patientIn(resources: readonly MadeResource[]): string | undefined {
  const patient = resources.find(({ resource }) => resource.resourceType === 'Patient')?.resource
  if (patient) return `Patient/${patient.id}`
  for (const { resource } of resources) {
    const about = [resource.subject, resource.patient].find(isObject)?.reference
    if (typeof about === 'string' && about.startsWith('Patient/')) return about
  }
  return undefined
}
