import { useMemo } from 'react'
import { encode } from 'uqr'

type Props = {
  readonly text: string
  /** What it holds, for screen readers. */
  readonly label: string
}

/** Light modules around the code, by which cameras find it (ISO/IEC 18004). */
const quiet = 4

/** A QR code; always dark on light, since cameras read no other. */
export function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => {
    const code = encode(text, { border: quiet, ecc: 'M' })
    const cells = code.data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    )
    return { size: code.size, path: cells.join('') }
  }, [text])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={220}
      height={220}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
