import { Workbook } from '@cj-tech-master/excelts'
import { expect, it } from 'vitest'
import type { FormSheet } from './form-sheet.ts'
import { writeForm } from './write-table.ts'

const FORM: FormSheet = {
  title: '年度监测表 2024年/卫健委',
  lines: ['=cmd', '只填白色格子'],
  columns: [
    { title: '代码', width: 20 },
    { title: '数值', width: 12, hint: '只填数字' },
    { title: '是否', width: 10 },
    { title: '说明', width: 40 },
  ],
  rows: [
    [
      { value: 'infant-mortality' },
      { value: -4.25, entry: { kind: 'number', least: -10, most: 10 } },
      { value: null, entry: { kind: 'choice', of: ['是', '否'] } },
      { value: '=HYPERLINK("http://x")', entry: { kind: 'text', longest: 500 } },
    ],
    [{ value: '+x' }, { value: Number.NaN }, { value: undefined }, { value: '' }],
  ],
  frozenColumns: 2,
  wrongEntry: '这里只填数字',
}

async function written() {
  const { bytes, fileName } = await writeForm(FORM)
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('no sheet')
  return { sheet, fileName }
}

it('writes title, lines and a frozen heading, and no text that runs', async () => {
  const { sheet, fileName } = await written()
  expect(fileName).toBe('年度监测表 2024年 卫健委.xlsx')
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, xSplit: 2 })
  expect([1, 2, 3].map((row) => sheet.getCell(row, 1).value)).toEqual([FORM.title, "'=cmd", '只填白色格子'])
  expect(sheet.getRow(4).values).toEqual([undefined, '代码', '数值', '是否', '说明'])
  expect(sheet.getCell('B5').value).toBe(-4.25)
  expect(sheet.getCell('D5').value).toBe('\'=HYPERLINK("http://x")')
  expect(sheet.getCell('A6').value).toBe("'+x")
  expect(sheet.getCell('B6').value).toBeNull()
  expect(sheet.getColumn(4).width).toBe(40)
})

it('locks what is not to be filled in, and says what the rest takes', async () => {
  const { sheet } = await written()
  expect(sheet.sheetProtection).toMatchObject({ sheet: true })
  const open = (address: string) => sheet.getCell(address).protection?.locked === false
  expect(['A5', 'B5', 'C5', 'D5', 'B6', 'A1'].map(open)).toEqual([false, true, true, true, false, false])
  expect(sheet.getCell('B5').dataValidation).toMatchObject({
    type: 'decimal',
    operator: 'between',
    formulae: [-10, 10],
    prompt: '只填数字',
    error: '这里只填数字',
  })
  expect(sheet.getCell('C5').dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'] })
  expect(sheet.getCell('D5').dataValidation).toMatchObject({ type: 'textLength', formulae: [500] })
  expect(sheet.getCell('B6').dataValidation).toBeUndefined()
})
