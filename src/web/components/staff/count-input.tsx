interface CountInputProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly isInvalid: boolean
  readonly onType: (typed: string) => void
}

/** A number of persons in a table cell; the row's header is its visible name. */
export function CountInput({ id, label, value, isInvalid, onType }: CountInputProps) {
  return (
    <input
      className="field-input number-input"
      id={id}
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      {...(isInvalid && { 'aria-invalid': true as const })}
      value={value}
      onChange={({ target }) => onType(target.value)}
    />
  )
}
