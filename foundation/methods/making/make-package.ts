/**
 * Makes the package as others install it (JavaScript with types; Node strips no types inside node_modules):
 * node foundation/methods/making/make-package.ts FOLDER puts kangcheng-methods-VERSION.tgz there and prints its path.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type HouseManifest, outsideManifest } from './package-manifest.ts'

const methods = join(import.meta.dirname, '..')
const root = join(methods, '../..')
const folder = resolve(process.argv[2] ?? '.')
const stage = mkdtempSync(join(tmpdir(), 'kangcheng-methods-'))

try {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const project = join(methods, 'tsconfig.build.json')
  execFileSync(process.execPath, [tsc, '-p', project, '--outDir', join(stage, 'dist')], { stdio: 'inherit' })
  const manifest = JSON.parse(readFileSync(join(methods, 'package.json'), 'utf8')) as HouseManifest
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(outsideManifest(manifest), null, 2)}\n`)
  cpSync(join(methods, 'README.md'), join(stage, 'README.md'))
  cpSync(join(root, 'LICENSE'), join(stage, 'LICENSE'))
  // What others' data ask for stands beside what was made of them.
  for (const licence of globSync('**/generated/LICENSE*', { cwd: methods, exclude: ['node_modules/**', 'dist/**'] })) {
    mkdirSync(join(stage, 'dist', dirname(licence)), { recursive: true })
    cpSync(join(methods, licence), join(stage, 'dist', licence))
  }
  const [made] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: stage, encoding: 'utf8' }),
  ) as { filename: string }[]
  process.stdout.write(`${join(folder, made?.filename ?? '')}\n`)
} finally {
  rmSync(stage, { recursive: true, force: true })
}
