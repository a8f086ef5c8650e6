/**
 * Digits and denials that belong to a name and say nothing about the figure: PM2.5, 5岁以下儿童, 无害化, 不合格率.
 * Each is put in plain words, so that rules which refuse a stray digit or a 不 in front of a figure can read on.
 */
const PLAIN_NAMES: ReadonlyArray<readonly [RegExp, string]> = [
  [/PM2\.5/gi, '细颗粒物'],
  [/PM10/gi, '可吸入颗粒物'],
  [/(?:SO|NO)2|O3/g, '污染物'],
  [/[12]型(?=糖尿病)/g, ''],
  [
    /\d{1,2}(?:[-~]\d{1,2})?(?:周?岁|个?月)(?:及?以[上下内]|龄|内)?的?(?=儿童|婴幼儿|婴儿|幼儿|人群|老年人|人口|居民|女性|妇女|青少年|学生|孩子|过早死亡)/g,
    '',
  ],
  [/5年(?=(?:相对)?生存率)/g, '五年'],
  [/\d{1,2}分钟(?=[\u4e00-\u9fff]{1,6}圈)/g, ''],
  [/^10万人(?=[\u4e00-\u9fff]{2,16}率)/, ''],
  [/无(?=害化|烟|障碍|偿献血|公害)/g, ''],
  [/非(?=免疫规划|传染性|药物|公立|公有|寄宿)/g, ''],
  [/不(?=合格率|合格比例|良反应|良妊娠|孕不育|孕症)|(?<=不孕)不(?=育)/g, ''],
  [/未(?=成年)/g, ''],
]

/** The phrase with the names it may hold in plain words. */
export function withPlainNames(phrase: string): string {
  return PLAIN_NAMES.reduce((plain, [name, words]) => plain.replace(name, words), phrase)
}
