import { type Static, Type } from 'typebox'

/** Code of anything in a definition: lower-case words joined by hyphens. */
export const Code = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 })

/** Every name is in both languages: it stands on pages, in notices and in what is published. */
export const Name = Type.Object({
  zh: Type.String({ minLength: 1, maxLength: 200 }),
  en: Type.String({ minLength: 1, maxLength: 300 }),
})
export type Name = Static<typeof Name>

/** An item of a form of the definition: `request.urgency`. */
export const ItemPath = Type.String({
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*\\.[A-Za-z0-9][A-Za-z0-9._-]*$',
  maxLength: 140,
  description: 'form.linkId',
})

/** A stretch of time, one unit of it. Days of all kinds do not count the day on which they begin. */
export const TimeLimit = Type.Object({
  minutes: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  hours: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  workingHours: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000 })),
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 5_000 })),
  workingDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
  months: Type.Optional(Type.Integer({ minimum: 1, maximum: 240 })),
  years: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
})
export type TimeLimit = Static<typeof TimeLimit>
