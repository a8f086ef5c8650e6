import { readFileSync } from 'node:fs'
import type { Download } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { CORRECTED_PATIENT, INVENTED_PATIENTS } from './invented-patients.ts'
import { axeFindings, goTo, type OpenPage, openCity, PHONE, settled } from './open-page.ts'

const { openPage, signIn } = await openCity()
const FHIR_JSON = { 'content-type': 'application/fhir+json' }
const WANG = '/records/patients/yanshi-wang'

beforeAll(async () => {
  const desk = await signIn('data')
  const send = (path: string, method: string, body: unknown) =>
    desk.ask(`/fhir/R4${path}`, { method, body: JSON.stringify(body), headers: FHIR_JSON })
  expect((await send('', 'POST', INVENTED_PATIENTS)).status).toBe(200)
  expect((await send('/Patient/yanshi-wang', 'PUT', CORRECTED_PATIENT)).status).toBe(200)
  expect((await desk.ask('/fhir/R4/DocumentReference/yanshi-mistaken', { method: 'DELETE' })).status).toBe(204)
})

/** All addresses that the page asked for from now on: what a log on the way would hold. */
function addressesOf(page: OpenPage): string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
  return asked
}

it('finds a patient by what is known of them, and leaves no name in any address', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/records')
  const asked = addressesOf(page)
  const names = page.getByRole('table').getByRole('rowheader')
  const find = async (field: string, text: string, count: number) => {
    await page.getByRole('button', { name: '清空' }).click()
    await page.getByRole('textbox', { name: field, exact: true }).fill(text)
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText(`${count} 条`).waitFor()
    expect(await names.count()).toBe(count)
  }
  await find('姓名或拼音', '王小明', 2)
  expect(await axeFindings(page)).toEqual([])
  await find('姓名或拼音', 'xiaoming', 2)
  await find('证件号或档案号', '990101 19650812 3456', 1)
  await find('电话', '199-0101-9999', 1)
  await find('出生日期', '1945-01-01', 1)
  await page.getByRole('button', { name: '清空' }).click()
  await page.getByLabel('姓名或拼音').fill('王小明')
  await page.getByRole('textbox', { name: '出生日期', exact: true }).fill('1965-08-12')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('共 1 条').waitFor()
  await page.getByRole('link', { name: '王小明' }).click()
  await page.getByRole('heading', { name: '王小明', level: 1 }).waitFor()
  // On the way back everything still stands as it was typed.
  await page.getByRole('link', { name: '← 查患者' }).click()
  await page.getByRole('rowheader', { name: '王小明' }).waitFor()
  expect(await page.getByLabel('姓名或拼音').inputValue()).toBe('王小明')
  await page.getByLabel('姓名或拼音').fill('没有这个人')
  await page.keyboard.press('Enter')
  await page.getByText('没有符合条件的患者').waitFor()
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((address) => /王|xiaoming|99010119|1990101|1965-08/.test(address))).toEqual([])
})

it('shows who it is, what must be known, and what happened in each visit, newest first', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, WANG)
  await page.getByText('演示县人民医院').first().waitFor()
  // The history of a shared browser names nobody.
  expect(await page.title()).toBe('健康档案 · 康城')
  const allergies = page.locator('section', { has: page.getByRole('heading', { name: '过敏' }) })
  await allergies.getByText('高风险').waitFor()
  expect(await allergies.textContent()).toContain('青霉素')
  const problems = page.locator('section', { has: page.getByRole('heading', { name: '现患问题' }) })
  await problems.getByRole('link', { name: '2 型糖尿病' }).waitFor()
  // What has passed is no problem any more.
  expect(await problems.getByText('肺炎').count()).toBe(0)

  const visits = page.getByRole('article')
  expect(await visits.count()).toBe(10)
  await visits.first().getByText('二甲双胍片 0.5 g').waitFor()
  await visits.first().getByText('流感疫苗').waitFor()
  await visits.first().getByRole('button', { name: '查看本次检验检查结果' }).press('Enter')
  await visits
    .first()
    .getByRole('row', { name: /糖化血红蛋白.*6.3 %.*偏高/ })
    .waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '载入更早的' }).click()
  await page.getByText('2019年3月11日 09:00–10:30').waitFor()
  expect(await visits.count()).toBe(12)

  await page.getByRole('textbox', { name: '从', exact: true }).fill('2021-01-01')
  await page.getByRole('textbox', { name: '到', exact: true }).fill('2021-12-31')
  await page.keyboard.press('Enter')
  await expect.poll(() => visits.count()).toBe(2)
  await visits.first().getByText('支气管镜检查').waitFor()
  await page.getByRole('combobox', { name: '内容' }).selectOption('诊断 Condition')
  await page.getByRole('row', { name: /肺炎.*已痊愈/ }).waitFor()
  expect(new URL(page.url()).search).toContain('type=Condition')
})

it('draws a result over time with its range, and has the same as a table', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, `${WANG}?view=results`)
  await page.getByRole('button', { name: /糖化血红蛋白/ }).click()
  const figure = page.getByRole('figure', { name: '糖化血红蛋白' })
  await figure
    .getByRole('img', { name: /折线图/ })
    .locator('svg')
    .waitFor()
  for (const said of ['单位：%', '来源：演示县人民医院', '截至 2024年9月9日']) await figure.getByText(said).waitFor()
  const key = page.getByRole('list', { name: '图例' })
  expect(await key.textContent()).toMatch(/正常.*偏高.*危急偏高.*参考范围 4–6 %/)
  expect(await axeFindings(page)).toEqual([])
  await figure.getByRole('button', { name: '表' }).click()
  await figure.getByRole('row', { name: /2019年3月11日.*9.8 %.*危急偏高.*4–6 %/ }).waitFor()
  expect(await figure.getByRole('row').count()).toBe(13)
})

it('reads documents without leaving the list', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, `${WANG}?view=documents`)
  await page.getByRole('button', { name: '预览“出院记录”' }).click()
  await page.getByText('经抗感染治疗后体温正常').waitFor()
  await page.getByRole('button', { name: '预览“门诊病历' }).click()
  await page.getByText('二甲双胍加至每日 3 次').waitFor()
  await page.getByRole('button', { name: '预览“胸部 CT 平扫”' }).click()
  await page.getByText('右下肺片状高密度影').waitFor()
  expect(await axeFindings(page)).toEqual([])
})

it('opens every resource as fields and as JSON, follows references, and compares versions', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/records/resources/Observation/yanshi-hba1c-0')
  await page.getByText('检查时间').waitFor()
  await page.getByRole('link', { name: '就诊 yanshi-visit-0' }).click()
  await page.getByRole('heading', { name: '慢性病门诊复诊', level: 1 }).waitFor()
  await page.getByRole('link', { name: '原始 JSON' }).click()
  await page.getByText('"resourceType": "Encounter"').waitFor()
  expect(await axeFindings(page)).toEqual([])

  await goTo(page, WANG)
  await page.getByRole('link', { name: '全部字段与版本' }).click()
  await page.getByRole('link', { name: '历史版本' }).click()
  await page.getByRole('heading', { name: '第 1 版与第 2 版的不同' }).waitFor()
  const row = (name: RegExp) => page.getByRole('row', { name }).waitFor()
  await row(/identifier\[1\].*删除.*病案号/)
  await row(/telecom\[0\].value.*改动.*19901013456.*19901019999/)
  await row(/maritalStatus.*新增.*已婚/)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('radio', { name: '第 2 版作为前版' }).check()
  await page.getByText('两版内容相同').waitFor()
  await page.getByRole('link', { name: '第 1 版' }).click()
  await page.getByText('您在看第 1 版').waitFor()
  await page.getByText('19901013456').waitFor()
})

it('builds a search, runs it, pages on and takes the page along', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/records/search')
  const asked = addressesOf(page)
  await page.getByLabel('资源类型').selectOption('检验检查结果 Observation')
  await page.getByRole('button', { name: '添加条件' }).click()
  const first = page.getByRole('group', { name: '条件 1' })
  await first.getByRole('combobox', { name: '参数', exact: true }).selectOption('代码 code')
  await first.getByRole('textbox', { name: '值' }).fill('http://loinc.org|4548-4')
  await page.getByRole('button', { name: '添加条件' }).click()
  const second = page.getByRole('group', { name: '条件 2' })
  await second.getByRole('combobox', { name: '参数', exact: true }).selectOption('日期 date')
  await second.getByLabel('比较方式').selectOption('不晚于 / ≤')
  await second.getByRole('textbox', { name: '值' }).fill('2024-08')
  await page.getByLabel('排序').selectOption('日期 date，降序')
  await page.getByLabel('每页条数').selectOption('10')
  const address = 'Observation?code=http://loinc.org|4548-4&date=le2024-08&_sort=-date&_count=10'
  await page.getByText(address).waitFor()
  await second.getByRole('textbox', { name: '值' }).press('Enter')
  const rows = page.getByRole('table').getByRole('rowheader')
  await expect.poll(() => rows.count()).toBe(10)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '下一页' }).click()
  await expect.poll(() => rows.count()).toBe(1)
  await page.getByRole('button', { name: '上一页' }).click()
  await expect.poll(() => rows.count()).toBe(10)

  const take = async (format: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `将本页导出为 ${format}` }).click(),
    ])
    return contentOf(download)
  }
  expect((await take('CSV')).toString()).toContain('valueQuantity.value')
  expect(JSON.parse((await take('JSON')).toString()).entry).toHaveLength(10)
  expect((await take('Excel')).subarray(0, 2).toString()).toBe('PK')

  // The same address opens the same search.
  const shared = page.url()
  const other = await openPage({ as: 'data' })
  await goTo(other, shared)
  await expect.poll(() => other.getByRole('table').getByRole('rowheader').count()).toBe(10)
  expect(await other.getByRole('group', { name: '条件 2' }).getByLabel('比较方式').inputValue()).toBe('le')
  expect(asked.filter((one) => one.includes('4548-4'))).toEqual([])
})

it('never writes into its address who is searched for', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/records/search#Patient?gender=male')
  await page.getByRole('button', { name: '添加条件' }).click()
  const criterion = page.getByRole('group', { name: '条件 2' })
  await criterion.getByRole('combobox', { name: '参数', exact: true }).selectOption('姓名 / 名称 name')
  await criterion.getByLabel('比较方式').selectOption('完全相同')
  await criterion.getByRole('textbox', { name: '值' }).fill('王小明')
  await page.getByText('值只留在本页内存中').waitFor()
  await page.getByRole('button', { name: '运行' }).click()
  const rows = page.getByRole('table').getByRole('rowheader')
  await expect.poll(() => rows.count()).toBe(2)
  expect(decodeURIComponent(page.url())).toContain('#Patient?gender=male&name:exact=')
  expect(decodeURIComponent(page.url())).not.toContain('王')
  // Back from a resource the search is as it was.
  await rows.first().getByRole('link').click()
  await settled(page)
  await page.goBack()
  await expect.poll(() => rows.count()).toBe(2)
  expect(await criterion.getByRole('textbox', { name: '值' }).inputValue()).toBe('王小明')
})

it('opens an address of FHIR that somebody has', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/records')
  const field = page.getByRole('form', { name: '打开 FHIR 地址' }).getByRole('textbox')
  await field.fill('什么地址')
  await field.press('Enter')
  await page.getByRole('alert').getByText('这不是 FHIR 地址').waitFor()
  await field.fill('GET https://elsewhere.example/fhir/R4/Patient/yanshi-wang/_history/1')
  await field.press('Enter')
  await page.getByText('您在看第 1 版').waitFor()
  await page.goBack()
  await field.fill('/fhir/R4/Encounter?class=IMP&_count=10')
  await field.press('Enter')
  await page.getByRole('row', { name: /呼吸内科住院/ }).waitFor()
})

it('says what is not there, what went wrong, and whom it is not for', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/records/patients/nobody')
  await page.getByRole('alert').getByText('没有找到这位患者').waitFor()
  await goTo(page, '/records/search#Observation?date=yesterday')
  await page
    .getByRole('alert')
    .getByText(/写法不对|不支持/)
    .waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('404'), expect.stringContaining('400')])
  await goTo(page, '/records/resources/DocumentReference/yanshi-mistaken')
  await page.getByRole('alert').getByText('这个资源已被删除').waitFor()
  await page.getByRole('link', { name: '历史版本' }).click()
  await page.getByRole('row', { name: /第 2 版.*删除/ }).waitFor()
  for (const problem of page.problems.splice(0)) expect(problem).toContain('410')
  await goTo(page, '/records/patients/yanshi-zhao')
  await page.getByText('没有过敏记录').waitFor()
  await page.getByText('没有这类记录。', { exact: true }).waitFor()

  const viewer = await openPage({ as: 'viewer' })
  await goTo(viewer, '/records')
  await viewer.getByText('没有访问权限').waitFor()
  expect(await viewer.getByRole('link', { name: '健康档案' }).count()).toBe(0)
})

it('fits a phone, in English too', async () => {
  const page = await openPage({ as: 'data', language: 'en', size: PHONE })
  for (const path of [
    '/records',
    WANG,
    `${WANG}?view=results`,
    `${WANG}?view=documents`,
    '/records/resources/Patient/yanshi-wang',
    '/records/resources/Patient/yanshi-wang?show=versions',
    '/records/search#Observation?patient=yanshi-wang&_sort=-date',
  ]) {
    await goTo(page, path)
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(PHONE.width)
    expect(await axeFindings(page), path).toEqual([])
  }
})

async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}
