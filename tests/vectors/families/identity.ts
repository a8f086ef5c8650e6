import {
  damerauLevenshtein,
  IdentifierFault,
  jaro,
  jaroWinkler,
  levenshtein,
  osaDistance,
  readCreditCode,
  readOrganisationCode,
  readResidentId,
} from '@kangcheng/methods/identity'
import { type Fields, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

/** `inputs.number` read as `params.kind` on the day `inputs.today`: what it says, or its fault. */
export function identityNumber({ inputs, params }: Vector): Fields {
  const [text = '', today = ''] = [textIn(inputs, 'number'), textIn(inputs, 'today')]
  const read = readAs(textIn(params, 'kind') ?? '', text, today)
  return read instanceof IdentifierFault ? { fault: read.reason } : { ...read }
}

function readAs(kind: string, text: string, today: string): object {
  if (kind === 'resident') return readResidentId(text, today)
  if (kind === 'organisation') return readOrganisationCode(text)
  if (kind === 'credit') return readCreditCode(text)
  throw new RangeError(`kind ${kind} is not known`)
}

/** `inputs` first and second, compared in every way. */
export function textDistance({ inputs }: Vector): Fields {
  const [first = '', second = ''] = [textIn(inputs, 'first'), textIn(inputs, 'second')]
  return {
    jaro: jaro(first, second),
    jaroWinkler: jaroWinkler.must(first, second),
    levenshtein: levenshtein.must(first, second),
    osa: osaDistance.must(first, second),
    damerauLevenshtein: damerauLevenshtein.must(first, second),
  }
}
