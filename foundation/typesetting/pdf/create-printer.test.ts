import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { SAMPLE } from '../document.fixture.ts'
import { writeDocx } from '../docx/write-docx.ts'
import { createPrinter } from './create-printer.ts'
import { findChromium } from './find-chromium.ts'

const run = promisify(execFile)
const hasChromium = findChromium(process.env.KANGCHENG_CHROMIUM) !== undefined
const hasOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)
const printer = createPrinter({ chromium: process.env.KANGCHENG_CHROMIUM })
afterAll(() => printer.close())

describe('a printer', () => {
  it.skipIf(!hasChromium)(
    'prints a tagged PDF with its outline, one document after the other',
    { timeout: 60_000 },
    async () => {
      const printed = await Promise.all([printer.print(SAMPLE), printer.print({ ...SAMPLE, title: '另一份' })])
      for (const one of printed) {
        if (!one.ok) throw new Error(one.refusal.code)
        const text = Buffer.from(one.value).toString('latin1')
        expect(text.startsWith('%PDF-')).toBe(true)
        expect(text).toContain('/MarkInfo')
        expect(text).toContain('/Outlines')
        // The long table alone takes several pages.
        expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3)
      }
    },
  )

  it.skipIf(!hasChromium)('gives up what takes too long, and prints the next', { timeout: 60_000 }, async () => {
    const errors: unknown[] = []
    const hasty = createPrinter({ limitMilliseconds: 1, onFailure: (error) => errors.push(error) })
    expect(await hasty.print(SAMPLE)).toMatchObject({ refusal: { code: 'publishing.print-failed' } })
    expect(errors).toHaveLength(1)
    await hasty.close()
    expect(await printer.print(SAMPLE)).toMatchObject({ ok: true })
  })
})

describe('LibreOffice', () => {
  // Skipped where LibreOffice is not installed: the parts are checked in write-docx.test.ts all the same.
  it.skipIf(!hasOffice)('opens the .docx and lays it out over its pages', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'typesetting-'))
    try {
      await writeFile(join(folder, 'sample.docx'), await writeDocx(SAMPLE))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'sample.docx'),
      ])
      const text = (await readFile(join(folder, 'sample.pdf'))).toString('latin1')
      expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
