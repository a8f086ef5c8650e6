import { type ReactNode, useEffect, useRef } from 'react'
import './page.css'

/** Where the visit began: there the focus stays with the browser, whose first stop is the skip link. */
let firstPlace: string | undefined
let moved = false

/** The one h1 of a page. It names the document and, after a change of page, takes the focus so that the change is heard. */
export function PageHead(props: {
  title: string
  /** Where the title is not in the language of the page, as the name of a Chinese plan on an English one. */
  titleLanguage?: string | undefined
  /** Where the title says who a patient is: what the tab and the history of a shared browser say instead. */
  tabTitle?: string
  lead?: ReactNode
  actions?: ReactNode
  above?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { title, tabTitle = title } = props
  useEffect(() => {
    document.title = `${tabTitle} · 康城`
  }, [tabTitle])
  useEffect(() => {
    firstPlace ??= location.pathname
    moved ||= location.pathname !== firstPlace
    if (moved) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="page-head">
      {props.above}
      <div className="spread">
        <h1 ref={heading} tabIndex={-1} lang={props.titleLanguage}>
          {title}
        </h1>
        {props.actions && <div className="line no-print">{props.actions}</div>}
      </div>
      {props.lead && <div className="line soft">{props.lead}</div>}
    </header>
  )
}
