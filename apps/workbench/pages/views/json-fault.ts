/** Where a text stops being JSON. Browsers say so in words of their own, or not at all. */
export function jsonFault(text: string): number {
  let at = 0
  const take = (token: RegExp): boolean => {
    token.lastIndex = at
    const isThere = token.test(text)
    if (isThere) at = token.lastIndex
    return isThere
  }
  const listed = (item: () => boolean, close: RegExp): boolean => {
    if (take(close)) return true
    do if (!item()) return false
    while (take(COMMA))
    return take(close)
  }
  const value = (): boolean => {
    if (take(OPEN_LIST)) return listed(value, CLOSE_LIST)
    if (take(OPEN_OBJECT)) return listed(() => take(TEXT) && take(COLON) && value(), CLOSE_OBJECT)
    return take(TEXT) || take(WORD)
  }
  value()
  take(SPACE)
  return at
}

const SPACE = /[ \t\n\r]*/y
const COMMA = /[ \t\n\r]*,/y
const COLON = /[ \t\n\r]*:/y
const OPEN_LIST = /[ \t\n\r]*\[/y
const CLOSE_LIST = /[ \t\n\r]*\]/y
const OPEN_OBJECT = /[ \t\n\r]*\{/y
const CLOSE_OBJECT = /[ \t\n\r]*\}/y
const TEXT = /[ \t\n\r]*"(?:[^"\\\t\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const WORD = /[ \t\n\r]*(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
