import type { operations } from './generated/schema.d.ts'

type BodyOf<Operation extends keyof operations> = operations[Operation] extends {
  requestBody: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

/** One correction of one cell of a draft, with the version it was made against. */
export type RowCorrection = BodyOf<'changeDraftRow'>
/** A correction of the head of a draft. */
export type HeadCorrection = BodyOf<'changeDraftHead'>
/** A map of messages as somebody writes it. */
export type WrittenMap = BodyOf<'saveMap'>

type AnswerOf<Operation extends keyof operations> = operations[Operation] extends {
  responses: { 200: { content: { 'application/json': infer Answer } } }
}
  ? Answer
  : never

/** The largest file that the server takes, and what it says of a larger one. */
export type UploadLimit = AnswerOf<'showInstallation'>['upload']
