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

/** 甲功五项, as laboratories report it. LOINC from memory: unverified. */
const THYROID: readonly Item[] = [
  item('TSH', '促甲状腺激素', '3016-3', 'Thyrotropin', 'mIU/L', [0.27, 4.2], '电化学发光法', 3, [5, 9000]),
  item(
    'FT3',
    '游离三碘甲状腺原氨酸',
    '3051-0',
    'Triiodothyronine free',
    'pmol/L',
    [3.1, 6.8],
    '电化学发光法',
    2,
    [180, 1200],
  ),
  item('FT4', '游离甲状腺素', '3024-7', 'Thyroxine free', 'pmol/L', [12, 22], '电化学发光法', 2, [600, 4500]),
  item(
    'TPOAB',
    '甲状腺过氧化物酶抗体',
    '8099-4',
    'Thyroperoxidase Ab',
    'IU/mL',
    [0, 34],
    '电化学发光法',
    1,
    [50, 6000],
  ),
  item('TGAB', '甲状腺球蛋白抗体', '8098-6', 'Thyroglobulin Ab', 'IU/mL', [0, 115], '电化学发光法', 1, [100, 9000]),
]

/** 肝肾功能. */
const LIVER_AND_KIDNEYS: readonly Item[] = [
  item('ALT', '丙氨酸氨基转移酶', '1742-6', 'Alanine aminotransferase', 'U/L', [9, 50], '速率法', 0, [6, 180]),
  item('AST', '天门冬氨酸氨基转移酶', '1920-8', 'Aspartate aminotransferase', 'U/L', [15, 40], '速率法', 0, [10, 150]),
  item('GGT', 'γ-谷氨酰转移酶', '2324-2', 'Gamma glutamyl transferase', 'U/L', [10, 60], '速率法', 0, [5, 220]),
  item('TBIL', '总胆红素', '14631-6', 'Bilirubin.total', 'μmol/L', [3.4, 23], '钒酸盐氧化法', 1, [30, 480]),
  item('ALB', '白蛋白', '1751-7', 'Albumin', 'g/L', [40, 55], '溴甲酚绿法', 1, [280, 560]),
  item('UREA', '尿素', '22664-7', 'Urea', 'mmol/L', [3.1, 8], '脲酶-谷氨酸脱氢酶法', 2, [180, 2100]),
  item('CREA', '肌酐', '14682-9', 'Creatinine', 'μmol/L', [57, 97], '肌氨酸氧化酶法', 1, [350, 2600]),
  item('UA', '尿酸', '14933-6', 'Urate', 'μmol/L', [208, 428], '尿酸酶法', 0, [150, 620]),
]

export interface Panel {
  readonly code: string
  readonly name: string
  /** What the laboratory is told of the patient. */
  readonly reason: string
  readonly items: readonly Item[]
}

/** Both come to some 2,000 bytes: the first with all that HL7 asks of a result, the second with the bare needs of each. */
export const PANELS = {
  five: { code: 'TFT', name: '甲功五项', reason: '体检发现甲状腺结节，复查甲状腺功能', items: THYROID },
  eight: { code: 'LRP', name: '肝肾功能', reason: '高血压随访，服药三月，复查肝肾功能', items: LIVER_AND_KIDNEYS },
} as const satisfies Readonly<Record<string, Panel>>

/** The values of result number `number`, the same whenever it is asked for. */
export function valuesOf({ items }: Panel, number: number): string[] {
  return items.map(({ digits, least, most }, index) => {
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
