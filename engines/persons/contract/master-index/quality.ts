import { type Static, Type } from 'typebox'
import { IndexModel } from './index-model.ts'

/** A share with its 95 % interval (Wilson). Without any cases there is none. */
const Share = Type.Object({
  cases: Type.Integer(),
  of: Type.Integer(),
  share: Type.Optional(Type.Number()),
  low: Type.Optional(Type.Number()),
  high: Type.Optional(Type.Number()),
})

/** How well the index links, as people's decisions tell. */
export const LinkQuality = Type.Object({
  asOf: Type.String({ format: 'date-time' }),
  model: Type.Object({ number: Type.Integer(), among: Type.Number(), ...IndexModel.properties }),
  charts: Type.Integer(),
  persons: Type.Integer(),
  /** Persons by their number of charts; the last is that number and more. */
  sizes: Type.Array(Type.Object({ charts: Type.Integer(), persons: Type.Integer() })),
  /** Charts that say too little to be found by anything. */
  unlinkable: Type.Integer(),
  links: Type.Object({
    byItself: Type.Integer(),
    byPeople: Type.Integer(),
    /** Made by itself, and undone or parted by people since. */
    takenBack: Type.Integer(),
  }),
  doubts: Type.Object({ waiting: Type.Integer(), oldest: Type.Optional(Type.String({ format: 'date-time' })) }),
  /** Of the links made by themselves that were drawn to be looked at, those that were right. */
  precision: Share,
  /** By score: of the pairs that people decided, those that are of one person, beside what the model expected. */
  bands: Type.Array(Type.Object({ from: Type.Number(), to: Type.Number(), expected: Type.Number(), found: Share })),
})
export type LinkQuality = Static<typeof LinkQuality>
