import { foldText, plainText } from './fold-text.ts'
import { bareName, splitName } from './split-name.ts'
import type { ColumnRole } from './table-header.ts'

/** Names that are known beforehand, in the form of `bareName` and `plainText`. */
export interface KnownWords {
  readonly names: ReadonlySet<string>
  readonly departments: ReadonlySet<string>
  readonly domains: ReadonlySet<string>
  /** Any short word may be a domain. Not so where a table has domains of a clear form: they are all of one kind. */
  readonly plainDomains: boolean
}

/**
 * How much a text looks like the content of a column: about 5 when it can hardly be anything else, 0 when it may be,
 * −5 and less when it hardly can. Used to lay broken lines back into a table, never to decide what a text means.
 */
export function cellShape(role: ColumnRole, text: string, known: KnownWords): number {
  if (text.length > LONGEST) return -9
  const plain = plainText(text)
  // A sentence is no cell; leaving it over costs less than this.
  if (plain === '' || plain.includes('。')) return -9
  switch (role) {
    case 'name':
      return nameShape(text, plain, known)
    case 'department':
      return departmentShape(plain, known)
    case 'domain':
      return domainShape(plain, known)
    case 'unit':
      return UNIT.test(plain) ? 5 : plain.length <= 6 && valueShape(plain) < 0 ? -1 : -6
    case 'property':
      return /^(?:预期|约束|倡导|指导|引导|监测)性?(?:指标)?$/.test(plain) ? 6 : -6
    case 'ordinal':
      return /^\d{1,3}[.、]?$/.test(plain) ? 3 : -7
    default:
      return valueShape(plain)
  }
}

/** The longest name of an indicator known to us has 93 signs. */
const LONGEST = 240

const LEAD = '(?:[≥≤><=~≈]|>=|<=|不低于|不高于|不少于|不超过|大于|小于|低于|高于|达到|达|约|控制在|降到|提高到|保持在)*'
const TAIL = '(?:%|‰|岁|人|张|个|所|小时|平方米|亿元|万元|/10万|个百分点)?(?:以上|以下|以内|左右|及以上)?'
const NUMBER = new RegExp(`^${LEAD}[+-]?\\d+(?:[.,]\\d+)*${TAIL}$`)
const NUMBERS = new RegExp(`^${LEAD}[+-]?\\d+(?:\\.\\d+)?${TAIL}(?:[;、/,~-]${LEAD}[+-]?\\d+(?:\\.\\d+)?${TAIL})+$`)
const MISSING = /^(?:-{1,4}|\/|无|暂无|空|n\/?a)$/
const WAY = '(?:增加|增长|提高|提升|上升|下降|降低|减少|改善|优化|稳定|完善)'
const TREND = new RegExp(`^(?:逐年|持续|稳步|不断|明显|进一步|逐步|有所|保持|稳中有)${WAY}$`)
const LEVEL = /^(?:[a-d]级?|[ⅰⅱⅲⅳⅴ]+类?|[一二三四五]级)(?:及以上|以上)?$/
const PHRASE =
  /任务|分配|下达|完成|实现|建成|建立|覆盖|达标|达到|不低于|以上|以下|左右|控制|基础上|提高|增长|提升|降低|下降|基本|消除|保持|全部/

function valueShape(plain: string): number {
  if (NUMBER.test(plain) || MISSING.test(plain)) return 5
  if (NUMBERS.test(plain) || TREND.test(plain) || LEVEL.test(plain)) return 4
  if (new RegExp(`^${WAY}$`).test(plain)) return 2
  if (PHRASE.test(plain) && plain.length <= 30 && !/[率比例]$/.test(plain)) return 2
  return -3 - plain.length / 10
}

const INDICATOR_END =
  /(?:率|比例|比|比重|占比|数|人数|水平|面积|规模|时间|寿命|指数|密度|总量|支出|次数|浓度|得分|机制|体系|制度|程度|满意度|数量|床位|目标值|产值|增加值|强度|距离|情况)$/

function nameShape(text: string, plain: string, known: KnownWords): number {
  if (known.names.has(bareName(text))) return 8
  if (known.departments.has(plain) || MISSING.test(plain)) return -7
  if (NUMBER.test(plain) || NUMBERS.test(plain)) return -9
  const { name, unit, broken } = splitName(foldText(text))
  const length = plainText(name).length
  if (length < 2 || !/\p{Script=Han}/u.test(name)) return -6
  if (opens(name)) return -2
  // What follows the unit is the next cell's, unless it ends as a name does.
  const goesOn = /\p{Script=Han}$/u.test(plain) && !INDICATOR_END.test(plain)
  if ((unit !== '' || broken) && !goesOn) return length >= 3 ? 6 : -1
  if (TREND.test(plain)) return -5
  if (INDICATOR_END.test(plain)) return 3.5
  if (DEPARTMENT_END.test(plain) && length <= 10) return -3
  return length >= 4 ? 1 : -1
}

function opens(name: string): boolean {
  return (name.match(/[((《〈]/g)?.length ?? 0) > (name.match(/[))》〉]/g)?.length ?? 0)
}

const DEPARTMENT_END =
  /(?:局|委|办|部|厅|中心|分局|政府|管委会|委员会|办公室|公司|集团|支队|大队|总队|医院|总会|协会|学会|妇联|残联|工会|团委|院|站|处|所|宣|街道|乡镇|镇街)$/
const PARTING = /[、,;/]|和|及/

function departmentShape(plain: string, known: KnownWords): number {
  if (known.departments.has(plain)) return 7
  if (/\d|%|[≥≤><]/.test(plain) || MISSING.test(plain) || LEVEL.test(plain) || TREND.test(plain)) return -7
  const parts = plain.split(PARTING).filter((part) => part !== '')
  if (parts.length > 1 && parts.every((part) => known.departments.has(part) || DEPARTMENT_END.test(part))) return 5
  if (INDICATOR_END.test(plain)) return -5
  // 市委 and 市委宣 are more often the first half of 市委宣传部, and go with the beginnings below.
  if (DEPARTMENT_END.test(plain) && plain.length >= 2 && plain.length <= 16 && !/^.委宣?$/.test(plain)) return 4
  if (/^[省市县区州]/.test(plain) && plain.length <= 8) return 2.5
  return plain.length <= 8 && !/[()]/.test(plain) ? 0 : -5
}

const HEALTHY =
  /^健康(?:人群|社会|服务|环境|文化|产业|水平|生活|保障|细胞|支撑|治理|管理|影响|素养|行为|资源|城市|家园)$/

/** Opening a domain must be worth it: most rows have none. */
const DOMAIN_COST = 2
const NUMBERED = /^(?:\(?[一二三四五六七八九十]{0,3}\)|\(\d{1,2}\)|\d{1,2}[.、])(?=\p{Script=Han}{2})/u

/** Whether a text is a domain by its own form: known, one of the usual 健康-words, or numbered as a heading. */
export function isDomainByForm(text: string, known: KnownWords): boolean {
  return domainShape(plainText(text), known) > 0
}

function domainShape(plain: string, known: KnownWords): number {
  const bare = plain.replace(NUMBERED, '')
  if (known.domains.has(bare)) return 9 - DOMAIN_COST
  if (HEALTHY.test(bare)) return 6 - DOMAIN_COST
  if (!/^\p{Script=Han}{2,14}$/u.test(bare.replace(/[与和及、]/g, ''))) return -7
  if (INDICATOR_END.test(bare) || known.departments.has(plain) || DEPARTMENT_END.test(plain) || TREND.test(plain))
    return -7
  if (bare !== plain) return 3 - DOMAIN_COST
  return known.plainDomains ? 1 - DOMAIN_COST : -7
}

const UNIT =
  /^(?:%|‰|岁|周岁|人|张|个|所|家|次|小时|分钟|天|元|万元|亿元|平方米|㎡|m2|公里|吨|万人|级|类|-|个百分点|1?\/[\d万千百人]+|(?:人|张|个|名|平方米|㎡|例|件|批次|升|克|元|次)\/[\d万千百]*(?:人|常住人口|年|天|日|户)?)$/
