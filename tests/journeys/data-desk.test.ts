import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packFolders, readPacks } from '@kangcheng/server/packs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings, DESKTOP, goTo, openCity, PHONE } from './open-page.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'kangcheng-desk-'))
const { openPage, platform } = await openCity({ city: { dataFolder } })
afterAll(() => rmSync(dataFolder, { recursive: true }))

// A start loads the profiles into the process; the city of a test was entered by another.
beforeAll(async () => {
  const read = await readPacks(packFolders(['national']))
  if (!read.ok) throw new Error('the national pack has faults')
  const bodies = (kind: string) => read.documents.filter((one) => one.kind === kind).map(({ body }) => body as never)
  platform.records.checks.load(bodies('profile'), bodies('code-list'))
})

const line = (resource: object) => `${JSON.stringify(resource)}\n`
/** Two sound lines, and one that says a gender that FHIR does not know. */
const LINES =
  line({ resourceType: 'Patient', id: 'desk-1', gender: 'female', name: [{ text: '测试甲' }] }) +
  line({ resourceType: 'Patient', id: 'desk-2', gender: 'unheard' }) +
  line({ resourceType: 'Patient', id: 'desk-3', gender: 'male', name: [{ text: '测试乙' }] })
const CODES = '代码,名称,上级代码\nG1,高血压分组,\nG11,原发性高血压,G1\nG11,另一个名称,G1\n'

it('takes lines in, names the one that is not sound, and takes the same file once', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/bulk?tab=import')
  const file = join(dataFolder, '居民.ndjson')
  writeFileSync(file, LINES)
  const choose = (...files: string[]) => page.locator('input[type=file]').setInputFiles(files)
  await choose(file)
  await page.getByText('其中 1 行不合格').waitFor()
  const row = page.getByRole('row', { name: /居民\.ndjson/ })
  await row.getByText('已完成').waitFor()
  expect(await row.getByRole('cell').allTextContents()).toMatchObject({ 1: '3', 2: '2', 4: '1' })
  await row.getByRole('button', { name: '查看不合格的行' }).click()
  const refused = page.getByRole('region', { name: /不合格的行/ }).first()
  await refused.getByText('Patient.gender', { exact: true }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载清单（CSV）' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('Patient.gender')
  // What was sent before is passed over: nothing is written again.
  await choose(file)
  await page.getByText('已导入过，没有新内容').waitFor()
  expect(await row.getByRole('cell').allTextContents()).toMatchObject({ 1: '3', 2: '2', 4: '1' })
  const [second, wrong] = [join(dataFolder, '复诊.ndjson'), join(dataFolder, '居民.xlsx')]
  for (const path of [second, wrong]) writeFileSync(path, line({ resourceType: 'Patient', id: 'desk-4' }))
  await choose(file, second, wrong)
  await page.getByText('“复诊.ndjson”已全部导入').waitFor()
  await page.getByText('“居民.xlsx”不是 NDJSON 文件').waitFor()
})

it('makes a table of them: mends a fault at its line, sees the rows, keeps the view, fetches the file', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/views/new')
  const editor = page.getByLabel('视图定义（JSON）')
  const definition = await editor.inputValue()
  await editor.fill(definition.replace('"birthDate"', '"birthDate.(("'))
  await page.getByRole('button', { name: '检查并预览' }).click()
  await page.getByRole('button', { name: /转到第 \d+ 行/ }).click()
  expect(await editor.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
  await editor.fill(definition)
  await editor.press('Control+Enter')
  await page.getByRole('region', { name: '预览' }).first().getByText('female').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel(/^代码/).fill('desk-patients')
  await page.getByLabel('名称').fill('居民一览')
  await page.getByRole('button', { name: '保存为新版本' }).click()
  await page.getByRole('heading', { level: 1, name: '居民一览' }).waitFor()
  const address = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
  const rows = await page.request.get(address ?? '')
  expect(rows.headers()['content-type']).toContain('text/csv')
  expect((await rows.text()).split('\r\n')).toMatchObject({ 0: 'id,gender,birth_date,district', 4: '' })
  await goTo(page, '/data/views')
  await page.getByRole('link', { name: '居民一览' }).waitFor()
})

it('keeps what is written when somebody else has saved meanwhile, and asks before it is left', async () => {
  const [mine, theirs] = [await openPage({ as: 'data' }), await openPage({ as: 'data' })]
  for (const page of [mine, theirs]) await goTo(page, '/data/views/desk-patients')
  await theirs.getByLabel('名称').fill('居民总览')
  await theirs.getByRole('button', { name: '保存为新版本' }).click()
  await theirs.getByText('已保存为第 2 版').waitFor()
  const editor = mine.getByLabel('视图定义（JSON）')
  const written = (await editor.inputValue()).replace('"birth_date"', '"born"')
  await editor.fill(written)
  await mine.getByRole('button', { name: '保存为新版本' }).click()
  await mine.getByText('您写的内容仍在这里').waitFor()
  expect(await editor.inputValue()).toBe(written)
  expect(mine.problems.splice(0)).toEqual([expect.stringContaining('409')])
  const asked = mine.waitForEvent('dialog')
  const left = mine.getByRole('link', { name: '全部视图' }).click()
  const dialog = await asked
  expect(dialog.message()).toContain('还没有保存')
  await dialog.dismiss()
  await left
  await mine.getByText('查看第 2 版').click()
  await mine.getByRole('button', { name: /保存为第 3 版/ }).click()
  await mine.getByText('已保存为第 3 版').waitFor()
})

it('takes everything out of one type, and deletes the files again', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/bulk')
  await page.getByLabel('患者 Patient', { exact: true }).check()
  await page.getByRole('button', { name: '开始导出' }).click()
  const link = page.getByRole('link', { name: '下载 Patient' })
  await link.waitFor()
  const file = await page.request.get((await link.getAttribute('href')) ?? '')
  expect((await file.text()).trim().split('\n').length).toBeGreaterThanOrEqual(2)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '删除文件' }).click()
  await page.getByRole('button', { name: '删除文件' }).click()
  await link.waitFor({ state: 'detached' })
})

it('looks through a table of codes, takes it once it is mended, and finds a code by its initials', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/terminology?tab=import')
  await page.getByLabel('文件种类').selectOption({ label: '通用编码表' })
  await page.getByText('请先填写版本').waitFor()
  await page.getByLabel('版本', { exact: true }).fill('2024')
  await page.getByLabel('显示名称').fill('演示疾病分组')
  await page.getByLabel('标识（URL）').fill('urn:test:desk-codes')
  const choose = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: '编码.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose(CODES)
  await page.getByText('1 处错误').waitFor()
  await page.getByText('编码与前面的行重复而内容不同').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await choose(CODES.replace(/G11,另一个.*\n/, ''))
  await page.getByRole('button', { name: '确认导入' }).click()
  await page.getByRole('link', { name: '查看术语' }).click()
  await page.getByRole('button', { name: '检索 演示疾病分组' }).click()
  await page.getByLabel('编码、名称或拼音首字母').fill('yfx')
  await page.getByText('原发性高血压').waitFor()
  expect(await axeFindings(page)).toEqual([])
})

it('tries a resource against a profile, on a phone too', async () => {
  for (const size of [DESKTOP, PHONE]) {
    const page = await openPage({ as: 'data', size })
    await goTo(page, '/data/terminology?tab=profiles')
    const field = page.getByLabel('资源（JSON）')
    const patient = { resourceType: 'Patient', meta: { profile: ['urn:kangcheng:profile:resident'] } }
    await field.fill(JSON.stringify(patient))
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByText('Patient.name', { exact: true }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await field.fill('{')
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByText('不是有效的 JSON').waitFor()
  }
})

it('is not in the menu of those who may not', async () => {
  const page = await openPage({ as: 'health' })
  await goTo(page, '/')
  expect(await page.getByRole('link', { name: '数据视图' }).count()).toBe(0)
  await goTo(page, '/data/views')
  await page.getByText('没有访问权限').waitFor()
})
