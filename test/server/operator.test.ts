import { expect, test } from 'vitest'
import { engines } from '../store/stores.ts'
import { install, probeStudy } from './installation.ts'

const details = {
  name: 'Stadt Musterhausen',
  address: 'Marktplatz 1\n12345 Musterhausen',
  email: 'post@musterhausen.example',
  phone: null,
  privacyContact: 'datenschutz@musterhausen.example',
  accessibilityContact: 'barrierefrei@musterhausen.example',
  enforcementBody: null,
}

test.each(engines)(
  'on %s whoever runs the installation names it, and everybody can read that',
  async (_name, fresh) => {
    const installation = await install(fresh)
    const nobody = installation.browser()
    const empty = Object.fromEntries(Object.keys(details).map((field) => [field, null]))
    expect((await nobody.get('/api/operator')).body).toEqual(empty)

    const ada = await installation.staff('owner', null, null)
    expect((await ada.send('PUT', '/api/operator', { ...details, phone: '  ' })).body).toEqual(details)
    expect((await nobody.get('/api/operator')).body).toEqual(details)
    await ada.send('PUT', '/api/operator', { ...details, accessibilityContact: '' })
    expect((await nobody.get('/api/operator')).body).toEqual({ ...details, accessibilityContact: null })

    expect((await nobody.send('PUT', '/api/operator', details)).status).toBe(401)
    expect((await ada.send('PUT', '/api/operator', { ...details, name: 'x'.repeat(601) })).status).toBe(422)
    for (const wrong of [{ email: 'post(at)musterhausen' }, { email: 'a@b.de, c@d.de' }, { phone: 'im Rathaus' }])
      expect((await ada.send('PUT', '/api/operator', { ...details, ...wrong })).body.problem).toBe('requestInvalid')
    for (const phone of ['01234 567-89', '+49 (0)1234 / 5678', '01234 567 Durchwahl 12'])
      expect((await ada.send('PUT', '/api/operator', { ...details, phone })).body.phone).toBe(phone)
    await ada.send('POST', '/api/studies', {
      ...probeStudy,
      waves: [{ id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-30' }],
      givesBack: true,
    })
    for (const other of [
      await installation.staff('owner', 'probe', null),
      await installation.staff('coordinator', 'probe', 'seedorf'),
    ])
      expect((await other.send('PUT', '/api/operator', details)).status).toBe(403)
    await installation.remove()
  },
)
