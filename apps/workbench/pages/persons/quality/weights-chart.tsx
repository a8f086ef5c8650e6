import type { LinkQuality } from '@kangcheng/persons/contract'
import { Choice, formatMoment, formatSigned, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useMemo, useState } from 'react'
import { TwinTable } from '../../indicator/twin-table.tsx'
import { levelText, traitName } from '../level-words.ts'
import { personWords } from '../words.ts'
import { inOrder, weightsHeight, weightsOption } from './weights-option.ts'
import { qualityWords } from './words.ts'

/** How much each level of an evidence says, one evidence at a time; the table has them all. */
export function WeightsChart({ quality: { model, asOf } }: { quality: LinkQuality }) {
  const t = useWords(qualityWords)
  const common = useWords(personWords)
  const language = useLanguage()
  const [chosen, setChosen] = useState<string>()
  const trait = model.traits.find((one) => one.trait === chosen) ?? model.traits[0]
  const levels = useMemo(() => inOrder(trait?.levels ?? []), [trait])
  const words = useMemo(
    () => ({
      name: (level: string) => levelText(level, language),
      signed: (weight: number) => formatSigned(weight, { language, decimals: 1, fixed: true }),
      isNarrow: matchMedia('(max-width: 700px)').matches,
    }),
    [language],
  )
  const option = useMemo(() => weightsOption(levels, words), [levels, words])
  return (
    <ChartFrame
      title={t('weights')}
      label={t('weightsLabel')}
      unit={common('bits')}
      source={say(model.source, language)}
      asOf={formatMoment(asOf, language)}
      note={t('weightsNote')}
      option={option}
      height={weightsHeight(levels, words.isNarrow)}
      exports={
        <Choice
          label={t('trait')}
          labelUnseen
          value={trait?.trait ?? ''}
          options={model.traits.map((one) => ({ value: one.trait, label: traitName(one.trait, language) }))}
          onChange={setChosen}
        />
      }
      table={
        <TwinTable
          caption={t('weights')}
          head={[`${t('trait')} · ${t('level')}`, t('weight')]}
          rows={model.traits.flatMap((one) =>
            inOrder(one.levels).map(({ level, weight }) => [
              `${traitName(one.trait, language)} · ${words.name(level)}`,
              words.signed(weight),
            ]),
          )}
        />
      }
    />
  )
}
