/** A ViewDefinition of SQL on FHIR v2, as far as it decides what rows there are. `checkView` makes one of JSON. */
export interface ViewDefinition {
  readonly name?: string
  /** The type of the resources it is about. */
  readonly resource: string
  readonly constant?: readonly ViewConstant[]
  readonly select: readonly Select[]
  readonly where?: readonly { readonly path: string }[]
}

/** One of `valueString`, `valueDate` and so on beside the name. */
export interface ViewConstant {
  readonly name: string
  readonly [value: string]: unknown
}

export interface Select {
  readonly column?: readonly Column[]
  readonly select?: readonly Select[]
  readonly unionAll?: readonly Select[]
  /** At most one of these three. */
  readonly forEach?: string
  readonly forEachOrNull?: string
  readonly repeat?: readonly string[]
}

export interface Column {
  readonly name: string
  readonly path: string
  /** A FHIR type, as its name or its canonical. */
  readonly type?: string
  /** Several values, as an array. */
  readonly collection?: boolean
}

export type Value = string | number | boolean | null | object
export type Row = Readonly<Record<string, Value>>

/** A column of the rows that a view makes. */
export interface ViewColumn {
  readonly name: string
  /** Its FHIR type where the view or its path says one. */
  readonly type: string | undefined
  readonly collection: boolean
}

const DEFINITIONS = 'http://hl7.org/fhir/StructureDefinition/'

/** `http://hl7.org/fhir/StructureDefinition/code` → `code`. */
export function declaredType({ type }: Column): string | undefined {
  return type?.startsWith(DEFINITIONS) ? type.slice(DEFINITIONS.length) : type
}

/** The columns in the order of the specification: those of a select, then of the selects in it, then of its union. */
export function columnsOf(select: Select): readonly Column[] {
  const union = select.unionAll?.[0]
  return [
    ...(select.column ?? []),
    ...(select.select ?? []).flatMap(columnsOf),
    ...(union === undefined ? [] : columnsOf(union)),
  ]
}

/** What the constants of a view are, by name; those without a value of a known type are left out. */
export function constantsOf(view: ViewDefinition): Map<string, { type: string; value: string | number | boolean }> {
  const found = new Map<string, { type: string; value: string | number | boolean }>()
  for (const constant of view.constant ?? []) {
    for (const [key, value] of Object.entries(constant)) {
      const type = CONSTANT_TYPES.get(key)
      if (type !== undefined && isSimple(value)) found.set(constant.name, { type, value })
    }
  }
  return found
}

/** `valueBase64Binary` → `base64Binary`, for every type a constant may have. */
export const CONSTANT_TYPES: ReadonlyMap<string, string> = new Map(
  [
    'base64Binary boolean canonical code date dateTime decimal id instant integer integer64 oid string positiveInt time',
    'unsignedInt uri url uuid',
  ]
    .join(' ')
    .split(' ')
    .map((type) => [`value${type.charAt(0).toUpperCase()}${type.slice(1)}`, type]),
)

function isSimple(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
