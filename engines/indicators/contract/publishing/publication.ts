import { type Static, Type } from 'typebox'
import { BilingualWords, Code } from '../definition.ts'
import { RegionCode } from '../plan.ts'
import { ChangedFigure, PublicationContent, PublicationKind, SectionCode } from './content.ts'

/**
 * `draft` is being written; `approved` was found right by somebody else; `released` is public; `withdrawn` was; `discarded`
 * was given up before it ever was.
 */
export const PUBLICATION_STATUSES = ['draft', 'approved', 'released', 'withdrawn', 'discarded'] as const
export const PublicationStatus = Type.Enum([...PUBLICATION_STATUSES])
export type PublicationStatus = Static<typeof PublicationStatus>

/** Steps of a publication, each taken by a person. `corrected` opens the next edition. */
export const PUBLICATION_STEPS = ['approved', 'returned', 'released', 'withdrawn', 'corrected', 'discarded'] as const
export const PublicationStepKind = Type.Enum([...PUBLICATION_STEPS])
export type PublicationStepKind = Static<typeof PublicationStepKind>

export const PublicationEventKind = Type.Enum(['drafted', 'refreshed', 'written', ...PUBLICATION_STEPS])
export type PublicationEventKind = Static<typeof PublicationEventKind>

export const PublicationLanguage = Type.Enum(['zh', 'en'])

/** What the office makes of a section: leaves it out, or puts its own paragraphs behind what is generated. */
export const OfficeSection = Type.Object({
  dropped: Type.Optional(Type.Boolean()),
  zh: Type.Optional(Type.String({ maxLength: 20_000 })),
  en: Type.Optional(Type.String({ maxLength: 20_000 })),
})
export type OfficeSection = Static<typeof OfficeSection>

const section = Type.Optional(OfficeSection)
export const OfficeSections = Type.Object({
  summary: section,
  domains: section,
  changes: section,
  gaps: section,
  regions: section,
  appraisal: section,
  reporting: section,
  'verdict-changes': section,
  overdue: section,
  methods: section,
})
export type OfficeSections = Static<typeof OfficeSections>

export const PublicationEvent = Type.Object({
  seq: Type.Integer({ minimum: 1 }),
  kind: PublicationEventKind,
  edition: Type.Integer({ minimum: 1 }),
  at: Type.String({ format: 'date-time' }),
  by: Type.String({ description: 'user id' }),
  reason: Type.Optional(Type.String()),
  /** What the office wrote: the section as it was left. */
  section: Type.Optional(SectionCode),
  text: Type.Optional(OfficeSection),
})
export type PublicationEvent = Static<typeof PublicationEvent>

/** A report on a plan, region and period; there is one of each kind, and it is corrected by a further edition. */
export const Publication = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: PublicationKind,
  plan: Code,
  region: RegionCode,
  period: Type.String(),
  languages: Type.Array(PublicationLanguage, { minItems: 1, maxItems: 2, uniqueItems: true }),
  status: PublicationStatus,
  /** Rises with every event; whoever writes names the version they have seen. */
  version: Type.Integer({ minimum: 1 }),
  edition: Type.Integer({ minimum: 1 }),
  /** Everybody who has drafted, refreshed or written in any edition, whose text may still stand: none of them approves it. */
  authors: Type.Array(Type.String()),
  approvedBy: Type.Optional(Type.String()),
  /** What this edition corrects; said when it was opened. */
  changes: Type.Optional(Type.String()),
  content: PublicationContent,
  office: OfficeSections,
})
export type Publication = Static<typeof Publication>

/** A file of a release and what proves it unchanged. */
export const ReleaseFile = Type.Object({
  name: Type.String({ description: 'as it is called when downloaded' }),
  file: Type.String({ description: 'last part of its address: zh.docx' }),
  language: PublicationLanguage,
  format: Type.Enum(['docx', 'pdf']),
  bytes: Type.Integer(),
  sha256: Type.String(),
})
export type ReleaseFile = Static<typeof ReleaseFile>

/** An edition that became public. It is never changed; it may be withdrawn. */
export const Release = Type.Object({
  publication: Type.String({ format: 'uuid' }),
  edition: Type.Integer({ minimum: 1 }),
  kind: PublicationKind,
  plan: Code,
  region: RegionCode,
  period: Type.String(),
  title: BilingualWords,
  asOf: Type.String(),
  invented: Type.Boolean(),
  releasedOn: Type.String(),
  changes: Type.Optional(Type.String()),
  withdrawnOn: Type.Optional(Type.String()),
  withdrawnBecause: Type.Optional(Type.String()),
  files: Type.Array(ReleaseFile),
})
export type Release = Static<typeof Release>

/** A publication in a list. */
export const PublicationSummary = Type.Object({
  ...Type.Omit(Publication, ['content', 'office', 'authors', 'approvedBy']).properties,
  title: BilingualWords,
  asOf: Type.String(),
  invented: Type.Boolean(),
  releasedOn: Type.Optional(Type.String()),
  plannedOn: Type.Optional(Type.String()),
})
export type PublicationSummary = Static<typeof PublicationSummary>

/** A publication to write, to look at, to pass. */
export const PublicationPage = Type.Object({
  publication: Publication,
  title: BilingualWords,
  /** Figures that are no longer what the text says. */
  changed: Type.Array(ChangedFigure),
  /** Steps the publication itself allows; whether the reader may take them is their roles' business. */
  steps: Type.Array(PublicationStepKind),
  /** Figures that may no longer be shown, for what has been released since the draft. */
  disclosing: Type.Integer({ minimum: 0 }),
  /** The reader has written in it and cannot approve it. */
  ownWork: Type.Boolean(),
  plannedOn: Type.Optional(Type.String()),
  releases: Type.Array(Release),
  events: Type.Array(PublicationEvent),
  /** What those are called who did something, by user id; the platform itself has no name. */
  people: Type.Record(Type.String(), Type.String()),
})
export type PublicationPage = Static<typeof PublicationPage>

/** A day on which something is to be released, and the days it was planned for before. */
export const PlannedRelease = Type.Object({
  plan: Code,
  kind: PublicationKind,
  region: RegionCode,
  period: Type.String(),
  day: Type.String({ description: 'YYYY-MM-DD' }),
  origin: Type.Enum(['pack', 'office']),
  /** Never taken out: who was told another day can see what became of it. */
  moves: Type.Array(Type.Object({ from: Type.String(), to: Type.String(), on: Type.String(), reason: Type.String() })),
})
export type PlannedRelease = Static<typeof PlannedRelease>

/** A line of the calendar: what is planned, and what has become of it. */
export const CalendarEntry = Type.Object({
  ...PlannedRelease.properties,
  title: BilingualWords,
  state: Type.Enum(['planned', 'due', 'released', 'withdrawn']),
  releasedOn: Type.Optional(Type.String()),
})
export type CalendarEntry = Static<typeof CalendarEntry>

/** Kind `planned-release` of a pack. */
export const PlannedReleaseDocument = Type.Omit(PlannedRelease, ['origin', 'moves'])
export type PlannedReleaseDocument = Static<typeof PlannedReleaseDocument>
