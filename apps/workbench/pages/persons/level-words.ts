import { type Language, say, type Words } from '@kangcheng/web-kit/plain'

/** Kinds of evidence, as the index weighs them. */
const TRAITS: Readonly<Record<string, Words>> = {
  identity: { zh: '证件与出生', en: 'Number and birth' },
  name: { zh: '姓名', en: 'Name' },
  contact: { zh: '电话与住址', en: 'Telephone and address' },
  sex: { zh: '性别', en: 'Sex' },
  insurance: { zh: '医保号', en: 'Insurance number' },
}

/** How near two charts are in it. A level of several parts is written with commas; each part stands here. */
const LEVELS: Readonly<Record<string, Words>> = {
  'no number': { zh: '证件号不全', en: 'not both have a number' },
  'same number': { zh: '证件号相同', en: 'same number' },
  'number with one slip': { zh: '证件号有一处笔误', en: 'number with one slip' },
  'different numbers': { zh: '证件号不同', en: 'different numbers' },
  'same mother': { zh: '母亲证件号相同', en: 'same number of the mother' },
  'birth missing': { zh: '出生日期不全', en: 'not both tell a birth' },
  'birth same': { zh: '出生日期相同', en: 'same birth' },
  'birth month and day exchanged': { zh: '出生月日颠倒', en: 'month and day of birth exchanged' },
  'birth first of the year': { zh: '出生年份相同，一方记为一月一日', en: 'same year of birth, one on 1 January' },
  'birth one digit': { zh: '出生日期差一位数字', en: 'one digit of the birth differs' },
  'birth two parts': { zh: '出生年、月、日中两项相同', en: 'two of year, month and day of birth agree' },
  'birth different': { zh: '出生日期不同', en: 'different birth' },
  same: { zh: '相同', en: 'same' },
  masked: { zh: '可见的字相同', en: 'the visible characters agree' },
  'same-sound-and-tone': { zh: '同音同调', en: 'same sound and tone' },
  'same-sound': { zh: '同音不同调', en: 'same sound, another tone' },
  romanised: { zh: '一方为拼音', en: 'one in pinyin' },
  'look-alike': { zh: '形近字', en: 'look-alike characters' },
  'one-character': { zh: '差一个字', en: 'one character differs' },
  'surname-only': { zh: '仅姓相同', en: 'only the surname agrees' },
  truncated: { zh: '一方不完整', en: 'one is cut short' },
  different: { zh: '不同', en: 'different' },
  'no phone': { zh: '电话不全', en: 'not both have a telephone' },
  'same phone': { zh: '电话相同', en: 'same telephone' },
  'phone with one slip': { zh: '电话有一处笔误', en: 'telephone with one slip' },
  'different phones': { zh: '电话不同', en: 'different telephones' },
  'no address': { zh: '住址不全', en: 'not both have an address' },
  'same door': { zh: '同一门户', en: 'same door' },
  'same house': { zh: '同一门牌或楼栋', en: 'same house' },
  'same road': { zh: '同一道路或村', en: 'same road' },
  'different addresses': { zh: '住址不同', en: 'different addresses' },
  'nearly the same': { zh: '几乎相同', en: 'nearly the same' },
  alike: { zh: '相近', en: 'alike' },
}

/** Whose levels say by themselves what they are levels of. */
const SPEAKING: ReadonlySet<string> = new Set(['identity', 'contact'])

/** An evidence in so few words as can be: 证件号不同，出生日期相同; 姓名相同. */
export function evidenceText(trait: string, level: string, language: Language): string {
  const text = levelText(level, language)
  if (SPEAKING.has(trait)) return text
  return `${traitName(trait, language)}${language === 'zh' ? '' : ': '}${text}`
}

export function traitName(trait: string, language: Language): string {
  const words = TRAITS[trait]
  return words ? say(words, language) : trait
}

/** A level in words; a part that nobody has named stands as it is. */
export function levelText(level: string, language: Language): string {
  return level
    .split(', ')
    .map((part) => {
      const words = LEVELS[part]
      return words ? say(words, language) : part
    })
    .join(language === 'zh' ? '，' : ', ')
}
