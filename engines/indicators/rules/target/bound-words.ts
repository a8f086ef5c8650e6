import type { ChangeDirection, Comparator } from '../../contract/target.ts'

/** What the words before or behind a figure say of it. `weak` gives way to the other side: 控制在27%左右 is ~, not <=. */
export interface Bound {
  readonly comparator?: Comparator
  readonly direction?: ChangeDirection
  readonly weak?: true
}

/**
 * Words before a figure. 达到, 实现 only announce it.
 * 以上, 以下, 以内 include the figure and 超过, 不满 exclude it, as in the Civil Code (art. 1259, status: unverified).
 */
const BEFORE: ReadonlyArray<readonly [Bound, string]> = [
  [
    { comparator: '>=' },
    '>= 不低于 不少于 不小于 不得低于 不得少于 不应低于 不应少于 不能低于 至少达到 至少 达到或超过 达到和超过 大于或等于 大于等于 高于或等于 高于等于 达到并超过',
  ],
  [
    { comparator: '<=' },
    '<= 不高于 不超过 不大于 不多于 不得超过 不得高于 不应超过 不能超过 不突破 至多 最多 小于或等于 小于等于 低于或等于 低于等于',
  ],
  [{ comparator: '>' }, '> 大于 高于 超过 多于 突破 超出 超'],
  [{ comparator: '<' }, '< 小于 低于 少于 不足 不到 不满'],
  [{ comparator: '~' }, '约为 大约 大致 约 接近 ~'],
  [{ comparator: '<=', weak: true }, '控制在 控制到 控制至 控制 严控在'],
  [{ comparator: '~', weak: true }, '基本达到 基本实现 基本'],
  [{ direction: 'steady' }, '保持在 稳定在 维持在 巩固在 稳定保持在 保持 稳定 维持'],
  [
    { direction: 'increase' },
    '提高到 提高至 提高为 提升到 提升至 提升为 增加到 增加至 增加为 增长到 增长至 上升到 上升至 升高到 升高至 扩大到 扩大至 发展到 增至 升至 提至',
  ],
  [
    { direction: 'decrease' },
    '降低到 降低至 降低为 下降到 下降至 下降为 减少到 减少至 减少为 压减到 压减至 压缩到 压缩至 压降到 缩短到 缩短至 缩短为 回落到 降到 降至 减至',
  ],
  [{}, '达到 实现 等于 覆盖 完成 =  达 为 是'],
]

/** Words that change nothing: how hard one tries, how many are meant together. */
const EMPTY_BEFORE =
  '人均 户均 原则上 力争达到 力争 争取 确保 努力 应当 应该 应 须 需 要 将 均 都 全部 全面 全市 总体 总量 平均 逐步 稳步 不断 持续 继续 始终 长期 常年 并 且 整体 进一步 目标值为 目标值 目标为 目标 设置 设立 配备 新建 改造 改扩建 新改建 培养 培训 引进 举办 开展 筛查 服务 惠及 建设 打造 培育 创建 拥有 具有 建有 建成 至 到 有'

const BEHIND: ReadonlyArray<readonly [Bound, string]> = [
  [{ comparator: '>=' }, '及以上 及其以上 或以上 以上 之上 或更高'],
  [{ comparator: '<=' }, '及以下 及其以下 或以下 以下 之下 及以内 以内 之内 内 或更低'],
  [{ comparator: '~' }, '左右 上下 附近'],
]

type WordTable = ReadonlyArray<readonly [string, Bound]>

const BEFORE_WORDS: WordTable = byLength([...BEFORE, [{}, EMPTY_BEFORE]])
const TELLING_WORDS: WordTable = byLength(BEFORE)
const BEHIND_WORDS: WordTable = byLength(BEHIND)

/** The longest word of the table that begins the phrase. */
export function takeBefore(phrase: string): readonly [string, Bound] | undefined {
  return BEFORE_WORDS.find(([word]) => begins(phrase, word))
}

/** 提高至 does not begin 提高至少1岁. */
function begins(phrase: string, word: string): boolean {
  return phrase.startsWith(word) && !(word.endsWith('至') && /^[少多]/.test(phrase.slice(word.length)))
}

/** Like {@link takeBefore}, but only words strong enough to end the name of an indicator (…率达到90%). */
export function takeTelling(phrase: string): readonly [string, Bound] | undefined {
  return TELLING_WORDS.find(([word]) => begins(phrase, word))
}

export function takeBehind(phrase: string): readonly [string, Bound] | undefined {
  return BEHIND_WORDS.find(([word]) => phrase.startsWith(word))
}

/** Two bounds as one; `undefined` when they contradict each other (不低于90%以下). */
export function joinBounds(left: Bound, right: Bound): Bound | undefined {
  const direction = left.direction ?? right.direction
  if (left.direction && right.direction && left.direction !== right.direction) return undefined
  const comparator = joinComparators(left, right)
  if (comparator === null) return undefined
  return {
    ...(comparator && { comparator }),
    ...(direction && { direction }),
    ...(comparator && left.weak !== undefined && (right.weak || !right.comparator) && { weak: true as const }),
    ...(comparator && right.weak !== undefined && !left.comparator && { weak: true as const }),
  }
}

function joinComparators(left: Bound, right: Bound): Comparator | undefined | null {
  if (!left.comparator || !right.comparator) return left.comparator ?? right.comparator
  if (left.weak) return right.comparator
  if (right.weak || left.comparator === right.comparator) return left.comparator
  // 超过90%以上: said twice, the stricter word binds.
  if (left.comparator[0] === right.comparator[0])
    return left.comparator.length === 1 ? left.comparator : right.comparator
  return null
}

function byLength(groups: ReadonlyArray<readonly [Bound, string]>): WordTable {
  return groups
    .flatMap(([bound, words]) =>
      words
        .split(/ +/)
        .filter(Boolean)
        .map((word) => [word, bound] as const),
    )
    .toSorted(([left], [right]) => right.length - left.length)
}
