/* Writes definitions/generated/validators/ from the published definitions: node engines/records/making/make-validators.ts */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { writeFiles } from './validation/write-files.ts'

const folder = new URL('../definitions/generated/validators/', import.meta.url)
const files = writeFiles()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, source] of files) writeFileSync(new URL(name, folder), source)
