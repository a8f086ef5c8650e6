import { residentCheckCharacter } from '@kangcheng/methods/identity'

/** A chart of somebody invented, as a hospital would have it, with who it is of and what was done wrong in it. */
export interface InventedChart {
  readonly record: string
  readonly name: string
  readonly sex: string
  readonly birthDate: string
  readonly identityNumber: string
  readonly insurance: string
  readonly phone: string
  readonly address: string
  readonly registered: string
  readonly person: number
  readonly errors: readonly string[]
}

interface Person {
  readonly number: number
  readonly name: string
  readonly sex: 1 | 2
  readonly birth: number
  readonly identityNumber: string
  readonly insurance: string
  readonly phone: string
  readonly address: string
  readonly mother?: { readonly name: string; readonly identityNumber: string }
}

// The great surnames in about their shares; the given names are common signs. Regions begin with 99, which none does.
const SURNAMES =
  '王王王王王王王李李李李李李李张张张张张张张刘刘刘刘刘陈陈陈陈杨杨杨赵赵黄黄周周吴吴徐徐孙孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const GIVEN =
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰红玲辉鹏玉宇浩然欣怡子涵梓轩雨泽诗梦琪佳颖晨俊博文雅婷思远嘉睿宁安康国建华志海波云龙凤春梅香莲珍贞翠燕雪冰琳璐瑶瑾萱悦彤阳旭东升洪亮坤毅斌峰'
const ROADS =
  '建设 人民 解放 中山 文化 和平 新华 胜利 东风 健康 滨河 学院 花园 迎宾 长江 黄河 朝阳 友谊 工农 青年'.split(' ')
const KINDS = ['路', '街', '大道', '巷']
const HOMOPHONES = new Map(
  '伟玮 静靖 丽莉 敏闵 磊垒 杰洁 涛韬 明铭 刚钢 辉晖 玉郁 浩皓 怡宜 轩宣 雨羽 博伯 文纹 雅哑 思丝 佳嘉'
    .split(' ')
    .map((two) => [two[0] as string, two[1] as string]),
)

/** Numbers of 0…1 from a seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Charts of invented people, some three of each in a row, with the errors that registers have. Rates are guesses.
 * @param count of charts
 */
export function* inventedCharts(count: number, seed: number): Generator<InventedChart> {
  const random = drawing(seed)
  const below = (most: number) => Math.floor(random() * most)
  const one = <Item>(items: ArrayLike<Item>) => items[below(items.length)] as Item
  const digits = (length: number) => Array.from({ length }, () => below(10)).join('')
  const phone = () => `1${3 + below(7)}${digits(9)}`
  const address = () =>
    `${one(ROADS)}${one(KINDS)}${1 + below(999)}号${1 + below(30)}幢${1 + below(30)}0${1 + below(4)}室`
  let people = 0
  let made = 0

  const invent = (surname: string, birth: number, home: string, call: string): Person => {
    const sex = random() < 0.5 ? 1 : 2
    const sequence = String(below(500) * 2 + (sex === 1 ? 1 : 0)).padStart(3, '0')
    const region = `99${String(below(90)).padStart(2, '0')}${String(1 + below(20)).padStart(2, '0')}`
    const seventeen = `${region}${dayText(birth)}${sequence}`
    return {
      number: people++,
      name: surname + one(GIVEN) + (random() < 0.8 ? one(GIVEN) : ''),
      sex,
      birth,
      identityNumber: seventeen + residentCheckCharacter(seventeen),
      insurance: digits(10),
      phone: call,
      address: home,
    }
  }

  const chartsOf = function* (person: Person, stranger: Person | undefined): Generator<InventedChart> {
    const times = 1 + Math.floor(-Math.log(1 - random()) * 2.2)
    for (let time = 0; time < times && made < count; time++) yield chart(person, stranger)
    if (person.mother && made < count) yield newborn(person, person.mother)
  }

  const chart = (person: Person, stranger: Person | undefined): InventedChart => {
    const errors: string[] = []
    const happens = (kind: string, share: number) => {
      const does = random() < share
      if (does) errors.push(kind)
      return does
    }
    let { name, identityNumber, insurance, birth } = person
    if (happens('name-homophone', 0.03))
      name = [...name].map((sign, at) => (at > 0 && HOMOPHONES.get(sign)) || sign).join('')
    if (happens('name-masked', 0.008)) name = `${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`
    if (happens('name-space', 0.005)) name = `${name.slice(0, 1)} ${name.slice(1)}`
    if (happens('birth-first-of-year', 0.01)) birth = Math.trunc(birth / 10_000) * 10_000 + 101
    else if (happens('birth-digit', 0.01)) birth += birth % 10 < 8 ? 1 : -1
    const lent = stranger && happens('number-lent', 0.003)
    if (lent) identityNumber = stranger.identityNumber
    else if (happens('number-missing', 0.2)) identityNumber = ''
    else if (happens('number-slip', 0.02)) {
      const at = below(17)
      identityNumber = identityNumber.slice(0, at) + one('0123456789') + identityNumber.slice(at + 1)
    } else if (happens('number-placeholder', 0.006))
      identityNumber = one(['111111111111111111', '999999999999999999', '无'])
    else if (happens('number-written-otherwise', 0.01)) identityNumber = ` ${identityNumber.toLowerCase()}`
    if (lent) insurance = stranger.insurance
    else if (happens('insurance-missing', 0.3)) insurance = ''
    const moved = happens('address-changed', 0.2)
    const home = moved ? address() : person.address
    return {
      record: `K${made++}`,
      name,
      sex: String(happens('sex-wrong', 0.008) ? 3 - person.sex : person.sex),
      birthDate: dayText(birth).replace(/(....)(..)(..)/, '$1-$2-$3'),
      identityNumber,
      insurance,
      phone: happens('phone-changed', 0.25) ? phone() : happens('phone-missing', 0.1) ? '' : person.phone,
      address: happens('address-written-otherwise', 0.25)
        ? home.replace('幢', '-').replace(/号/, '号').replace('室', '')
        : home,
      registered: `202${1 + below(5)}-0${1 + below(9)}-1${below(9)}`,
      person: person.number,
      errors,
    }
  }

  const newborn = (child: Person, mother: { name: string; identityNumber: string }): InventedChart => ({
    record: `K${made++}`,
    name: `${mother.name}之${child.sex === 1 ? '子' : '女'}`,
    sex: String(child.sex),
    birthDate: dayText(child.birth).replace(/(....)(..)(..)/, '$1-$2-$3'),
    identityNumber: mother.identityNumber,
    insurance: '',
    phone: child.phone,
    address: child.address,
    registered: dayText(child.birth).replace(/(....)(..)(..)/, '$1-$2-$3'),
    person: child.number,
    errors: ['newborn'],
  })

  let before: Person | undefined
  while (made < count) {
    const surname = one(SURNAMES)
    const [home, call] = [address(), phone()]
    const adult = invent(surname, birthBetween(1930, 2000, random), home, call)
    yield* chartsOf(adult, before)
    // A family shares address and telephone.
    for (let child = 0; child < below(3); child++) {
      const kid = invent(surname, birthBetween(2001, 2024, random), home, random() < 0.5 ? call : phone())
      const isBornHere = random() < 0.3 && kid.birth > 20_150_000
      yield* chartsOf(isBornHere ? { ...kid, mother: adult } : kid, undefined)
    }
    before = adult
  }
}

function birthBetween(first: number, last: number, random: () => number): number {
  const year = first + Math.floor(random() * (last - first + 1))
  return year * 10_000 + (1 + Math.floor(random() * 12)) * 100 + 1 + Math.floor(random() * 28)
}

function dayText(day: number): string {
  return String(day)
}
