import type { CodeUse, PersonPage } from '@kangcheng/persons/contract'
import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { makeCode } from '../card-queries.ts'
import { CODE_USES } from '../log/outcomes.ts'
import { cardWords } from '../words.ts'
import { CodeDialog } from './code-dialog.tsx'

/** A code for whoever has no telephone: shown large on this screen, for the window beside it to read. */
export function CodePart({ holder, isOpen }: { holder: PersonPage; isOpen: boolean }) {
  const t = useWords(cardWords)
  const queries = useQueryClient()
  const [use, setUse] = useState<CodeUse>('identify')
  const making = useMutation({ mutationFn: () => makeCode(holder.id, use), gcTime: 0 })
  const close = () => {
    making.reset()
    void queries.invalidateQueries({ queryKey: ['cards', 'readings-of'] })
  }
  return (
    <section className="card stack">
      <h2>{t('code')}</h2>
      <p className="soft">{t(isOpen ? 'codeLead' : 'codeNone')}</p>
      {isOpen && (
        <>
          <fieldset className="card-uses">
            <legend>{t('use')}</legend>
            {CODE_USES.map((one) => (
              <label key={one}>
                <input type="radio" name="card-use" checked={use === one} onChange={() => setUse(one)} />
                {t(`use_${one}`)}
              </label>
            ))}
          </fieldset>
          <div>
            <Button type="primary" disabled={making.isPending} onClick={() => making.mutate()}>
              {t(making.isPending ? 'working' : 'makeCode')}
            </Button>
          </div>
        </>
      )}
      {making.error && making.data === undefined && <ProblemNote problem={making.error} />}
      {making.data && (
        <CodeDialog
          key={making.data.code}
          holder={holder}
          code={making.data}
          onAgain={() => making.mutate()}
          onClose={close}
        />
      )}
    </section>
  )
}
