/** What a client prefers: http://hl7.org/fhir/R4/http.html#ops, http://hl7.org/fhir/R4/search.html#lenient. */
export interface Prefer {
  readonly return?: 'minimal' | 'representation' | 'OperationOutcome'
  readonly handling?: 'strict' | 'lenient'
  readonly respondAsync: boolean
}

const RETURNS = ['minimal', 'representation', 'OperationOutcome'] as const
const HANDLINGS = ['strict', 'lenient'] as const

/** Reads the header `Prefer` (RFC 7240). What it does not know it ignores; of a preference said twice, the first counts. */
export function readPrefer(header: string | undefined): Prefer {
  const said = new Map<string, string>()
  // Some clients join preferences by a semicolon, though it stands before parameters of one; FHIR defines none of those.
  for (const part of (header ?? '').split(/[,;]/)) {
    const at = part.indexOf('=')
    const name = (at < 0 ? part : part.slice(0, at)).trim().toLowerCase()
    if (!said.has(name))
      said.set(
        name,
        at < 0
          ? ''
          : part
              .slice(at + 1)
              .trim()
              .replaceAll('"', ''),
      )
  }
  const wanted = RETURNS.find((one) => one === said.get('return'))
  const handling = HANDLINGS.find((one) => one === said.get('handling'))
  return {
    ...(wanted === undefined ? {} : { return: wanted }),
    ...(handling === undefined ? {} : { handling }),
    respondAsync: said.has('respond-async'),
  }
}
