import type { XmlElement } from './xml/element.ts'

/** II: what something is called, and by whom. */
export interface InstanceId {
  readonly root?: string
  readonly extension?: string
}

/** CD, CE, CV. */
export interface Coded {
  readonly code?: string
  readonly codeSystem?: string
  readonly codeSystemName?: string
  readonly displayName?: string
  readonly originalText?: string
}

/** TS as written: `20261122`, `20261122093000`, `20261122T093000+0800`. */
type TimeText = string

/** IVL_TS: a moment (`value`), or from `low` to `high`. */
export interface TimeSpan {
  readonly value?: TimeText
  readonly low?: TimeText
  readonly high?: TimeText
}

export interface Address {
  readonly use?: string
  /** All of it, where it is not in parts. */
  readonly text?: string
  readonly state?: string
  readonly city?: string
  readonly county?: string
  readonly township?: string
  readonly streetName?: string
  readonly houseNumber?: string
  readonly postalCode?: string
}

export interface Telecom {
  readonly use?: string
  /** Without `tel:` and the like. */
  readonly value: string
}

export interface Organisation {
  readonly ids: readonly InstanceId[]
  readonly name?: string
  /** Ward, department, hospital: from the bed outwards. */
  readonly partOf?: Organisation
}

/** Somebody who wrote, signed or did something. */
export interface Participant {
  readonly place: string
  readonly ids: readonly InstanceId[]
  readonly name?: string
  readonly role?: Coded
  readonly time?: TimeText
  readonly organisation?: Organisation
}

/** Somebody to turn to. */
export interface Contact {
  readonly name?: string
  readonly relationship?: Coded
  readonly telecom: readonly Telecom[]
  readonly addresses: readonly Address[]
}

export interface Patient {
  readonly place: string
  /** Of the role (outpatient number, health card) and of the person (resident ID). */
  readonly ids: readonly InstanceId[]
  readonly name?: string
  readonly sex?: Coded
  readonly birthTime?: TimeText
  readonly maritalStatus?: Coded
  readonly ethnicGroup?: Coded
  readonly occupation?: Coded
  readonly employer?: Organisation
  readonly addresses: readonly Address[]
  readonly telecom: readonly Telecom[]
}

export interface ServiceEvent {
  readonly code?: Coded
  readonly time?: TimeSpan
  readonly performers: readonly Participant[]
}

export interface Encounter {
  readonly place: string
  readonly ids: readonly InstanceId[]
  readonly code?: Coded
  readonly time?: TimeSpan
  readonly location?: Organisation
}

export interface RelatedDocument {
  /** RPLC, APND, XFRM. */
  readonly type: string
  readonly id?: InstanceId
  readonly setId?: InstanceId
  readonly versionNumber?: string
}

export interface Header {
  readonly realm?: string
  readonly templateIds: readonly InstanceId[]
  readonly id?: InstanceId
  readonly setId?: InstanceId
  readonly versionNumber?: string
  readonly code?: Coded
  readonly title?: string
  readonly effectiveTime?: TimeText
  readonly confidentiality?: Coded
  readonly language?: string
  readonly patients: readonly Patient[]
  readonly authors: readonly Participant[]
  readonly legalAuthenticator?: Participant
  readonly authenticators: readonly Participant[]
  readonly custodian?: Organisation
  readonly contacts: readonly Contact[]
  readonly serviceEvents: readonly ServiceEvent[]
  readonly encounter?: Encounter
  readonly related: readonly RelatedDocument[]
}

export type Value =
  | { readonly type: 'PQ' | 'REAL' | 'INT'; readonly number: string; readonly unit?: string }
  | { readonly type: 'MO'; readonly number: string; readonly currency?: string }
  | { readonly type: 'IVL_PQ'; readonly low?: string; readonly high?: string; readonly unit?: string }
  | ({ readonly type: 'CD' } & Coded)
  | { readonly type: 'ST'; readonly text: string }
  | { readonly type: 'TS'; readonly time: TimeText }
  | ({ readonly type: 'IVL_TS' } & TimeSpan)
  | { readonly type: 'BL'; readonly holds: boolean }
  | { readonly type: 'ED'; readonly mediaType?: string; readonly text: string }

/** A drug or a vaccine, and how it is given. */
export interface Substance {
  readonly code?: Coded
  readonly name?: string
  readonly lot?: string
  readonly route?: Coded
  readonly dose?: Value
  readonly rate?: Value
}

export const ENTRY_KINDS = [
  'observation',
  'organizer',
  'procedure',
  'act',
  'substanceAdministration',
  'encounter',
  'supply',
  'observationMedia',
  'regionOfInterest',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One statement of a section; `entries` are those it is made of. */
export interface Entry {
  readonly place: string
  readonly kind: EntryKind
  readonly mood?: string
  readonly isNegated: boolean
  readonly ids: readonly InstanceId[]
  readonly code?: Coded
  readonly text?: string
  readonly status?: string
  readonly time?: TimeSpan
  readonly value?: Value
  /** The type of a value that cannot be read: its text is no number, its type unknown. */
  readonly unreadable?: { readonly type: string; readonly text: string }
  readonly interpretation?: Coded
  readonly range?: Value
  readonly site?: Coded
  readonly method?: Coded
  readonly substance?: Substance
  readonly performers: readonly Participant[]
  readonly entries: readonly Entry[]
}

export interface Section {
  readonly place: string
  readonly code?: Coded
  readonly title?: string
  /** What a person reads, as it was written. */
  readonly narrative?: XmlElement
  readonly entries: readonly Entry[]
  readonly sections: readonly Section[]
}

export interface ClinicalDocument {
  readonly header: Header
  readonly sections: readonly Section[]
  /** A body that is no XML: a scan, a PDF. */
  readonly unstructured?: { readonly mediaType?: string; readonly size: number }
}
