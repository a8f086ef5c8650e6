import { Day, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { SharedDataSet } from './data-set.ts'

/** `open`: nobody knows whether it arrived; `sent`: all of it left; `broken-off`: the other side went away. */
export const TRANSFER_STATES = ['open', 'sent', 'broken-off', 'failed'] as const
export const TransferState = Type.Enum([...TRANSFER_STATES])
export type TransferState = Static<typeof TransferState>

export const MOST_ROWS_OF_PAGE = 5_000

export const FetchWish = Type.Object({
  format: Type.Optional(Type.Enum(['ndjson', 'csv'], { description: 'left out, ndjson' })),
  cursor: Type.Optional(
    Type.String({ pattern: '^[0-9]{1,16}(\\.[0-9]{1,6})?$', description: 'x-next-cursor of the page before' }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ROWS_OF_PAGE, description: 'rows; left out, 1,000' })),
})
export type FetchWish = Static<typeof FetchWish>

/** Something that left: a page of a grant, or the file of an extract. */
export const Transfer = Type.Object({
  id: Type.String({ format: 'uuid' }),
  at: Type.String({ format: 'date-time' }),
  by: Type.String({ description: 'name of a person' }),
  channel: Type.String({ description: 'web, or api for a token' }),
  rows: Type.Integer(),
  bytes: Type.Integer(),
  sha256: Type.Optional(Type.String({ description: 'of what was sent, hexadecimal' })),
  state: TransferState,
})
export type Transfer = Static<typeof Transfer>

/** What left to a department of one grant or extract between two days. */
export const SharingFigure = Type.Object({
  subject: Type.String({ format: 'uuid' }),
  kind: Type.Enum(['grant', 'extract']),
  dataSet: Slug,
  organisation: Slug,
  transfers: Type.Integer(),
  brokenOff: Type.Integer(),
  rows: Type.Integer(),
  bytes: Type.Integer(),
  last: Type.Optional(Type.String({ format: 'date-time' })),
  title: SharedDataSet.properties.title,
})
export type SharingFigure = Static<typeof SharingFigure>

export const SharingStatistics = Type.Object({ from: Day, to: Day, figures: Type.Array(SharingFigure) })
export type SharingStatistics = Static<typeof SharingStatistics>
