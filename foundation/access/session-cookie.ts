export interface SessionRouteSettings {
  /** As for the guard; an https origin makes the cookie Secure whatever the proxy speaks to us. */
  readonly publicOrigin?: string | undefined
}

/** How a cookie of ours is set; the same attributes clear it. */
export function cookieOf({ publicOrigin }: SessionRouteSettings) {
  return (request: { protocol: string }) => ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: publicOrigin === undefined ? request.protocol === 'https' : new URL(publicOrigin).protocol === 'https:',
  })
}
