import { randomBytes } from 'node:crypto'
import { sha256 } from './sha256.ts'

/** 256 random bits behind a mark by which a scanner for lost secrets knows them. */
export function newApiToken(): string {
  return `kangcheng_${randomBytes(32).toString('base64url')}`
}

/** What is stored of it; never what is stored of a session's token with the same signs. */
export function apiTokenHash(token: string): string {
  return sha256(`api token ${token}`)
}
