import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildWorkbench, WORKBENCH } from '@kangcheng/server/web'
import type { Figure } from '../figures.ts'

const PAGES = ['login-page', 'overview-page']

/** JavaScript that a browser loads, gzipped, from signing in to the plan overview: the page's scripts and all they import. */
export function firstViewFigure(): Figure {
  buildWorkbench()
  const index = readBuilt('index.html')
  const start = [...index.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  const loaded = new Set<string>()
  const load = (script: string) => {
    if (loaded.has(script)) return
    loaded.add(script)
    const source = readBuilt(`assets/${script}`)
    for (const match of source.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) load(match[1] ?? '')
    // Pages are loaded when they are first opened; these two are opened.
    for (const match of source.matchAll(/import\(["'`]\.\/([^"'`]+\.js)["'`]\)/g)) {
      if (PAGES.some((page) => match[1]?.startsWith(`${page}-`))) load(match[1] ?? '')
    }
  }
  for (const script of start) load(script)
  const missing = PAGES.find((page) => ![...loaded].some((script) => script.startsWith(`${page}-`)))
  if (missing) throw new Error(`the build has no ${missing}`)
  const bytes = [...loaded].reduce((sum, script) => sum + gzipSync(readBuilt(`assets/${script}`)).byteLength, 0)
  return { what: 'workbench first view, JavaScript gzipped', value: bytes / 1024, unit: 'KiB', limit: 300 }
}

function readBuilt(file: string): string {
  return readFileSync(new URL(file, WORKBENCH), 'utf8')
}
