import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Access, AccessRefusal, Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
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
  program
    .command('user')
    .description('accounts')
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
}

/** An account that an earlier try made and could not give its role, which was misspelt; its first password is of then. */
async function withoutRole(
  access: Access,
  actor: Actor,
  login: string,
): Promise<Result<{ id: string }, AccessRefusal> | undefined> {
  const users = await access.listUsers(actor)
  if (!users.ok) return users
  const user = users.value.find((one) => one.login === login.toLowerCase() && one.assignments.length === 0)
  return user && ok({ id: user.id })
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
