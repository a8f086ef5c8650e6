const TEMPORARY =
  /(?:之|的)(子|女|婴|儿子|女儿|长子|次子|长女|次女)[(（]?([大小一二甲乙AB]?)[)）]?$|(?:毛毛|宝宝|婴儿|新生儿|(大|小)双)$/
const NOBODY = /^(?:无名氏|无名|不详|未知|路人|流浪|测试|患者|病人|某某)/

export interface TemporaryName {
  /** GB/T 2261.1; 0 where the name does not say. */
  readonly sex: 0 | 1 | 2
  /** Of twins, the elder or the younger; 0 where the name does not say. */
  readonly order: 0 | 1 | 2
}

/** A newborn's name before it has one: 徐雅素之女, 孙燕之子小. */
export function temporaryName(text: string): TemporaryName | undefined {
  const found = text.length > 2 ? TEMPORARY.exec(text) : null
  if (!found) return undefined
  const [, child = '', order = '', twin = ''] = found
  return {
    sex: child.includes('女') ? 2 : child.includes('子') ? 1 : 0,
    order:
      /[大一甲A]/.test(order + twin) || child.startsWith('长')
        ? 1
        : /[小二乙B]/.test(order + twin) || child.startsWith('次')
          ? 2
          : 0,
  }
}

/** Whether a text says who somebody is. */
export function isOwnName(text: string): boolean {
  return text !== '' && !NOBODY.test(text) && !temporaryName(text) && !/^\*+$/.test(text)
}
