/** Parts of a whole as one bar; a part of nothing is not drawn. The words say the same to who does not see it. */
export type Share = { readonly key: string; readonly size: number; readonly tone: 'good' | 'bad' | 'wait' | 'none' }

export function Shares({ parts, says }: { parts: readonly Share[]; says: string }) {
  const whole = parts.reduce((sum, part) => sum + part.size, 0)
  return (
    <span className="shares" role="img" aria-label={says} title={says}>
      {parts
        .filter(part => part.size > 0)
        .map(part => (
          <i key={part.key} className={part.tone} style={{ width: `${(part.size / whole) * 100}%` }} />
        ))}
    </span>
  )
}
