import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Access, AccessRefusal, Actor, User } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Command } from 'commander'
import { printAnswer } from './answer.ts'
import { withPlatform } from './with-platform.ts'

interface UserOptions {
  name: string
  organisation: string
  role: string
  region: string
}

export function userVerbs(program: Command): void {
  const user = program.command('user').description('accounts')

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
