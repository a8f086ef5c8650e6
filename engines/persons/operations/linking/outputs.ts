import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { FolderFault } from './folder-fault.ts'

/** Under which name an output is written until it is whole. */
export function partOf(output: string): string {
  return `${output}.part`
}

/** Makes sure that outputs can be written, before the hours of work. */
export async function reserve(outputs: readonly string[]): Promise<void> {
  for (const output of outputs) {
    try {
      if ((await stat(output).catch(() => undefined))?.isDirectory()) throw new Error('it is a folder')
      await writeFile(partOf(output), '')
    } catch (error) {
      throw new FolderFault(`${output} cannot be written: ${error instanceof Error ? error.message : ''}`)
    }
  }
}

export async function dropReserved(outputs: readonly string[]): Promise<void> {
  for (const output of outputs) await rm(partOf(output), { force: true })
}

/** Writes JSON; the file has its name when it is whole. */
export async function publish(output: string, said: unknown): Promise<void> {
  await writeFile(partOf(output), `${JSON.stringify(said, undefined, 2)}\n`)
  await rename(partOf(output), output)
}
