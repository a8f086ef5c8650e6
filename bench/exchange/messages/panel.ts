/** One item of the panel, and the values that come up: whole numbers of the last digit. */
export interface Item {
  readonly code: string
  readonly name: string
  readonly loinc: string
  readonly english: string
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly method: string
  readonly digits: number
  readonly least: number
  readonly most: number
}

/** Liver and kidneys, as laboratories report them. LOINC from memory: unverified. */
export const PANEL: readonly Item[] = [
  item('ALT', '丙氨酸氨基转移酶', '1742-6', 'Alanine aminotransferase', 'U/L', [9, 50], '速率法', 0, [6, 180]),
  item('AST', '天门冬氨酸氨基转移酶', '1920-8', 'Aspartate aminotransferase', 'U/L', [15, 40], '速率法', 0, [10, 150]),
  item('GGT', 'γ-谷氨酰转移酶', '2324-2', 'Gamma glutamyl transferase', 'U/L', [10, 60], '速率法', 0, [5, 220]),
  item('TBIL', '总胆红素', '14631-6', 'Bilirubin.total', 'μmol/L', [3.4, 23], '钒酸盐氧化法', 1, [30, 480]),
  item('ALB', '白蛋白', '1751-7', 'Albumin', 'g/L', [40, 55], '溴甲酚绿法', 1, [280, 560]),
  item('UREA', '尿素', '22664-7', 'Urea', 'mmol/L', [3.1, 8], '脲酶-谷氨酸脱氢酶法', 2, [180, 2100]),
  item('CREA', '肌酐', '14682-9', 'Creatinine', 'μmol/L', [57, 97], '肌氨酸氧化酶法', 1, [350, 2600]),
  item('UA', '尿酸', '14933-6', 'Urate', 'μmol/L', [208, 428], '尿酸酶法', 0, [150, 620]),
]

/** The values of result number `number`, the same whenever it is asked for. */
export function valuesOf(number: number): string[] {
  return PANEL.map(({ digits, least, most }, index) => {
    const spread = (number * 7_919 + index * 104_729) % (most - least + 1)
    return ((least + spread) / 10 ** digits).toFixed(digits)
  })
}

export function flagOf({ low, high }: Item, value: string): string {
  if (Number(value) > high) return 'H'
  return Number(value) < low ? 'L' : 'N'
}

function item(
  code: string,
  name: string,
  loinc: string,
  english: string,
  unit: string,
  [low, high]: readonly [number, number],
  method: string,
  digits: number,
  [least, most]: readonly [number, number],
): Item {
  return { code, name, loinc, english, unit, low, high, method, digits, least, most }
}
