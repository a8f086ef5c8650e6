import type { TemplateResult } from '@kangcheng/indicators/contract'
import { installationQuery, isProblem, tooLargeToSend, type Upload, uploadFile } from '@kangcheng/web-kit'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { REPORT_LISTS, reportQuery } from '../../../queries/report-queries.ts'

/** Where a filled-in template is on its way: being sent, looked at, written; or refused. */
export type TemplateState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly file: File; readonly share: number; readonly upload: Upload<TemplateResult> }
  | { readonly phase: 'refused'; readonly file: File; readonly problem: unknown }
  | {
      readonly phase: 'shown' | 'applying' | 'applied'
      readonly file: File
      readonly result: TemplateResult
      readonly problem?: unknown
    }

/** Sends a template to be looked at, and once more to be written against the version that was looked at. */
export function useTemplate(report: string) {
  const queries = useQueryClient()
  const { data: installation } = useQuery(installationQuery)
  const [state, setState] = useState<TemplateState>({ phase: 'idle' })
  const path = `/reports/${report}/template`

  const preview = async (file: File) => {
    const tooLarge = installation && tooLargeToSend(file, installation.upload)
    if (tooLarge) return setState({ phase: 'refused', file, problem: tooLarge })
    const upload = uploadFile<TemplateResult>(path, file, (share) =>
      setState({ phase: 'sending', file, share, upload }),
    )
    setState({ phase: 'sending', file, share: 0, upload })
    try {
      setState({ phase: 'shown', file, result: await upload.done })
    } catch (problem) {
      const stopped = isProblem(problem) && problem.code === 'upload.stopped'
      setState(stopped ? { phase: 'idle' } : { phase: 'refused', file, problem })
    }
  }
  const apply = async (file: File, result: TemplateResult) => {
    setState({ phase: 'applying', file, result })
    try {
      const query = `?apply=true&version=${result.version}`
      const applied = await uploadFile<TemplateResult>(`${path}${query}`, file, () => undefined).done
      setState({ phase: 'applied', file, result: applied })
      void queries.invalidateQueries({ queryKey: reportQuery(report).queryKey })
      void queries.invalidateQueries({ queryKey: REPORT_LISTS })
    } catch (problem) {
      setState({ phase: 'shown', file, result, problem })
    }
  }
  return { state, preview, apply, close: () => setState({ phase: 'idle' }) }
}
