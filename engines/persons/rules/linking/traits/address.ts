import { known } from './known.ts'

export interface Address {
  /** Road, village or estate, without what lies above it: 体育场路. */
  readonly road: string
  /** All figures behind it in their order, `144-10-231`: number, building, room. */
  readonly door: string
}

const ABOVE =
  /^(?:\p{Script=Han}{2,8}?(?:省|自治区))?(?:\p{Script=Han}{2,8}?(?:市|自治州|地区|盟))?(?:\p{Script=Han}{1,8}?(?:区|县|市|旗))?(?:\p{Script=Han}{1,8}?(?:街道|镇|乡))?/u
const CHINESE_FIGURES = '零一二三四五六七八九'

/** An address as people write it, in either order of signs: 萧绍路653号21-1197 and 萧绍路653号21幢1197室 are one. */
export function readAddress(written: string): Address {
  const text = known(written).replace(/\s/g, '')
  if (text === '') return { road: '', door: '' }
  const local = /\p{Script=Han}/u.test(text) ? text.replace(ABOVE, '') || text : text.toLowerCase()
  const first = local.search(/\d/)
  const road = first < 0 ? local : local.slice(0, first)
  const figures = (first < 0 ? '' : local.slice(first)).replace(/[零一二三四五六七八九]/g, (sign) =>
    String(CHINESE_FIGURES.indexOf(sign)),
  )
  return { road, door: (figures.match(/\d+/g) ?? []).map(Number).join('-') }
}
