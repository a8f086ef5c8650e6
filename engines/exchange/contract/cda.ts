import { type Static, Type } from 'typebox'

/** Why bytes are no clinical document. Details: `line` and `column` from 1, `limit`, `charset`, `element`; never what a document says. */
export type CdaRefusal =
  | 'cda.too-large'
  | 'cda.charset'
  | 'cda.doctype'
  | 'cda.tag'
  | 'cda.attribute-twice'
  | 'cda.entity'
  | 'cda.character'
  | 'cda.mismatched'
  | 'cda.unclosed'
  | 'cda.outside-root'
  | 'cda.too-deep'
  | 'cda.too-many'
  | 'cda.too-long'
  | 'cda.wrong-root'
  | 'cda.no-patient'

/** One thing in which a document differs from its template. */
export const DocumentFinding = Type.Object({
  /** `error`: the standard asks for it. `warning`: it can be read all the same. */
  severity: Type.Enum(['error', 'warning']),
  code: Type.Enum(['missing', 'value', 'code-system', 'type', 'repeated', 'not-in-template']),
  /** `/ClinicalDocument/component/structuredBody/component[2]/section/code` */
  place: Type.String(),
  words: Type.Object({ zh: Type.String(), en: Type.String() }),
})
export type DocumentFinding = Static<typeof DocumentFinding>

/** In what a document differs from the rules; left out, the type has no template here. */
export const DocumentCheck = Type.Object({
  template: Type.Optional(
    Type.Object({ code: Type.String(), name: Type.Object({ zh: Type.String(), en: Type.Optional(Type.String()) }) }),
  ),
  findings: Type.Array(DocumentFinding),
})
export type DocumentCheck = Static<typeof DocumentCheck>
