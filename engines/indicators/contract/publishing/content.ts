import { type Static, Type } from 'typebox'
import { BilingualWords, Code, Direction, IntervalMethod, Source } from '../definition.ts'
import { SeriesPoint, Verdict } from '../evaluation.ts'
import { RegionCode } from '../plan.ts'
import { Absence, Basis } from '../value.ts'

export const PUBLICATION_KINDS = ['annual-report', 'monthly-bulletin'] as const
export const PublicationKind = Type.Enum([...PUBLICATION_KINDS])
export type PublicationKind = Static<typeof PublicationKind>

/** What may be written about, in the order in which it stands in the document. */
export const SECTIONS_OF_KIND = {
  'annual-report': ['summary', 'domains', 'changes', 'gaps', 'regions', 'methods'],
  'monthly-bulletin': ['appraisal', 'reporting', 'verdict-changes', 'overdue', 'methods'],
} as const satisfies Record<PublicationKind, readonly string[]>
export const SECTIONS = [
  ...new Set([...SECTIONS_OF_KIND['annual-report'], ...SECTIONS_OF_KIND['monthly-bulletin']]),
] as const
export const SectionCode = Type.Enum([...SECTIONS])
export type SectionCode = Static<typeof SectionCode>

/** Written from figures alone, in both languages where both have words. */
export const GeneratedBlock = Type.Union([
  Type.Object({ kind: Type.Literal('text'), text: BilingualWords }),
  Type.Object({ kind: Type.Literal('heading'), text: BilingualWords }),
  Type.Object({
    kind: Type.Literal('table'),
    caption: BilingualWords,
    columns: Type.Array(
      Type.Object({
        title: BilingualWords,
        width: Type.Number(),
        align: Type.Optional(Type.Enum(['start', 'end', 'centre'])),
      }),
    ),
    rows: Type.Array(Type.Array(Type.Object({ zh: Type.String(), en: Type.Optional(Type.String()) }))),
    notes: Type.Array(BilingualWords),
  }),
  Type.Object({
    kind: Type.Literal('chart'),
    chart: Type.Enum(['bar', 'line']),
    stacked: Type.Optional(Type.Boolean()),
    title: BilingualWords,
    unit: Type.Object({ zh: Type.String(), en: Type.Optional(Type.String()) }),
    source: BilingualWords,
    categories: Type.Array(BilingualWords),
    series: Type.Array(
      Type.Object({ name: BilingualWords, values: Type.Array(Type.Union([Type.Number(), Type.Null()])) }),
    ),
  }),
])
export type GeneratedBlock = Static<typeof GeneratedBlock>

export const GeneratedSection = Type.Object({
  code: SectionCode,
  title: BilingualWords,
  blocks: Type.Array(GeneratedBlock),
})
export type GeneratedSection = Static<typeof GeneratedSection>

/** A figure that the text rests on, as it was known when the draft was made. */
export const CitedFigure = Type.Object({
  indicator: Code,
  name: BilingualWords,
  region: RegionCode,
  period: Type.String(),
  basis: Basis,
  /** 0 where there was no figure yet. */
  revision: Type.Integer({ minimum: 0 }),
  said: BilingualWords,
  /** Why it tells no number; what is suppressed here stays suppressed in whatever is published later. */
  absence: Type.Optional(Absence),
})
export type CitedFigure = Static<typeof CitedFigure>

/** A figure that is not what it was when the draft was made. */
export const ChangedFigure = Type.Object({
  ...Type.Omit(CitedFigure, ['revision', 'said', 'absence']).properties,
  before: BilingualWords,
  now: BilingualWords,
})
export type ChangedFigure = Static<typeof ChangedFigure>

/** An indicator as everybody may see it: definition, method and figures, the small ones suppressed. */
export const PublishedIndicator = Type.Object({
  code: Code,
  name: BilingualWords,
  domain: BilingualWords,
  unit: Type.String(),
  direction: Direction,
  decimals: Type.Integer(),
  frequency: Type.String(),
  numerator: Type.Optional(BilingualWords),
  denominator: Type.Optional(BilingualWords),
  interval: IntervalMethod,
  rationale: Type.Optional(BilingualWords),
  caveats: Type.Optional(BilingualWords),
  /** Of the definition. */
  source: Source,
  definitionVersion: Type.Integer(),
  baseline: Type.String(),
  target: Type.String(),
  verdict: Verdict,
  reason: BilingualWords,
  points: Type.Array(
    Type.Object({ ...SeriesPoint.properties, source: Type.String({ description: 'whose figure it is' }) }),
    {
      description: 'to the end of the period, oldest first',
    },
  ),
})
export type PublishedIndicator = Static<typeof PublishedIndicator>

/** All that a publication is written from; worked out once, when it is drafted or refreshed, and kept. */
export const PublicationContent = Type.Object({
  planTitle: Type.String(),
  regionName: BilingualWords,
  asOf: Type.String({ description: 'YYYY-MM-DD; figures known on that day' }),
  /** True when any figure is a demonstration figure. */
  invented: Type.Boolean(),
  sections: Type.Array(GeneratedSection),
  figures: Type.Array(CitedFigure),
  indicators: Type.Array(PublishedIndicator),
})
export type PublicationContent = Static<typeof PublicationContent>
