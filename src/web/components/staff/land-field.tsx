import { lands } from '#core/profile/places.ts'
import { programmeWords } from '#words/staff-programme.ts'
import { SelectField } from '../controls.tsx'
import { useWords } from '../locale.tsx'

/** One of the sixteen Länder, or none. */
export function LandField({
  label,
  value,
  onChoose,
}: {
  label: string
  value: string
  onChoose: (land: string) => void
}) {
  const words = useWords(programmeWords).newMunicipality
  return (
    <SelectField label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{words.noLand}</option>
      {lands.map((land) => (
        <option key={land}>{land}</option>
      ))}
    </SelectField>
  )
}
