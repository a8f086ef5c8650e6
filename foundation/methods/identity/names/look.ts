import { nameText } from './read-name.ts'

/**
 * Characters that are taken for one another on paper, by eye or by a scanner. Our own list of what comes to mind, neither
 * complete nor measured: no free data of strokes and components was at hand. Characters of one sound are left to sound.ts.
 */
const ALIKE =
  '未末 己已巳 日曰 土士 人入 戊戌戍 天夭 千干于 王玉主壬 大太犬 田由甲申 刀力刁 木本术 乌鸟 免兔 侯候 今令 折拆 拔拨 晴睛 亨享 ' +
  '辛幸 冶治 崇祟 斤斥 丐丏 泠冷 历厉 壁璧 梁粱 籍藉 徒徙 博搏 栗粟 茶荼 喧暄 凤风 贝见 氏氐 抡抢 沦沧 岑芩 圮圯 胄胃 睢雎 ' +
  '妹姝 炙灸 赢嬴羸 竞竟 杨扬 明朋 玲铃 莹萤 俊峻 无元 洋样 伟炜 倩情 佳住 那娜 微徽 晓哓 浩皓 海悔 萍苹 爱受 乒乓 办为 目且 ' +
  '白自 史吏 问间 宣宜 字宇宁 珍诊 美羡 梅海 桂挂 棋祺 清请 湘相 瑞端 瑶遥 秀季 若苦 铭铬 锋铎 陈阵 雪雷 静睁 鸣鸭 鹏鹃 龙尤 贵责'

let groups: ReadonlyMap<string, readonly number[]> | undefined

function groupsOf(character: string): readonly number[] {
  groups ??= decoded()
  return groups.get(character) ?? []
}

function decoded(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  ALIKE.split(' ').forEach((group, index) => {
    for (const character of group) found.set(character, [...(found.get(character) ?? []), index])
  })
  return found
}

/**
 * Whether two characters are easily taken for one another; a character and itself are.
 * @example charactersLookAlike('未', '末') // true
 */
export function charactersLookAlike(first: string, second: string): boolean {
  if (first === second) return true
  const others = groupsOf(second)
  return groupsOf(first).some((group) => others.includes(group))
}

/**
 * Whether two names of equal length differ only in characters that look alike. By our own small list: a `false` says little.
 * @example namesLookAlike('王末', '王未') // true
 */
export function namesLookAlike(first: string, second: string): boolean {
  const [one, other] = [[...nameText(first)], [...nameText(second)]]
  return (
    one.length === other.length && one.every((character, at) => charactersLookAlike(character, other[at] as string))
  )
}
