import { list, number } from '../format.ts'

/** One entry of a request that does not fit, in both languages. */
interface InvalidField {
  readonly field: string
  readonly message: { readonly de: string; readonly en: string }
}

const things = {
  de: {
    study: 'Die Studie',
    municipality: 'Die Kommune',
    wave: 'Die Erhebung',
    access: 'Den Zugang',
    instrument: 'Das Instrument',
    page: 'Die Seite',
    goal: 'Das Ziel',
    statement: 'Die Aussage zum Ziel',
    measure: 'Die Maßnahme',
  },
  en: {
    study: 'study',
    municipality: 'municipality',
    wave: 'survey',
    access: 'access',
    instrument: 'instrument',
    page: 'page',
    goal: 'goal',
    statement: 'statement of the goal',
    measure: 'measure',
  },
}
type Thing = keyof typeof things.de

const roles = {
  de: { owner: 'Betrieb', coordinator: 'Netzwerkkoordination', evaluator: 'Evaluation' },
  en: { owner: 'operator', coordinator: 'network coordination', evaluator: 'evaluation' },
}
type Role = keyof typeof roles.de

/** Refusals of requests and of whoever makes them. */
const de = {
  bodyTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => ({
    title: 'Die Anfrage ist zu groß.',
    text: `Erlaubt sind ${number(limitKilobytes, 0, 'de')} Kilobyte. Bitte kürzen Sie den Inhalt.`,
  }),
  bodyNotJson: () => ({
    title: 'Die Anfrage ist nicht lesbar.',
    text: 'Erwartet wird JSON. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  }),
  requestInvalid: ({ problems }: { problems: readonly InvalidField[] }) => ({
    title: problems.length === 1 ? 'Eine Angabe passt nicht.' : `${problems.length} Angaben passen nicht.`,
    text: `${problems.map(({ field, message }) => `${field}: ${message.de}`).join('; ')}.`,
  }),
  notFound: ({ what, id }: { what: Thing; id: string }) => ({
    title: `${things.de[what]} „${id}“ gibt es hier nicht.`,
    text: 'Bitte prüfen Sie die Schreibweise oder gehen Sie zur Übersicht zurück.',
  }),
  alreadyExists: ({ what, id }: { what: Thing; id: string }) => ({
    title: `${things.de[what]} „${id}“ gibt es schon.`,
    text: 'Wählen Sie einen anderen Namen.',
  }),
  signInNeeded: () => ({
    title: 'Bitte melden Sie sich an.',
    text: 'Öffnen Sie dazu Ihren persönlichen Anmeldelink.',
  }),
  signInLinkInvalid: () => ({
    title: 'Dieser Anmeldelink gilt nicht oder nicht mehr.',
    text: 'Bitte lassen Sie sich von der Person, die Peilung bei Ihnen betreibt, einen neuen Link geben.',
  }),
  notAllowed: ({ who }: { who: readonly Role[] }) => ({
    title: 'Diese Seite ist für Ihre Rolle nicht vorgesehen.',
    text: `Zugang hat: ${list(
      who.map((role) => roles.de[role]),
      'de',
    )}.`,
  }),
  otherSite: () => ({
    title: 'Diese Anfrage kam von einer anderen Website.',
    text: 'Bitte öffnen Sie Peilung selbst und versuchen Sie es dort noch einmal.',
  }),
  fault: ({ reference }: { reference: string }) => ({
    title: 'Das hat nicht geklappt.',
    text: `Der Fehler liegt bei Peilung, nicht bei Ihnen. Bitte versuchen Sie es in einigen Minuten noch einmal. Bleibt es dabei, nennen Sie der Person, die Peilung betreibt, die Nummer ${reference}.`,
  }),
}

const en: typeof de = {
  bodyTooLarge: ({ limitKilobytes }) => ({
    title: 'The request is too large.',
    text: `Up to ${number(limitKilobytes, 0, 'en')} kilobytes are allowed. Please shorten the content.`,
  }),
  bodyNotJson: () => ({
    title: 'The request cannot be read.',
    text: 'JSON is expected. Please reload the page and try again.',
  }),
  requestInvalid: ({ problems }) => ({
    title: problems.length === 1 ? 'One entry does not fit.' : `${problems.length} entries do not fit.`,
    text: `${problems.map(({ field, message }) => `${field}: ${message.en}`).join('; ')}.`,
  }),
  notFound: ({ what, id }) => ({
    title: `There is no ${things.en[what]} “${id}” here.`,
    text: 'Please check the spelling or go back to the overview.',
  }),
  alreadyExists: ({ what, id }) => ({
    title: `The ${things.en[what]} “${id}” exists already.`,
    text: 'Choose another name.',
  }),
  signInNeeded: () => ({ title: 'Please sign in.', text: 'Open your personal sign-in link.' }),
  signInLinkInvalid: () => ({
    title: 'This sign-in link is not valid, or no longer.',
    text: 'Please ask the person who runs Peilung for you for a new link.',
  }),
  notAllowed: ({ who }) => ({
    title: 'This page is not meant for your role.',
    text: `Access: ${list(
      who.map((role) => roles.en[role]),
      'en',
    )}.`,
  }),
  otherSite: () => ({
    title: 'This request came from another website.',
    text: 'Please open Peilung itself and try again there.',
  }),
  fault: ({ reference }) => ({
    title: 'That did not work.',
    text: `The fault lies with Peilung, not with you. Please try again in a few minutes. If it persists, give the person who runs Peilung the number ${reference}.`,
  }),
}

export const requestsProblems = { de, en }
