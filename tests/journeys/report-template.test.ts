import { readFile } from 'node:fs/promises'
import { platformActor } from '@kangcheng/access'
import { periodOf, shiftPeriod } from '@kangcheng/kernel'
import { readSheets } from '@kangcheng/platform/documents'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPack } from '../../engines/indicators/testing/test-pack.ts'
import { must } from '../system/start-city.ts'
import { axeFindings, goTo, type OpenPage, openCity, PHONE, settled } from './open-page.ts'

const { openPage, signIn, platform } = await openCity()

const lastYear = shiftPeriod(periodOf(platform.clock.today(), 'year'), -1).code

beforeAll(async () => {
  const dataSets = [
    {
      code: 'journey-excel',
      version: 1,
      name: { zh: '表格年报', en: 'Sheet form' },
      plan: 'gongyi-2021-2025',
      frequency: 'year' as const,
      indicators: ['infant-mortality', 'maternal-mortality'].map((code) => ({ code, required: true })),
      respondents: { by: 'responsibility' as const },
      // Open on whatever day this runs.
      calendar: { opens: 1, due: 0, closes: 730 },
      from: lastYear,
      until: lastYear,
      source: { title: 'invented', status: 'unverified' as const },
    },
  ]
  const pack = testPack({ code: 'journey', indicators: [], indices: [], plans: [], values: [], dataSets })
  must(await platform.indicators.loadPack(platformActor('system'), pack))
  await (await signIn('office')).ask('/api/v1/report-requests', { method: 'POST', json: {} })
})

async function openReport(page: OpenPage): Promise<void> {
  await goTo(page, '/reports?dataSet=journey-excel')
  await page.getByRole('link', { name: /表格年报|Sheet form/ }).click()
  await page.locator('.report-rows').waitFor()
  await settled(page)
}

/** The template as the page gives it, saved as CSV with figures typed in. */
async function filledIn(page: OpenPage, figures: Readonly<Record<string, string>>) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^(下载 Excel 模板|Download Excel template)$/ }).click(),
  ])
  const { sheets } = must(await readSheets(await readFile(await download.path()), 'template.xlsx'))
  const rows = sheets[0]?.rows ?? []
  const column = rows.flat().find(({ text }) => text === '数值' || text === 'Value')?.column ?? 0
  const width = Math.max(...rows.flat().map((cell) => cell.column))
  const lines = rows.map((row) => {
    const figure = figures[row[0]?.text ?? '']
    const fields = Array.from({ length: width }, (_, at) => row.find((cell) => cell.column === at + 1)?.text ?? '')
    if (figure !== undefined) fields[column - 1] = figure
    return fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')
  })
  return {
    name: download.suggestedFilename().replace('xlsx', 'csv'),
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n')),
  }
}

const choose = (page: OpenPage, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type="file"][accept]').setInputFiles(file)

describe('a department reports from Excel', () => {
  it('sees what would be written and what is wrong in which cell, and writes the good rows', async () => {
    const page = await openPage({ as: 'health' })
    await openReport(page)
    await choose(page, await filledIn(page, { 'infant-mortality': '４．２', 'maternal-mortality': '约12' }))
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 项将写入').waitFor()
    expect(await dialog.getByRole('row', { name: /F6/ }).textContent()).toMatch(/婴儿死亡率—4\.2‰/)
    expect(await dialog.getByRole('row', { name: /F7/ }).textContent()).toMatch(
      /不写入.*有误 F7 「约12」不是数字。 请只填数字/,
    )
    expect(await axeFindings(page)).toEqual([])
    expect(await page.getByText('已填 0 / 2').count()).toBeGreaterThan(0)

    await dialog.getByRole('button', { name: '写入 1 项' }).click()
    await dialog.getByText('1 项已写入').waitFor()
    await dialog.getByRole('button', { name: '完成' }).click()
    await page.getByText('已填 1 / 2').first().waitFor()
    expect(await page.getByRole('group', { name: '婴儿死亡率' }).getByLabel(/^数值/).inputValue()).toBe('4.2')
  })

  it('on a phone and in English reads the same as cards', async () => {
    const page = await openPage({ as: 'health', language: 'en', size: PHONE })
    await openReport(page)
    await choose(page, await filledIn(page, { 'maternal-mortality': '2024-03-01' }))
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Errors: 1').waitFor()
    expect(await dialog.getByRole('list', { name: 'Row by row' }).textContent()).toMatch(
      /F7.*is a day and not a number.*General/,
    )
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await axeFindings(page)).toEqual([])
  })

  it('is told what to do with a file that cannot be taken', async () => {
    const page = await openPage({ as: 'health' })
    await openReport(page)
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(64).fill(0)])
    await choose(page, { name: '旧表.xls', mimeType: 'application/vnd.ms-excel', buffer: old })
    const dialog = page.getByRole('dialog', { name: '没有采用 旧表.xls' })
    await dialog.getByText('请另存为 .docx 或 .xlsx').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    // The browser writes every answer of 415 into its console.
    expect(page.problems.splice(0)).toEqual([expect.stringContaining('415')])
  })

  it('takes a template away even where it cannot write', async () => {
    const page = await openPage({ as: 'office' })
    await openReport(page)
    await page.getByRole('link', { name: '下载 Excel 模板' }).waitFor()
    expect(await page.getByRole('button', { name: '上传填好的模板' }).count()).toBe(0)
  })
})
