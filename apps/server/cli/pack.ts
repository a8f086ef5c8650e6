import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { StartFailure, sayFault } from '@kangcheng/platform'
import type { Command } from 'commander'
import { readPacks } from '../packs.ts'
import { ROOT } from '../settings.ts'

export function packVerbs(program: Command): void {
  const pack = program.command('pack').description('definitions of a city')
  pack
    .command('check [folders...]')
    .description('check packs (all of packs/ when none is named); every fault with file, line and column')
    .action(async (named: string[]) => {
      const here = process.cwd()
      const all = readdirSync(join(ROOT, 'packs')).map((name) => relative(here, join(ROOT, 'packs', name)))
      const missing = named.find((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
      if (missing !== undefined) throw new StartFailure('settings.invalid', `there is no folder ${missing}`)
      const read = await readPacks(named.length > 0 ? named : all)
      if (read.ok) {
        process.stdout.write(`${read.packs.length} packs with ${read.documents.length} documents, no fault\n`)
        return
      }
      for (const fault of read.faults) process.stdout.write(`${sayFault(fault)}\n`)
      process.stdout.write(`${read.faults.length} faults\n`)
      process.exitCode = 1
    })
}
