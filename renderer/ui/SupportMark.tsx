import { useMessages } from './language.tsx'

const signs = { '-2': '−−', '-1': '−', '0': '0', '1': '+', '2': '++' } as const

/** How somebody stands to us or to a competitor, in sign, colour and word; null: not judged. */
export function SupportMark({ support }: { readonly support: number | null }) {
  const m = useMessages()
  if (support === null) return <span className="kb-quiet">{m.people.notJudged}</span>
  const step = String(support) as keyof typeof signs
  return (
    <span className="kb-support" data-support={step}>
      <span aria-hidden className="kb-support-sign">
        {signs[step]}
      </span>
      {m.people.support[step]}
    </span>
  )
}
