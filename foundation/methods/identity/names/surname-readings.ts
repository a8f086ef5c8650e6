import { type Syllable, syllable } from './pinyin.ts'

/**
 * Surnames that are read otherwise than the character usually is. From the dictionaries as remembered; some families read
 * theirs in another way again.
 */
const SINGLE =
  '单shan4 曾zeng1 仇qiu2 解xie4 查zha1 区ou1 朴piao2 盖ge3 任ren2 华hua4 乐yue4 缪miao4 燕yan1 翟zhai2 ' +
  '员yun4 召shao4 种chong2 秘bi4 冼xian3 逄pang2 那na1 曲qu1 折she2 覃qin2 谌chen2 ' +
  '应ying1 葛ge3 干gan1 句gou1 炅gui4 过guo1 祭zhai4 隗wei3 纪ji3 卜bu3 车che1 柏bai3 ' +
  '郇xun2 佴nai4 撒sa4 訾zi1 幺yao1 晁chao2 哈ha3 繁po2 重chong2 恽yun4 莘shen1 会gui4 相xiang4 都du1 贲ben1'

const COMPOUND =
  '尉迟yu4chi2 万俟mo4qi2 单于chan2yu2 长孙zhang3sun1 令狐ling2hu2 澹台tan2tai2 鲜于xian1yu2 乐正yue4zheng4 ' +
  '子车zi3ju1 颛孙zhuan1sun1 夏侯xia4hou2 诸葛zhu1ge3 欧阳ou1yang2 司马si1ma3 上官shang4guan1 东方dong1fang1 ' +
  '皇甫huang2fu3 公孙gong1sun1 慕容mu4rong2 宇文yu3wen2 司徒si1tu2 司空si1kong1 轩辕xuan1yuan2 闾丘lü2qiu1 ' +
  '亓官qi2guan1 司寇si1kou4 端木duan1mu4 巫马wu1ma3 公西gong1xi1 漆雕qi1diao1 壤驷rang3si4 公良gong1liang2 ' +
  '拓跋tuo4ba2 夹谷jia2gu3 宰父zai3fu3 谷梁gu3liang2 呼延hu1yan2 钟离zhong1li2 闻人wen2ren2 太叔tai4shu1 ' +
  '申屠shen1tu2 公羊gong1yang2 赫连he4lian2 濮阳pu2yang2 淳于chun2yu2 宗政zong1zheng4 仲孙zhong4sun1 百里bai3li3 ' +
  '东郭dong1guo1 南宫nan2gong1 独孤du2gu1 第五di4wu3 羊舌yang2she2 完颜wan2yan2 纳兰na4lan2 南门nan2men2 ' +
  '东门dong1men2 西门xi1men2 公冶gong1ye3 段干duan4gan1 梁丘liang2qiu1 左丘zuo3qiu1 微生wei1sheng1'

type Readings = ReadonlyMap<string, readonly Syllable[]>
let tables: { readonly single: Readings; readonly compound: Readings } | undefined

/** The reading of a surname of one character, where it is another than usual. */
export function singleSurname(character: string): readonly Syllable[] | undefined {
  return surnames().single.get(character)
}

/** The reading of a surname of two characters; `undefined` where it is none. */
export function compoundSurname(characters: string): readonly Syllable[] | undefined {
  return surnames().compound.get(characters)
}

function surnames(): { readonly single: Readings; readonly compound: Readings } {
  tables ??= { single: decoded(SINGLE), compound: decoded(COMPOUND) }
  return tables
}

function decoded(table: string): Readings {
  return new Map(
    table.split(' ').map((entry) => {
      const characters = entry.replace(/[a-zü1-5]/g, '')
      return [
        characters,
        entry
          .slice(characters.length)
          .split(/(?<=[1-5])/)
          .map(syllable),
      ] as const
    }),
  )
}
