import { readFile, rename, writeFile } from 'node:fs/promises'
import { fileOf } from './run.ts'

/** What a unit answered; undefined while it is not done. Its files are whole where its answer is there. */
export async function readResult<Answer>(folder: string, stage: string, unit: number): Promise<Answer | undefined> {
  try {
    return JSON.parse(await readFile(fileOf({ folder }, stage, unit, 'json'), 'utf8')) as Answer
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export async function writeResult(folder: string, { stage, unit, answer }: UnitAnswer): Promise<void> {
  const file = fileOf({ folder }, stage, unit, 'json')
  await writeFile(`${file}.part`, JSON.stringify(answer))
  await rename(`${file}.part`, file)
}

interface UnitAnswer {
  readonly stage: string
  readonly unit: number
  readonly answer: unknown
}
