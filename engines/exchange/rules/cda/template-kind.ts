import { type Static, Type } from 'typebox'

const Loinc = Type.String({ pattern: '^\\d{1,6}-\\d$' })
const Words = Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.Optional(Type.String({ minLength: 1 })) })

const FACT_TYPES = [
  'Observation',
  'Condition',
  'Procedure',
  'AllergyIntolerance',
  'MedicationStatement',
  'Immunization',
] as const
export type FactType = (typeof FACT_TYPES)[number]

const CdaElement = Type.Object(
  {
    code: Type.String({ pattern: '^DE\\d\\d\\.\\d\\d\\.\\d\\d\\d\\.\\d\\d$', description: 'data element, WS/T 363' }),
    name: Type.String({ minLength: 1 }),
    type: Type.Optional(Type.Enum(['PQ', 'REAL', 'INT', 'MO', 'CD', 'ST', 'TS', 'BL'])),
    required: Type.Optional(Type.Boolean()),
    makes: Type.Optional(Type.Enum([...FACT_TYPES])),
    /**
     * What of the resource it is: left out, all of it. Elements of one resource stand beside each other; a part that comes
     * again begins the next.
     */
    part: Type.Optional(Type.Enum(['code', 'name', 'value', 'unit', 'interpretation'])),
    group: Type.Optional(
      Type.String({ description: 'keeps diagnoses of two kinds apart that stand beside each other' }),
    ),
    loinc: Type.Optional(Loinc),
    unit: Type.Optional(Type.String({ description: 'that of the data element, where a document writes none' })),
  },
  { additionalProperties: false },
)
export type CdaElement = Static<typeof CdaElement>

const CdaSection = Type.Object(
  {
    loinc: Type.Optional(Type.String({ ...Loinc, description: 'left out: known by its name alone' })),
    name: Words,
    required: Type.Optional(Type.Boolean()),
    /** What its statements make that are no data element of the list: of a procedure a Procedure, and so on. */
    makes: Type.Optional(Type.Enum([...FACT_TYPES])),
    elements: Type.Optional(Type.Array(CdaElement)),
  },
  { additionalProperties: false },
)
export type CdaSection = Static<typeof CdaSection>

/** Kind `cda-template` of a pack: one type of shared document (WS/T 483, WS/T 500). */
export const CdaTemplate = Type.Object(
  {
    code: Type.String({ pattern: '^(C\\d{4}|HSD[A-C]\\d\\d\\.\\d\\d)$', description: 'in 2.16.156.10011.2.4' }),
    template: Type.String({ pattern: '^[0-2](\\.\\d+)+$', description: 'templateId of the document' }),
    name: Words,
    encounter: Type.Optional(
      Type.Enum(['AMB', 'EMER', 'IMP'], { description: 'class of the visit it is about, where the type says it' }),
    ),
    /** Left out: which sections it has is not known here; it is taken in with those that it has. */
    sections: Type.Optional(Type.Array(CdaSection, { minItems: 1 })),
    source: Type.Object({
      title: Type.String({ minLength: 1 }),
      date: Type.Optional(Type.String()),
      locator: Type.Optional(Type.String()),
      status: Type.Enum(['verified', 'unverified']),
    }),
  },
  { additionalProperties: false },
)
export type CdaTemplate = Static<typeof CdaTemplate>

/** What a schema cannot say. */
export function templateFaults({ sections = [] }: CdaTemplate): string[] {
  const keys = sections.map((section) => section.loinc ?? section.name.zh)
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at)
  const idle = sections
    .flatMap(({ elements = [] }) => elements)
    .filter(({ makes, part, group, loinc }) => makes === undefined && (part ?? group ?? loinc) !== undefined)
  return [
    ...twice.map((key) => `section ${key} stands there twice`),
    ...idle.map(({ code }) => `${code} makes nothing, and has part, group or loinc`),
  ]
}
