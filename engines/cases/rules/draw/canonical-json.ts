/** What JSON can hold, and fields left out. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined }

/**
 * A value as the one text that RFC 8785 (JCS) has for it: no spaces, names in order, numbers and strings as ECMAScript writes them.
 * Fields that are undefined are left out.
 */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const names = Object.keys(value).toSorted()
  return `{${names.flatMap((name) => field(name, value[name])).join(',')}}`
}

function field(name: string, value: Json | undefined): string[] {
  return value === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(value)}`]
}

function isList(value: Json & object): value is readonly Json[] {
  return Array.isArray(value)
}
