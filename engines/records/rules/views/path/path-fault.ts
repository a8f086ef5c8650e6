/** A path that cannot be read, or says what nothing here does. `code` is the code of the Issue it becomes. */
export class PathFault extends Error {
  readonly code: 'invalid' | 'not-supported' | 'value'
  constructor(code: 'invalid' | 'not-supported' | 'value', message: string) {
    super(message)
    this.code = code
  }
}

/** FHIRPath that is right, and beyond what is compiled here. */
export function beyond(what: string): PathFault {
  return new PathFault('not-supported', what)
}
