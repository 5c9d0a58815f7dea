/** The form library as it comes: its own look, buttons and order of work. Built by `phone.ts` with the form inside. */
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/i18n/german'
import 'survey-core/survey-core.css'
import { Survey } from 'survey-react-ui'

declare const FORM: object

createRoot(document.getElementById('root')!).render(createElement(Survey, { model: new Model(FORM) }))
