import type { LibraryJson, SurveyJson } from './form.ts'

/** A form without what the library would not know. */
export function libraryJson({
  register: _register,
  german: _german,
  ownCode: _ownCode,
  blocks: _blocks,
  ...library
}: SurveyJson): LibraryJson {
  return library
}
