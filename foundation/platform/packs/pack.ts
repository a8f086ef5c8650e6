import { type Static, type TSchema, Type } from 'typebox'

const Code = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 })

/** The manifest `pack.yaml` of a pack folder. */
export const PackManifest = Type.Object({
  code: Code,
  name: Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.Optional(Type.String({ minLength: 1 })) }),
  version: Type.Integer({ minimum: 1 }),
  /** Codes of the packs that must be loaded before. */
  requires: Type.Array(Code),
})
export type PackManifest = Static<typeof PackManifest>

/** Something wrong at a place in the body (JSON pointer), or with the body as a whole. */
export type PackProblem = string | { readonly pointer: string; readonly message: string }

/**
 * What a kind of document must be: a schema, and what a schema cannot say. The kinds are handed in by the engines;
 * the loader knows none. `check` sees only bodies that fit the schema.
 */
export interface PackKind {
  readonly schema: TSchema
  readonly check?: (body: never, place: PackPlace) => readonly PackProblem[]
  /** What only shows beside the documents of all packs that are loaded together. Asked once each of them is sound by itself. */
  readonly checkAmong?: (body: never, among: PackBodies) => readonly PackProblem[]
}

/** The bodies of a kind, of all packs. */
export type PackBodies = <Body>(kind: string) => readonly Body[]
export type PackKinds = Readonly<Record<string, PackKind>>

export interface PackPlace {
  readonly pack: string
  /** The folder as it was handed in and the path below it, with `/`. */
  readonly file: string
  readonly line: number
}

/** One validated document, or one item of a list document. */
export interface PackDocument extends PackPlace {
  readonly kind: string
  readonly body: unknown
}

/** Something to mend, at a place an editor can open: `packs/gongyi/values.yaml:12:5`. */
export interface PackFault {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

export function sayFault(fault: PackFault): string {
  return `${fault.file}:${fault.line}:${fault.column}  ${fault.message}`
}
