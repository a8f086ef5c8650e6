import { type Static, Type } from 'typebox'

/** 双随机、一公开: objects and inspectors are both drawn by lot, and everybody can draw again from what is published. */

const closed = { additionalProperties: false } as const

/** Of an object, an inspector, a risk class … as its register has it. */
const RegisterCode = Type.String({ minLength: 1, maxLength: 80, pattern: '^[^\\u0000-\\u001f\\u007f]+$' })
const Label = Type.String({ minLength: 1, maxLength: 200 })
/** SHA-256, in hexadecimal digits. */
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' })

/** Somebody or something that may be inspected (检查对象). */
export const DrawObject = Type.Object(
  {
    code: RegisterCode,
    name: Label,
    /** What is drawn from apart from the others: mostly the risk class (风险等级). */
    stratum: RegisterCode,
    region: Type.Optional(RegisterCode),
    /** What qualifications hang on: public place, school, dental clinic … */
    kind: Type.Optional(RegisterCode),
    /** Whose it is; an inspector of the same organisation keeps away where the plan says so. */
    organisation: Type.Optional(RegisterCode),
  },
  closed,
)
export type DrawObject = Static<typeof DrawObject>

/** Somebody of the register of inspectors (执法检查人员名录库). */
export const DrawInspector = Type.Object(
  {
    code: RegisterCode,
    name: Label,
    organisation: RegisterCode,
    qualifications: Type.Array(RegisterCode, { maxItems: 50, uniqueItems: true }),
    /** Objects to keep away from (回避). Why is nobody's business: this is published. */
    avoids: Type.Array(RegisterCode, { maxItems: 5_000, uniqueItems: true }),
  },
  closed,
)
export type DrawInspector = Static<typeof DrawInspector>

export const DrawPool = Type.Object(
  {
    objects: Type.Array(DrawObject, { minItems: 1, maxItems: 50_000 }),
    inspectors: Type.Array(DrawInspector, { minItems: 1, maxItems: 5_000 }),
  },
  closed,
)
export type DrawPool = Static<typeof DrawPool>

const Count = Type.Integer({ minimum: 0, maximum: 50_000 })
const StratumCount = Type.Object({ stratum: RegisterCode, count: Count }, closed)

/** How much of a stratum is drawn. A share is rounded up, and nothing is drawn that is not there. */
export const StratumPlan = Type.Union([
  Type.Object(
    {
      stratum: RegisterCode,
      percent: Type.Number({ minimum: 0, maximum: 100, multipleOf: 0.01 }),
      /** At least so many. */
      minimum: Type.Optional(Count),
    },
    closed,
  ),
  StratumCount,
])
export type StratumPlan = Static<typeof StratumPlan>

export const DrawPlan = Type.Object(
  {
    strata: Type.Array(StratumPlan, { minItems: 1, maxItems: 50 }),
    /** The law asks for two or more (执法人员不得少于两人). */
    inspectorsEach: Type.Integer({ minimum: 2, maximum: 10 }),
    /** One of them leads (主检); with `qualification`, one who holds it. */
    lead: Type.Optional(Type.Object({ qualification: Type.Optional(RegisterCode) }, closed)),
    /** What every inspector of an object of that kind must hold. */
    needs: Type.Optional(
      Type.Array(Type.Object({ kind: RegisterCode, qualification: RegisterCode }, closed), {
        maxItems: 200,
        uniqueItems: true,
      }),
    ),
    /** Most objects for one inspector, supplements included. */
    most: Type.Optional(Type.Integer({ minimum: 1, maximum: 50_000 })),
    avoidsOrganisation: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type DrawPlan = Static<typeof DrawPlan>

/** 补抽: so many more of some strata, after what was drawn before. It moves nothing that was. */
export const DrawSupplement = Type.Object({ strata: Type.Array(StratumCount, { minItems: 1, maxItems: 50 }) }, closed)
export type DrawSupplement = Static<typeof DrawSupplement>

/** What is published before the public words are known: with both fixed, nobody can look for a draw that pleases. */
export const DrawAnnouncement = Type.Object({ commitment: Digest, candidateHash: Digest }, closed)
export type DrawAnnouncement = Static<typeof DrawAnnouncement>

/** Why an object has fewer inspectors than it must have, closed; in the order in which it is looked for. */
export const UNPAIRED_REASONS = ['too-few-qualified', 'too-many-avoid', 'all-at-most', 'no-lead'] as const
export type UnpairedReason = (typeof UNPAIRED_REASONS)[number]

const Round = Type.Integer({ minimum: 0, maximum: 100, description: '0 the draw itself, 1 … its supplements' })

export const DrawResult = Type.Object(
  {
    strata: Type.Array(
      Type.Object({ round: Round, stratum: RegisterCode, size: Count, asked: Count, drawn: Count }, closed),
    ),
    /** In the order of the lot, round after round. */
    drawn: Type.Array(
      Type.Object(
        {
          round: Round,
          object: RegisterCode,
          /** Codes in the order of the lot, the lead first. None where there is no lawful choice: see `unpaired`. */
          inspectors: Type.Array(RegisterCode, { maxItems: 10 }),
        },
        closed,
      ),
    ),
    unpaired: Type.Array(
      Type.Object(
        {
          object: RegisterCode,
          reason: Type.Enum([...UNPAIRED_REASONS]),
          /** How many inspectors it needs, and how many are left when the reason has been looked at. */
          needed: Count,
          left: Count,
        },
        closed,
      ),
    ),
  },
  closed,
)
export type DrawResult = Static<typeof DrawResult>

/** All that is published of a draw: enough for everybody to draw again. */
export const DrawRecord = Type.Object(
  {
    algorithm: Type.String({ minLength: 1, maxLength: 80 }),
    pool: DrawPool,
    plan: DrawPlan,
    announced: DrawAnnouncement,
    /** 32 bytes in hexadecimal digits; shown only after the draw. */
    secret: Digest,
    /** What nobody knew when the secret was committed to: the number of a lottery, what a witness called out. */
    publicWords: Type.String({ minLength: 1, maxLength: 1_000 }),
    seed: Digest,
    supplements: Type.Array(DrawSupplement, { maxItems: 100 }),
    result: DrawResult,
  },
  closed,
)
export type DrawRecord = Static<typeof DrawRecord>

/** What makes a pool and a plan no draw, closed. */
export const DRAW_FAULTS = {
  'object-twice': { zh: '检查对象重复。', en: 'The object is there twice.' },
  'inspector-twice': { zh: '检查人员重复。', en: 'The inspector is there twice.' },
  'stratum-twice': { zh: '该分层在方案中重复。', en: 'The plan names the stratum twice.' },
  'stratum-unplanned': {
    zh: '方案未规定该分层的抽取比例或数量；不抽取的请写明数量为 0。',
    en: 'The plan does not say how many of this stratum; where none is wanted, say 0.',
  },
} as const
export type DrawFaultCode = keyof typeof DRAW_FAULTS

/** What is found in a record that is not what it says, closed. */
export const DRAW_FINDINGS = {
  unreadable: { zh: '这不是一份抽取记录。', en: 'This is no record of a draw.' },
  'algorithm-unknown': { zh: '抽取算法的版本未知，无法核验。', en: 'The version of the algorithm is not known here.' },
  'announcement-differs': {
    zh: '与抽取前公布的承诺值或名单摘要不一致。',
    en: 'This is not what was announced before the draw.',
  },
  'commitment-differs': { zh: '密数与事先公布的承诺值不符。', en: 'The secret is not the one committed to.' },
  'candidates-differ': {
    zh: '名单或方案与事先公布的摘要不符。',
    en: 'The candidates or the plan are not those announced.',
  },
  'candidates-faulty': { zh: '名单或方案有误。', en: 'The candidates or the plan are faulty.' },
  'seed-differs': { zh: '种子与密数、公开词不符。', en: 'The seed does not come of the secret and the public words.' },
  'object-not-drawn': { zh: '该对象未被抽中，却列在结果中。', en: 'The object is in the result and was not drawn.' },
  'object-left-out': { zh: '该对象已被抽中，结果中却没有。', en: 'The object was drawn and is not in the result.' },
  'object-repeated': { zh: '该对象在结果中重复。', en: 'The object is in the result twice.' },
  'inspectors-differ': { zh: '该对象的检查人员与抽取结果不符。', en: 'Its inspectors are not those drawn.' },
  'result-differs': {
    zh: '结果的顺序、轮次、数量或未配对说明不符。',
    en: 'Order, round, numbers or what could not be paired are not those of the draw.',
  },
} as const
export type DrawFindingCode = keyof typeof DRAW_FINDINGS

export interface DrawFinding {
  readonly code: DrawFindingCode
  /** What it is about: codes of the registers, digests; empty where the code says all. */
  readonly details: Readonly<Record<string, string>>
}
