import { type Static, Type } from 'typebox'

/** A secret under which a system signs what it pushes. */
export const FeedSecret = Type.Object({
  id: Type.String({ format: 'uuid' }),
  made: Type.String({ format: 'date-time' }),
  by: Type.String(),
})
export type FeedSecret = Static<typeof FeedSecret>

/** As it is shown once. */
export const MadeFeedSecret = Type.Object({ id: Type.String({ format: 'uuid' }), secret: Type.String() })
export type MadeFeedSecret = Static<typeof MadeFeedSecret>
