/**
 * What a browser may do with our answers. Scripts come from our own files only and are never made from text;
 * styles may stand inline, because Ant Design writes its styles into the page as it runs.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
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
  'content-security-policy': CONTENT_SECURITY_POLICY,
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
