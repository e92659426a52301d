/** A few views of one thing, one pressed. */
export function Segments<K extends string>({
  name,
  value,
  options,
  onChange,
}: {
  name: string
  value: K
  options: readonly { readonly key: K; readonly label: string }[]
  onChange: (key: K) => void
}) {
  return (
    <fieldset className="segments no-print" aria-label={name}>
      {options.map(option => (
        <button key={option.key} type="button" aria-pressed={option.key === value} onClick={() => onChange(option.key)}>
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
