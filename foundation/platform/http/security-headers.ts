/**
 * What a browser may do with our answers. Scripts come from our own files only and are never made from text. Styles too,
 * but for those that Ant Design writes into a page as it runs: they carry the nonce of that page. An attribute `style` may
 * stand in the text of a chart's tooltip (ECharts); it can neither load nor choose what it applies to.
 */
const contentSecurityPolicy = (styleNonce: string | undefined) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${styleNonce === undefined ? '' : ` 'nonce-${styleNonce}'`}`,
    `style-src-attr ${styleNonce === undefined ? "'none'" : "'unsafe-inline'"}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy(undefined),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // The resident's card is read by the camera, help nearby is found by the place.
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=()',
}

/** Answers with data are nobody's to keep: not a proxy's, not the browser's on a shared machine. */
export const DATA_HEADERS: Readonly<Record<string, string>> = { 'cache-control': 'no-store' }

/** The policy of one page, whose own styles carry `nonce`; made anew for each answer. */
export function pagePolicy(nonce: string): string {
  return contentSecurityPolicy(nonce)
}
