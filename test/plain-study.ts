import type { Study } from '#core/model/study.ts'

/** A linked study of one municipality before and after; a test overwrites what it is about. */
export const plainStudy: Study = Object.freeze<Study>({
  id: 'study',
  title: 'Study',
  instrument: { id: 'quality-framework', version: '1.0.0', hash: '' },
  dimensions: ['network'],
  municipalities: [{ id: 'seedorf', name: 'Seedorf', land: null, networkName: null }],
  waves: [
    { id: 'T0', kind: 'before', opensOn: '2024-11-01', closesOn: '2024-11-30' },
    { id: 'T2', kind: 'after', opensOn: '2025-11-01', closesOn: '2025-11-30' },
  ],
  linkage: 'self-generated code',
  givesBack: true,
  drafts: 'device',
  minimumCell: 5,
  simulated: true,
  locale: 'de',
})
