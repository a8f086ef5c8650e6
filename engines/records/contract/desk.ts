import { type Static, Type } from 'typebox'

const Moment = Type.String({ format: 'date-time' })

/** A bulk export of one's own organisation; it is begun, fetched and ended at /fhir/R4. */
export const ExportState = Type.Object({
  id: Type.String({ format: 'uuid' }),
  request: Type.String({ description: 'the address that was asked' }),
  state: Type.Enum(['running', 'done', 'failed', 'cancelled']),
  startedAt: Moment,
  movedAt: Moment,
  finishedAt: Type.Optional(Moment),
  keptUntil: Type.Optional({ ...Moment, description: 'when the files of one that has ended are removed' }),
  since: Type.Optional(Moment),
  /** Types that were asked for; those that are done, and the one under way, are in `files`. */
  types: Type.Array(Type.String()),
  files: Type.Array(
    Type.Object({
      type: Type.String(),
      count: Type.Integer({ description: 'resources written so far' }),
      bytes: Type.Integer(),
      done: Type.Boolean(),
    }),
  ),
})
export type ExportState = Static<typeof ExportState>

/** An import of one's own organisation. Sent again under its name, it goes on behind its last line. */
export const ImportState = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  state: Type.Enum(['running', 'waiting', 'done'], { description: 'waiting: interrupted, and can be sent again' }),
  startedAt: Moment,
  movedAt: Moment,
  finishedAt: Type.Optional(Moment),
  lines: Type.Integer(),
  written: Type.Integer(),
  unchanged: Type.Integer(),
  refused: Type.Integer(),
})
export type ImportState = Static<typeof ImportState>

export const ImportReport = Type.Object({
  ...ImportState.properties,
  faults: Type.Array(
    Type.Object({
      line: Type.Integer({ minimum: 1 }),
      issues: Type.Array(
        Type.Object({ code: Type.String(), text: Type.String(), place: Type.Optional(Type.String()) }),
      ),
    }),
    { description: 'the first lines that were refused' },
  ),
})
export type ImportReport = Static<typeof ImportReport>

/** A profile of the packs, and what it asks beyond the base definitions. */
export const RecordProfile = Type.Object({
  code: Type.String(),
  url: Type.String(),
  name: Type.Object({ zh: Type.String(), en: Type.Optional(Type.String()) }),
  type: Type.String(),
  source: Type.Object({
    title: Type.String(),
    date: Type.Optional(Type.String()),
    locator: Type.Optional(Type.String()),
    status: Type.Enum(['verified', 'unverified']),
  }),
  rules: Type.Array(
    Type.Object({
      kind: Type.Enum(['present', 'identifier', 'resident-id-agrees', 'domain', 'address']),
      severity: Type.Enum(['error', 'warning']),
      path: Type.Optional(Type.String()),
      system: Type.Optional(Type.String()),
      check: Type.Optional(Type.String()),
      domain: Type.Optional(Type.String()),
      required: Type.Optional(Type.Boolean()),
    }),
  ),
  /** Resources about nobody that its pack tries, to begin with. */
  examples: Type.Array(Type.Object({ name: Type.String(), resource: Type.Record(Type.String(), Type.Unknown()) })),
})
export type RecordProfile = Static<typeof RecordProfile>
