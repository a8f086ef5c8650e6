import type { Resource } from '../resource.ts'

/** What a server really does, as its tables say: nothing here is claimed that is not handed in. */
export interface Capabilities {
  /** The base under which it is reached, without a slash at the end. */
  readonly url: string
  readonly software: { readonly name: string; readonly version: string }
  /** When what is said here last changed: a dateTime. */
  readonly date: string
  readonly formats: readonly string[]
  readonly patchFormats: readonly string[]
  readonly types: readonly TypeCapability[]
  /** What every type does beside its interactions. */
  readonly rules: ResourceRules
  readonly interactions: readonly SystemInteraction[]
  readonly searchParameters: readonly SearchCapability[]
  readonly operations: readonly OperationCapability[]
  readonly security?: {
    readonly description: string
    readonly oauthUris?: { readonly token: string; readonly authorize: string }
  }
}

export interface TypeCapability {
  readonly type: string
  readonly interactions: readonly TypeInteraction[]
  readonly searchParameters: readonly SearchCapability[]
  /** `Patient:organization`. */
  readonly includes: readonly string[]
  readonly revIncludes: readonly string[]
  readonly operations: readonly OperationCapability[]
  /** Canonicals of profiles that resources of this type are checked against. */
  readonly profiles: readonly string[]
}

export interface SearchCapability {
  readonly name: string
  readonly type: 'number' | 'date' | 'string' | 'token' | 'reference' | 'composite' | 'quantity' | 'uri' | 'special'
  /** Canonical of the SearchParameter. */
  readonly definition?: string
}

export interface OperationCapability {
  /** Without the `$`. */
  readonly name: string
  /** Canonical of the OperationDefinition. */
  readonly definition: string
}

export interface ResourceRules {
  readonly versioning: 'no-version' | 'versioned' | 'versioned-update'
  readonly readHistory: boolean
  readonly updateCreate: boolean
  readonly conditionalCreate: boolean
  readonly conditionalRead: 'not-supported' | 'modified-since' | 'not-match' | 'full-support'
  readonly conditionalUpdate: boolean
  readonly conditionalDelete: 'not-supported' | 'single' | 'multiple'
  readonly referencePolicy: readonly ('literal' | 'logical' | 'resolves' | 'enforced' | 'local')[]
}

export type TypeInteraction =
  | 'read'
  | 'vread'
  | 'update'
  | 'patch'
  | 'delete'
  | 'history-instance'
  | 'history-type'
  | 'create'
  | 'search-type'

export type SystemInteraction = 'transaction' | 'batch' | 'search-system' | 'history-system'

/** A CapabilityStatement of FHIR R4, valid by the base definition: what `GET /metadata` answers. */
export function capabilityStatement(server: Capabilities): Resource {
  const { software, url, date, formats, patchFormats, security } = server
  return {
    resourceType: 'CapabilityStatement',
    name: software.name.replace(/^[^A-Z]+|\W/g, ''),
    title: software.name,
    status: 'active',
    date,
    kind: 'instance',
    software,
    implementation: { description: software.name, url },
    fhirVersion: '4.0.1',
    format: formats,
    ...list('patchFormat', patchFormats),
    rest: [
      {
        mode: 'server',
        ...(security === undefined ? {} : { security: securityOf(security) }),
        ...list(
          'resource',
          server.types.map((type) => resourceOf(type, server.rules)),
        ),
        ...list('interaction', codes(server.interactions)),
        ...list('searchParam', server.searchParameters),
        ...list('operation', server.operations),
      },
    ],
  }
}

function resourceOf(type: TypeCapability, rules: ResourceRules): Record<string, unknown> {
  const { referencePolicy, ...others } = rules
  return {
    type: type.type,
    ...list('supportedProfile', type.profiles),
    ...list('interaction', codes(type.interactions)),
    ...others,
    ...list('referencePolicy', referencePolicy),
    ...list('searchInclude', type.includes),
    ...list('searchRevInclude', type.revIncludes),
    ...list('searchParam', type.searchParameters),
    ...list('operation', type.operations),
  }
}

/** FHIR has no empty lists. */
function list(element: string, items: readonly unknown[]): Record<string, readonly unknown[]> {
  return items.length === 0 ? {} : { [element]: items }
}

function codes(interactions: readonly string[]): { code: string }[] {
  return interactions.map((code) => ({ code }))
}

function securityOf({ description, oauthUris }: NonNullable<Capabilities['security']>): Record<string, unknown> {
  if (oauthUris === undefined) return { description }
  return {
    description,
    service: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }],
      },
    ],
    extension: [
      {
        url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
        extension: Object.entries(oauthUris).map(([url, valueUri]) => ({ url, valueUri })),
      },
    ],
  }
}
