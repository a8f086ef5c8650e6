import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { installationKey } from './installation-key.ts'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-key-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

it('is made once in the data folder, for its owner alone', () => {
  const dataFolder = join(newFolder(), 'data')
  const key = installationKey({ dataFolder })()
  expect(key).toHaveLength(32)
  expect(statSync(join(dataFolder, 'secret')).mode & 0o077).toBe(0)
  expect(installationKey({ dataFolder })()).toEqual(key)
  expect(installationKey({ dataFolder: newFolder() })()).not.toEqual(key)
})

it('comes from the setting where there is one, and leaves no file', () => {
  const dataFolder = newFolder()
  const secret = 'a sentence that only this city knows'
  expect(installationKey({ dataFolder, secret })()).toEqual(installationKey({ dataFolder: '/nowhere', secret })())
  expect(() => readFileSync(join(dataFolder, 'secret'))).toThrow('ENOENT')
})

it('is not made anew where its file is damaged', () => {
  const dataFolder = newFolder()
  writeFileSync(join(dataFolder, 'secret'), 'abc')
  expect(installationKey({ dataFolder })).toThrow('damaged')
  expect(readFileSync(join(dataFolder, 'secret'), 'utf8')).toBe('abc')
})
