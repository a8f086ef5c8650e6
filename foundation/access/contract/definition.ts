import { type Static, Type } from 'typebox'

/** Code of an organisation or a role: lower-case words joined by hyphens. */
export const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 })

export const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'YYYY-MM-DD' })

export const BilingualName = Type.Object({
  zh: Type.String({ minLength: 1, maxLength: 200 }),
  en: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
})

/** Where a statement of a pack was read, and whether we have seen its text. */
export const PackSource = Type.Object({
  title: Type.String({ minLength: 1 }),
  date: Type.Optional(Type.String({ description: 'day, month or year of the source' })),
  locator: Type.Optional(Type.String({ description: 'table, row, section or page' })),
  status: Type.Enum(['verified', 'unverified']),
})
export type PackSource = Static<typeof PackSource>

/** Stands for «every region» or «every organisation» where a scope is asked for. Never implied by leaving it out. */
export const EVERYWHERE = '*'
