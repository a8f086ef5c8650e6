import { createRequire } from 'node:module'
import type fhirpath from 'fhirpath'

const require = createRequire(import.meta.url)

/** The library `fhirpath`, loaded by the first who needs it (decision 20): two hundred modules, and most requests do without. */
export function fhirpathLibrary(): typeof fhirpath {
  return require('fhirpath')
}
