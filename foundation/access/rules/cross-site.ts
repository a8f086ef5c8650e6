/** What a browser says about where a request comes from; a header that is absent is `undefined`. */
export interface RequestOrigin {
  readonly method: string
  /** Host of this server as the client addressed it, with port. */
  readonly host: string
  readonly origin?: string | undefined
  readonly secFetchSite?: string | undefined
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

export function isSafeMethod(method: string): boolean {
  return SAFE.has(method.toUpperCase())
}

/**
 * Whether an unsafe request comes from a page of another site. `same-site` is refused too: a neighbour under the same
 * domain is not us. Programs send neither header and are judged by their token alone.
 */
export function isCrossSite(request: RequestOrigin): boolean {
  if (isSafeMethod(request.method)) return false
  const site = request.secFetchSite
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  return request.origin !== undefined && hostOf(request.origin) !== request.host.toLowerCase()
}

/** The host of an origin such as `https://city.example:8443`; `null` and nonsense have none. */
function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/\s]+)$/i.exec(origin)?.[1]?.toLowerCase()
}
