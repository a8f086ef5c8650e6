/** Only a place on this site; an address from outside must not lead elsewhere. */
export function placeAfter(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(next) ? next : '/'
}
