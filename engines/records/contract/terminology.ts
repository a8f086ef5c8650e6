import type { Words } from '@kangcheng/kernel'
import { type Static, Type } from 'typebox'

/** What an actor may be allowed to do with code systems; roles (packs/national/roles.yaml) grant them. */
export const TERMINOLOGY_PERMISSIONS = ['records.terminology.read', 'records.terminology.import'] as const
export type TerminologyPermission = (typeof TERMINOLOGY_PERMISSIONS)[number]

/** Files that are read. What each must hold stands in docs/terminology.md. */
export const TERMINOLOGY_FORMATS = [
  'icd-10-clinical',
  'icd-10-insurance',
  'icd-9-cm-3-clinical',
  'icd-9-cm-3-insurance',
  'loinc',
  'loinc-names',
  'drug-insurance',
  'drug-approval',
  'generic',
  'mapping',
  'fhir',
] as const
export type TerminologyFormat = (typeof TERMINOLOGY_FORMATS)[number]

/** What can be wrong with a line, with what to do about it. A warning lets the file in. */
export const TERMINOLOGY_FAULT_WORDS = {
  'no-headings': { zh: '未找到所需的列标题。', en: 'has not the headings that are needed.' },
  'no-lines': { zh: '没有任何编码。', en: 'has no codes.' },
  'too-many-lines': { zh: '行数超出上限。', en: 'has more lines than are read.' },
  'empty-code': { zh: '编码为空，请填写。', en: 'has no code: fill it in.' },
  'empty-name': { zh: '名称为空，请填写。', en: 'has no name: fill it in.' },
  'bad-code': { zh: '编码格式不正确。', en: 'is not written as codes of this system are.' },
  'wrong-check': { zh: '校验位不正确，请核对编码。', en: 'has a wrong check digit: look at the code.' },
  'too-long': { zh: '内容过长，请缩短。', en: 'is too long: shorten it.' },
  duplicate: {
    zh: '编码与前面的行重复而内容不同，请保留一行。',
    en: 'stands in an earlier line with other content: keep one.',
  },
  'unknown-parent': { zh: '上级编码不在本文件中。', en: 'is a parent that is not in this file.' },
  cycle: { zh: '上下级循环，请检查上级编码。', en: 'lies below itself: look at the parents.' },
  'bad-equivalence': { zh: '对应关系不明。', en: 'is no relation that is known.' },
  'not-fhir': { zh: '不是可读取的 FHIR 资源。', en: 'is no FHIR resource that can be read.' },
  repeated: { zh: '与前面的行完全相同，已略过。', en: 'is the same as an earlier line and was passed over.' },
  'other-name': {
    zh: '上级名称与前面的行不同，采用先出现的名称。',
    en: 'names a group otherwise than an earlier line; the first name stands.',
  },
  'unknown-code': { zh: '编码不在已载入的版本中。', en: 'is no code of the version that is loaded.' },
} as const satisfies Record<string, Words>
export type TerminologyFaultCode = keyof typeof TERMINOLOGY_FAULT_WORDS

const WARNINGS: readonly TerminologyFaultCode[] = ['repeated', 'other-name', 'unknown-code']

export function isWarning(code: TerminologyFaultCode): boolean {
  return WARNINGS.includes(code)
}

export const TerminologyFault = Type.Object({
  line: Type.Integer({ minimum: 0, description: 'as a spreadsheet counts; 0 for the file as a whole' }),
  code: Type.Enum(Object.keys(TERMINOLOGY_FAULT_WORDS) as TerminologyFaultCode[]),
  column: Type.Optional(Type.String({ description: 'heading' })),
  text: Type.Optional(Type.String({ description: 'what stands there, shortened' })),
})
export type TerminologyFault = Static<typeof TerminologyFault>

const Uri = Type.String({ minLength: 3, maxLength: 500, pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s|]+$' })
const Version = Type.String({ minLength: 1, maxLength: 60, pattern: '^[^\\s|]+$' })
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

export const TerminologyWish = Type.Object({
  format: Type.Enum([...TERMINOLOGY_FORMATS]),
  url: Type.Optional(
    Type.String({ ...Uri, description: 'left out: as usual for the format, or as the FHIR resource says' }),
  ),
  version: Type.Optional(Type.String({ ...Version, description: 'needed unless the FHIR resource says it' })),
  title: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  copyright: Type.Optional(
    Type.String({ minLength: 1, maxLength: 4_000, description: 'shown wherever the system is' }),
  ),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' })),
  activeFrom: Type.Optional(
    Type.String({ ...Day, description: 'day from which this version is the one in use; left out: today' }),
  ),
  /** Of a mapping: from which code system to which. */
  source: Type.Optional(Uri),
  target: Type.Optional(Uri),
  /** Takes the place of the same version that is loaded. */
  replace: Type.Optional(Type.Boolean()),
  /** Left out, the file is only looked through. */
  apply: Type.Optional(Type.Boolean()),
})
export type TerminologyWish = Static<typeof TerminologyWish>

/** What a file holds, or was taken from it. */
export const TerminologyReport = Type.Object({
  kind: Type.Enum(['CodeSystem', 'ValueSet', 'ConceptMap']),
  url: Type.String(),
  version: Type.Optional(Type.String()),
  sheet: Type.Optional(Type.String({ description: 'name of the sheet that was read' })),
  lines: Type.Integer(),
  /** Concepts of a code system, elements of a map. */
  concepts: Type.Integer(),
  implied: Type.Integer({ description: 'groups that the codes speak of and the file does not name' }),
  faults: Type.Array(TerminologyFault, { description: 'the first of them; any at all and nothing is taken' }),
  faultCount: Type.Integer(),
  warnings: Type.Array(TerminologyFault, { description: 'the first of them' }),
  warningCount: Type.Integer(),
  applied: Type.Boolean(),
})
export type TerminologyReport = Static<typeof TerminologyReport>

/** A line of the list of what is loaded. */
export const TerminologySummary = Type.Object({
  kind: Type.Enum(['CodeSystem', 'ValueSet', 'ConceptMap']),
  url: Type.String(),
  version: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  titleEn: Type.Optional(Type.String()),
  /** Concepts or elements; of a value set, how many parts it is composed of. */
  count: Type.Integer(),
  /** `file`: imported here; `pack`: a national list; `hl7`: comes with FHIR. */
  origin: Type.Enum(['file', 'pack', 'hl7']),
  /** File name, or code of the pack. */
  source: Type.String(),
  activeFrom: Type.Optional(Type.String()),
  /** Of several versions, the one in use today. */
  active: Type.Boolean(),
  copyright: Type.Optional(Type.String()),
  importedAt: Type.Optional(Type.String({ format: 'date-time' })),
})
export type TerminologySummary = Static<typeof TerminologySummary>

/** A pack keeps short lists; a table of a classification is loaded from the file that its owner publishes. */
export const MOST_PACK_CONCEPTS = 300

const ListedCode = Type.Object({
  code: Type.String({ minLength: 1, maxLength: 40, pattern: '^\\S+( \\S+)*$' }),
  name: Type.String({ minLength: 1, maxLength: 100, description: 'Chinese, as the standard prints it' }),
  en: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  parent: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  inactive: Type.Optional(Type.Literal(true)),
})

/** Kind `code-list` of a pack: a short national list, typed as facts. */
export const CodeList = Type.Object({
  url: Uri,
  version: Version,
  /** Day from which this version counts, where a pack keeps several. */
  activeFrom: Type.Optional(Day),
  /** Name in code: `EthnicGroup`. */
  name: Type.String({ pattern: '^[A-Z][A-Za-z0-9]{1,79}$' }),
  title: Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.Optional(Type.String({ minLength: 1 })) }),
  source: Type.Object({
    title: Type.String({ minLength: 1 }),
    date: Type.Optional(Type.String({ pattern: '^\\d{4}(-\\d{2}){0,2}$' })),
    locator: Type.Optional(Type.String()),
    /** `verified`: somebody has compared every line with the official text. */
    status: Type.Enum(['verified', 'unverified']),
  }),
  concepts: Type.Array(ListedCode, { minItems: 1 }),
  /** Run as tests: what a code is called, or that there is none. */
  examples: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.Union([Type.String(), Type.Null()], { description: 'null: no such code' }),
    }),
    { minItems: 2 },
  ),
})
export type CodeList = Static<typeof CodeList>
