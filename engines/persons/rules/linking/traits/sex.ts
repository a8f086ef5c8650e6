import { known } from './known.ts'
import { MISSING, type Planes, type Trait } from './trait.ts'

const MALE = /^(?:1|m|male|男|男性)$/i
const FEMALE = /^(?:2|f|female|女|女性)$/i

/** Sex (GB/T 2261.1: 1 male, 2 female); whatever else is written says nothing. */
export const sex: Trait = {
  name: 'sex',
  role: 'sex',
  levels: ['missing', 'same', 'different'],
  expected: [0.01, 0.97, 0.02],
  planes: ['int32'],
  read({ sex: written }) {
    const text = known(written)
    return [MALE.test(text) ? 1 : FEMALE.test(text) ? 2 : 0]
  },
  level([plane]: Planes, one, other) {
    const [first, second] = [plane?.[one], plane?.[other]]
    if (!first || !second) return MISSING
    return first === second ? 1 : 2
  },
  keys: [],
}
