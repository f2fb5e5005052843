import { ViewportPortal } from '@xyflow/react'
import { type Layout, margin } from '../../../shared/domain/relations/lay-out.ts'
import { useMessages } from '../../ui/language.tsx'
import { powerWord, supportWord } from './map-words.ts'

/** The words of the axes and the lines between their steps, under the cards. */
export function MapAxes({ layout }: { readonly layout: Layout }) {
  const m = useMessages()
  const { width: right, height: bottom } = layout
  return (
    <ViewportPortal>
      <div className="kb-map-axes" aria-hidden>
        {layout.columns.map(({ support, x, width }) => (
          <div key={support} className="kb-map-column" style={{ left: x, top: 0, width, height: bottom }}>
            {supportWord(m, support)}
          </div>
        ))}
        {layout.rows.map(({ power, y, height }) => (
          <div key={power} className="kb-map-row" style={{ top: y, left: 0, width: right, height }}>
            <span style={{ width: margin.left - 16 }}>{powerWord(m, power)}</span>
          </div>
        ))}
      </div>
    </ViewportPortal>
  )
}
