import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, renameSync } from 'node:fs'
import { codeOf } from '../start-failure.ts'
import type { Binaries } from './binaries.ts'
import { type ClusterFolder, makePassword, onDisk } from './cluster-folder.ts'
import { failureOfOutput, rootRefused } from './failure-of-output.ts'
import { programSettings } from './program-settings.ts'
import { asLesserUser, type LesserUser } from './unprivileged.ts'

export const SUPERUSER = 'kangcheng'

/**
 * Makes a new cluster: UTF-8, sorted by code point the same on every machine (the built-in provider, so that
 * an upgrade of the system's libraries cannot break an index), passwords by SCRAM.
 */
export async function initCluster(
  place: ClusterFolder,
  settings: { binaries: Binaries; user: LesserUser | undefined; durable: boolean },
): Promise<void> {
  const { user } = settings
  onDisk(place.folder, () => {
    makePassword(place)
    mkdirSync(place.unfinished, { mode: 0o700 })
    if (user) for (const file of [place.unfinished, place.passwordFile]) chownSync(file, user.uid, user.gid)
  })
  const parameters = [
    `--pgdata=${place.unfinished}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${place.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(settings.durable ? [] : ['--no-sync']),
  ]
  const invocation = asLesserUser(settings.binaries.initdb, parameters, user, [
    settings.binaries.initdb,
    place.unfinished,
  ])
  const child = spawn(invocation.command, invocation.parameters, programSettings(invocation.user))
  // Left alone it would go on filling a folder that the next start clears.
  const stopWithUs = () => child.kill('SIGKILL')
  process.once('exit', stopWithUs)
  const output: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject(codeOf(error) === 'ENOENT' ? rootRefused('setpriv is not installed') : error))
    child.on('close', resolve)
  }).finally(() => process.off('exit', stopWithUs))
  if (code !== 0) throw failureOfOutput(output.join('').split('\n').filter(Boolean), place.cluster)
  onDisk(place.folder, () => renameSync(place.unfinished, place.cluster))
}
