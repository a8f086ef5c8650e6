/** A count as Word writes it in a format of ECMA-376 part 1, 17.18.59 (ST_NumberFormat); undefined for bullets and none. */
export function writeCount(count: number, format: string): string | undefined {
  switch (format) {
    case 'bullet':
    case 'none':
      return undefined
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return chineseCount(count)
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[count - 1] ?? String(count)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCodePoint(0x245f + count) : String(count)
    case 'decimalEnclosedParen':
      return `(${count})`
    case 'decimalEnclosedFullstop':
      return `${count}.`
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'upperLetter':
      return letters(count)
    case 'lowerLetter':
      return letters(count).toLowerCase()
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    default:
      return String(count)
  }
}

const DIGITS = '〇一二三四五六七八九'

/** 一, 十, 十二, 二十, 一百零三: as counting words, up to 999; beyond it in digits. */
function chineseCount(count: number): string {
  if (count <= 0 || count > 999) return String(count)
  const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10]
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  return `${hundreds > 0 ? `${DIGITS[hundreds]}百` : ''}${ten}${gap}${ones > 0 ? DIGITS[ones] : ''}`
}

/** A … Z, then AA, BB …, as Word goes on. */
function letters(count: number): string {
  const letter = String.fromCodePoint(0x41 + ((count - 1) % 26))
  return count >= 1 && count <= 26 * 5 ? letter.repeat(Math.ceil(count / 26)) : String(count)
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  if (count < 1 || count > 399) return String(count)
  let rest = count
  let text = ''
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign
  }
  return text
}
