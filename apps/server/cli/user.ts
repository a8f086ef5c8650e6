import { open, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import {
  type Access,
  type AccessRefusal,
  type Actor,
  IMPORT_FAULT_WORDS,
  type ImportReport,
  type User,
} from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { StartFailure } from '@kangcheng/platform'
import { loadFile } from '@kangcheng/platform/documents'
import type { Command } from 'commander'
import { printAnswer } from './answer.ts'
import { withPlatform } from './with-platform.ts'

interface UserOptions {
  name: string
  organisation: string
  role: string
  region: string
}

interface ImportOptions {
  apply?: true
  sync?: true
  organisation?: string
  passwords?: string
  json?: true
}

export function userVerbs(program: Command): void {
  const user = program.command('user').description('accounts')
  importVerb(user)

  user
    .command('add <login>')
    .description('make an account with one role; its first password is read from standard input')
    .requiredOption('--name <name>', 'name shown')
    .requiredOption('--organisation <code>', 'organisation of the person')
    .requiredOption('--role <code>', 'role, e.g. system-admin, plan-office')
    .requiredOption('--region <code>', 'region and all below it, or *')
    .action((login: string, { name, organisation, role, region }: UserOptions) =>
      withPlatform(async ({ access }, actor) => {
        const password = await readPassword()
        const created = await access.createUser(actor, { login, name, organisation, password, mustChange: true })
        const made = created.ok ? created : ((await withoutRole(access, actor, login)) ?? created)
        if (!made.ok) return printAnswer(made, false, String)
        const assigned = await access.assignRole(actor, made.value.id, { role, region, organisation: '*' })
        printAnswer(assigned, false, () => `${login} may sign in and must choose a password of their own`)
      }),
    )

  user
    .command('reset-password <login>')
    .description('print a password for one sign-in, after which another must be chosen; every session ends')
    .action((login: string) =>
      withPlatform(async ({ access }, actor) => {
        const found = await withLogin(access, actor, login)
        const reset = found.ok ? await access.resetPassword(actor, found.value.id) : found
        printAnswer(reset, false, ({ password }) => password)
      }),
    )

  user
    .command('reset-second-factor <login>')
    .description('take a lost second factor away; the password alone signs in until a new one is on')
    .action((login: string) =>
      withPlatform(async ({ access }, actor) => {
        const found = await withLogin(access, actor, login)
        const reset = found.ok ? await access.resetSecondFactor(actor, found.value.id) : found
        printAnswer(reset, false, () => `${login} signs in with the password alone until a new second factor is on`)
      }),
    )
}

function importVerb(user: Command): void {
  user
    .command('import <file>')
    .description('say what a table of accounts (.csv, .xlsx) would change, line by line; with --apply, do it')
    .option('--apply', 'do it: all of it, or nothing where a line has a fault')
    .option('--sync', 'disable accounts that the file does not hold')
    .option('--organisation <code>', 'only this organisation and all below it')
    .option('--passwords <file>', 'where the first passwords go, as CSV; a file that is there already is not touched')
    .option('--json', 'the report as JSON')
    .action(async (file: string, { apply, passwords, json, ...wish }: ImportOptions) => {
      const loaded = await loadFile(file)
      if (!loaded.ok) return printAnswer(loaded, json === true, String)
      // Before anything is done: passwords that nobody can be told would have to be reset one by one.
      const place = apply && passwords !== undefined ? await openNew(passwords) : undefined
      let taken = false
      await withPlatform(async ({ access }, actor) => {
        const upload = { bytes: loaded.value, fileName: basename(file) }
        const checked = await access.importUsers(actor, upload, wish)
        const isClean = checked.ok && checked.value.faultCount === 0
        const done =
          isClean && apply ? await access.importUsers(actor, upload, { ...wish, apply: checked.value.digest }) : checked
        if (done.ok && done.value.firstPasswords !== undefined && place) {
          await place.writeFile(done.value.firstPasswords)
          taken = true
        }
        const shown = done.ok && place ? ok(withoutPasswords(done.value)) : done
        printAnswer<ImportReport>(shown, json === true, sayReport)
        if (!isClean) process.exitCode = 1
      })
      await place?.close()
      if (place && passwords !== undefined && !taken) await rm(passwords)
    })
}

async function openNew(path: string) {
  try {
    return await open(path, 'wx', 0o600)
  } catch (error) {
    throw new StartFailure('settings.invalid', `${path} cannot be made: is it there already?`, { cause: error })
  }
}

function withoutPasswords({ firstPasswords: _, ...report }: ImportReport): ImportReport {
  return report
}

function sayReport(report: ImportReport): string {
  const { lines, created, changed, unchanged, disabled, kept, proposedRoles, faults, faultCount, applied } = report
  const faultLines = faults.map(
    ({ line, column, code, text }) =>
      `line ${line} ${column}${text === undefined ? '' : ` «${text}»`} ${IMPORT_FAULT_WORDS[code].en} ${IMPORT_FAULT_WORDS[code].zh}`,
  )
  const done = applied ? 'done' : faultCount > 0 ? 'nothing was changed' : 'nothing was changed yet: --apply does it'
  const counts = `${lines} lines: ${created} new, ${changed} changed, ${unchanged} as they were, ${disabled} disabled, ${kept} kept, ${proposedRoles} roles, ${faultCount} faults; ${done}`
  return [...faultLines, counts, ...(report.firstPasswords === undefined ? [] : [report.firstPasswords])].join('\n')
}

async function withLogin(access: Access, actor: Actor, login: string): Promise<Result<User, AccessRefusal>> {
  const users = await access.listUsers(actor)
  if (!users.ok) return users
  const user = users.value.find((one) => one.login === login.toLowerCase())
  return user ? ok(user) : refuse('access.user-unknown')
}

/** An account that an earlier try made and could not give its role, which was misspelt; its first password is of then. */
async function withoutRole(
  access: Access,
  actor: Actor,
  login: string,
): Promise<Result<{ id: string }, AccessRefusal> | undefined> {
  const user = await withLogin(access, actor, login)
  return user.ok && user.value.assignments.length === 0 ? user : undefined
}

/** One line of standard input, not shown where a person types it; nothing when there is no line. */
async function readPassword(): Promise<string> {
  process.stderr.write('first password: ')
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: process.stdin.isTTY === true })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
