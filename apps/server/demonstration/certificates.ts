import type { Actor } from '@kangcheng/access'
import type { BirthCertificate, DeathCertificate, VitalKind, VitalStepWish } from '@kangcheng/exchange/contract'
import { addDays } from '@kangcheng/kernel'
import { newId } from '@kangcheng/platform'
import type { Platform } from '../compose.ts'
import { demonstrationActors } from './snapshot.ts'

type Parts = Pick<Platform, 'access' | 'directory' | 'vitalEvents' | 'clock' | 'log'>

interface Invented<Certificate> {
  /** Days ago. */
  readonly ago: number
  readonly certificate: Omit<Certificate, 'number' | 'certifier' | 'certifiedOn' | 'diedOn' | 'bornOn'>
  /** What the CDC does with it; left out, it waits. */
  readonly step?: Pick<VitalStepWish, 'step' | 'reason'>
}

const DEATHS: readonly Invented<DeathCertificate>[] = [
  {
    ago: 9,
    certificate: {
      ...{ name: '示例·周', idKind: 'none', sex: 'male', birthDate: '1948-05-02', residence: '410181106' },
      place: 'ward',
      chain: {
        a: { code: 'I46.9', text: '心脏骤停', interval: { value: 10, unit: 'minutes' } },
        b: { code: 'I21.0', text: '前壁急性透壁性心肌梗死', interval: { value: 2, unit: 'days' } },
      },
    },
    step: { step: 'accept' },
  },
  {
    ago: 6,
    certificate: {
      ...{ name: '示例·吴', idKind: 'none', sex: 'female', birthDate: '1956-11-20', residence: '410181' },
      place: 'ward',
      chain: {
        a: { code: 'J96.9', text: '呼吸衰竭', interval: { value: 3, unit: 'days' } },
        b: { code: 'C34.1', text: '上叶支气管或肺恶性肿瘤', interval: { value: 14, unit: 'months' } },
      },
    },
    step: { step: 'return', reason: '（演示）请补充病理诊断依据。' },
  },
  {
    ago: 2,
    certificate: {
      ...{ name: '示例·郑', idKind: 'none', sex: 'male', birthDate: '1939-01-15', residence: '410181106' },
      place: 'home',
      chain: { a: { code: 'I61.0', text: '大脑半球皮质下脑内出血', interval: { value: 8, unit: 'hours' } } },
    },
  },
]

const MOTHER = { motherIdKind: 'none', residence: '410181106', outcome: 'live' } as const
const BIRTHS: readonly Invented<BirthCertificate>[] = [
  {
    ago: 8,
    certificate: {
      ...{ ...MOTHER, motherName: '示例·冯', motherBirthDate: '1996-04-11' },
      ...{ sex: 'female', bornAt: '03:40', weight: 3250, weeks: 39 },
    },
    step: { step: 'accept' },
  },
  {
    ago: 1,
    certificate: {
      ...{ ...MOTHER, motherName: '示例·陈', motherBirthDate: '1991-09-30' },
      ...{ sex: 'male', bornAt: '16:05', weight: 2380, weeks: 35 },
    },
  },
]

/** Certificates of invented births and deaths as they go from the hospital to the CDC. Made once. */
export async function registerDemonstrationCertificates(platform: Parts): Promise<void> {
  const actors = await demonstrationActors(platform)
  const [certifier, cdc] = [actors.get('certifier'), actors.get('cdc')]
  const refusal =
    certifier && cdc
      ? ((await register(platform, { certifier, cdc }, 'death', DEATHS)) ??
        (await register(platform, { certifier, cdc }, 'birth', BIRTHS)))
      : 'no accounts'
  // They are for looking at: the platform starts without them.
  if (refusal) platform.log.warn('the certificates of the demonstration could not be registered', { code: refusal })
}

async function register(
  { vitalEvents, clock }: Parts,
  { certifier, cdc }: { readonly certifier: Actor; readonly cdc: Actor },
  kind: VitalKind,
  invented: readonly Invented<DeathCertificate | BirthCertificate>[],
): Promise<string | undefined> {
  const known = await vitalEvents.listCertificates(certifier, { kind })
  if (!known.ok) return known.refusal.code
  if (known.value.total > 0) return undefined
  for (const [index, { ago, certificate, step }] of invented.entries()) {
    const day = addDays(clock.today(), -ago)
    const dated = {
      ...certificate,
      ...(kind === 'death' ? { diedOn: day } : { bornOn: day }),
      ...{ number: `演示-${kind === 'death' ? 'D' : 'B'}${index + 1}`, certifier: '演示医生', certifiedOn: day },
    }
    const id = newId()
    const wish = { id, revision: 0, submit: true }
    const saved =
      kind === 'death'
        ? await vitalEvents.saveCertificate(certifier, { ...wish, kind, certificate: dated as DeathCertificate })
        : await vitalEvents.saveCertificate(certifier, { ...wish, kind, certificate: dated as BirthCertificate })
    if (!saved.ok) return saved.refusal.code
    if (!step) continue
    const stepped = await vitalEvents.stepCertificate(cdc, { ...step, kind, id, revision: saved.value.row.revision })
    if (!stepped.ok) return stepped.refusal.code
  }
  return undefined
}
