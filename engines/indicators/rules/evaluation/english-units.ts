/** What is counted or measured, in the plural; signs (%, ‰, mg) need none. */
const THINGS: Readonly<Record<string, string>> = {
  个: '',
  家: '',
  块: '',
  项: '',
  处: '',
  座: '',
  '': '',
  岁: 'years',
  年: 'years',
  个月: 'months',
  天: 'days',
  日: 'days',
  个工作日: 'working days',
  小时: 'hours',
  个小时: 'hours',
  分钟: 'minutes',
  张: 'beds',
  床: 'beds',
  人: 'people',
  名: 'people',
  人次: 'visits',
  户: 'households',
  所: 'institutions',
  例: 'cases',
  起: 'cases',
  次: 'times',
  件: 'items',
  份: 'samples',
  批次: 'batches',
  分: 'points',
  级: 'level',
  元: 'yuan',
  平方米: 'm²',
  '㎡': 'm²',
  立方米: 'm³',
  平方公里: 'km²',
  公里: 'km',
  米: 'm',
  亩: 'mu',
  吨: 't',
  公斤: 'kg',
  千克: 'kg',
  克: 'g',
  毫克: 'mg',
  微克: 'μg',
  升: 'L',
  分贝: 'dB',
}
const SIZES: ReadonlyArray<readonly [string, string]> = [
  ['万', 'ten thousand'],
  ['亿', 'hundred million'],
]
const MANY: Readonly<Record<string, string>> = {
  百: '100',
  千: '1,000',
  万: '10,000',
  '10万': '100,000',
  百万: '1,000,000',
}
const WHOM: Readonly<Record<string, string>> = {
  '': '',
  人: ' people',
  人口: ' people',
  常住人口: ' residents',
  户籍人口: ' registered residents',
  户: ' households',
  老年人: ' old people',
  名老年人: ' old people',
  儿童: ' children',
  名儿童: ' children',
}
const ONE: Readonly<Record<string, string>> = {
  人: 'person',
  户: 'household',
  年: 'year',
  月: 'month',
  周: 'week',
  天: 'day',
  日: 'day',
  村: 'village',
  县: 'county',
  校: 'school',
  立方米: 'm³',
  平方米: 'm²',
  平方公里: 'km²',
  升: 'L',
}

/** A city has few units and many sentences. */
const known = new Map<string, string>()
const KNOWN_LIMIT = 1000

/** A unit as an English sentence has it behind a figure: `beds per 1,000 residents`; as printed where it is not known. */
export function englishUnit(unit: string): string {
  const found = known.get(unit)
  if (found !== undefined) return found
  if (known.size >= KNOWN_LIMIT) known.clear()
  const words = inEnglish(unit)
  known.set(unit, words)
  return words
}

function inEnglish(unit: string): string {
  const [thing = '', ...per] = unit.split(/[/·]/)
  const words = [englishThing(thing === '1' ? '' : thing), ...per.map(englishPer)]
  return words.every((word) => word !== undefined) ? words.filter(Boolean).join(' ') : unit
}

function englishThing(thing: string): string | undefined {
  const known = THINGS[thing]
  if (known !== undefined) return known
  for (const [sign, size] of SIZES) {
    const counted = thing.startsWith(sign) ? THINGS[thing.slice(1)] : undefined
    if (counted !== undefined) return `${size} ${counted}`.trim()
  }
  return /[\u4e00-\u9fff]/.test(thing) ? undefined : thing
}

function englishPer(whom: string): string | undefined {
  const one = ONE[whom]
  if (one !== undefined) return `per ${one}`
  const [, many = '', people = ''] = /^(百万|10万|百|千|万)?(.*)$/.exec(whom) ?? []
  const [number, whose] = [MANY[many], WHOM[people]]
  return number === undefined || whose === undefined ? undefined : `per ${number}${whose}`
}
