import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Browser } from 'playwright-core'
import type { DocumentModel } from '../document.ts'
import { escapeHtml } from '../html/escape.ts'
import { writeHtml } from '../writers.ts'
import { findChromium } from './find-chromium.ts'

export type PrintRefusal = 'publishing.no-browser' | 'publishing.print-failed'

/** Prints documents as PDF, one after the other, in one Chromium that is started for the first and ended when idle. */
export interface Printer {
  print(document: DocumentModel): Promise<Result<Uint8Array, PrintRefusal>>
  close(): Promise<void>
}

export interface PrinterSettings {
  /** Path of a Chromium, before the places where distributions put it. */
  readonly chromium?: string | undefined
  /** For one document; more and the browser is ended. */
  readonly limitMilliseconds?: number
  /** What went wrong, for the log. */
  readonly onFailure?: (error: unknown) => void
}

const LIMIT = 25_000
/** A report is printed in four languages and versions at most, then for weeks none. */
const IDLE = 60_000
const FLAGS = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']

export function createPrinter(settings: PrinterSettings = {}): Printer {
  const { limitMilliseconds = LIMIT, onFailure } = settings
  let browser: Browser | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  const end = async () => {
    clearTimeout(idle)
    const ended = browser
    browser = undefined
    await ended?.close().catch(() => {})
  }

  const printNext = async (document: DocumentModel): Promise<Result<Uint8Array, PrintRefusal>> => {
    const executablePath = findChromium(settings.chromium)
    if (executablePath === undefined) return refuse('publishing.no-browser')
    clearTimeout(idle)
    try {
      const bytes = await withinLimit(limitMilliseconds, async () => {
        if (!browser?.isConnected()) browser = await launch(executablePath)
        return printIn(browser, document)
      })
      idle = setTimeout(() => void end(), IDLE).unref()
      return ok(bytes)
    } catch (error) {
      onFailure?.(error)
      await end()
      return refuse('publishing.print-failed')
    }
  }

  return {
    print: (document) => {
      const printed = queue.then(() => printNext(document))
      queue = printed
      return printed
    },
    close: async () => {
      await queue
      await end()
    },
  }
}

/** Chromium refuses its own sandbox to the superuser, and some containers have none to give. What is printed has no script. */
async function launch(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const options = { executablePath, args: FLAGS, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false })
  return chromium
    .launch({ ...options, chromiumSandbox: true })
    .catch(() => chromium.launch({ ...options, chromiumSandbox: false }))
}

async function printIn(browser: Browser, document: DocumentModel): Promise<Uint8Array> {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.route('**/*', (route) => route.abort())
    await page.setContent(await writeHtml(document))
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      outline: true,
      tagged: true,
      displayHeaderFooter: true,
      headerTemplate: furniture(escapeHtml(document.header)),
      footerTemplate: furniture('— <span class="pageNumber"></span> / <span class="totalPages"></span> —'),
    })
  } finally {
    await context.close()
  }
}

/** Head and foot of a page are written by Chromium outside the document, with styles of their own. */
function furniture(html: string): string {
  return `<div style="font:9px 'Noto Sans CJK SC',sans-serif;width:100%;text-align:center;color:#52606d">${html}</div>`
}

async function withinLimit<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`printing took longer than ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
