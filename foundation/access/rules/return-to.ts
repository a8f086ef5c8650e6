/** A path of ours: one slash, then no sign that a browser drops, folds or reads as another host. Never data. */
const OWN_PATH = /^\/(?![/\\])(?!api\/|fhir\/)[^\\\s\p{Cc}\p{Cf}]*$/u
const LONGEST = 500

/** Where somebody goes after signing in: a page of ours, or the first page. An address from outside leads nowhere else. */
export function readReturnTo(text: string | undefined): string {
  return text !== undefined && text.length <= LONGEST && OWN_PATH.test(text) ? text : '/'
}
