import { readFileSync } from 'node:fs'
import {
  type Hl7Terminology,
  openHl7Terminology,
  type PackedTerminology,
} from '../../rules/terminology/hl7-definitions.ts'

const FILE = new URL('../../definitions/generated/terminology/hl7.json', import.meta.url)

/** Reads what comes with FHIR (1 MB, some 15 ms) when first asked for. */
export function lazyHl7Terminology(): () => Hl7Terminology {
  let opened: Hl7Terminology | undefined
  return () => {
    opened ??= openHl7Terminology(JSON.parse(readFileSync(FILE, 'utf8')) as PackedTerminology)
    return opened
  }
}
