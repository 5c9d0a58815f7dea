import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { SurveyJson } from '#core/instrument/form.ts'
import type { Submission } from '#core/instrument/submission.ts'
import type { Progress } from '#core/model/collection.ts'
import type { Goal, GoalRating, Measure } from '#core/model/goal.ts'
import type { DimensionId, ItemId, SectorId } from '#core/model/instrument.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Operator } from '#core/model/operator.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Register } from '#core/model/register.ts'
import type { Report } from '#core/model/report.ts'
import type { Access, MunicipalityId, OwnItem, Role, Roster, Study, StudyId, Wave, WaveId } from '#core/model/study.ts'
import type { AgendaPoint, AgreedRating, GroupRating, Talk } from '#core/model/talk.ts'
import type {
  AccessLink,
  AgreedGoals,
  Door,
  DraftPermit,
  Frame,
  GoalVoices,
  Installation,
  InstrumentVersions,
  Introduction,
  IssuedCodes,
  NetworkPicture,
  OpenedRoom,
  PackState,
  ReportOverview,
  RoomState,
  Session,
  StudyOverview,
} from '#core/model/views.ts'
import type { Decision } from '#core/profile/review.ts'
import type { OfferedProfile } from '#core/research/offered-profiles.ts'
import { spoken } from './language.ts'

type Sentences = { readonly title: string; readonly text: string }

/** A refusal of the server, or "offline" when it could not be reached, or "fault". */
export class ApiProblem extends Error {
  readonly kind: string
  readonly status: number
  readonly #said: Readonly<Partial<Record<Register, Sentences>>>

  constructor(kind: string, status: number, said: Readonly<Partial<Record<Register, Sentences>>>) {
    super(said.en?.title ?? kind)
    this.kind = kind
    this.status = status
    this.#said = said
  }

  /** In the server's words; null where it was not the server that refused. */
  in(register: Register): Sentences | null {
    return this.#said[register] ?? null
  }
}

const unreachable = () => new ApiProblem('offline', 0, {})

/** @param patience milliseconds after which a network that does not move counts as none; null: as long as it takes */
async function answerTo(method: string, path: string, body?: unknown, patience: number | null = null) {
  const response = await fetch(`/api${path}`, {
    method,
    ...(patience !== null && { signal: AbortSignal.timeout(patience) }),
    headers: {
      'Accept-Language': spoken(),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw unreachable()
  })
  if (response.ok) return response
  const answer = await response.json().catch(() => null)
  throw new ApiProblem(answer?.problem ?? 'fault', response.status, answer?.said ?? {})
}

async function request<T>(...call: Parameters<typeof answerTo>): Promise<T> {
  const response = await answerTo(...call)
  // a good answer that broke off on its way is no answer
  return response.json().catch(() => {
    throw unreachable()
  })
}

/** A file of the server under the name it has there. */
async function fileOf(...call: Parameters<typeof answerTo>): Promise<File> {
  const response = await answerTo(...call)
  const [, name = ''] = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '') ?? []
  return new File([await response.blob()], name)
}

const get = <T>(path: string) => request<T>('GET', path)
const at = (...parts: readonly string[]) => `/${parts.map(encodeURIComponent).join('/')}`

export const queryClient = new QueryClient({
  defaultOptions: {
    // Offline is answered by our own sentence, not by waiting silently.
    queries: { retry: false, networkMode: 'always', staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/* Everybody */

export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => get<Installation>('/installation'),
})

/** Who runs this installation, as far as it has been said. */
export const operatorQuery = queryOptions({ queryKey: ['operator'], queryFn: () => get<Operator>('/operator') })
export const saveOperator = (operator: Operator) => request<Operator>('PUT', '/operator', operator)

export const loadDemonstration = () => request<{ doors: readonly Door[] }>('POST', '/demonstration')

/* Respondents */

/** A phone between two cells: long enough for a slow network, short enough to say that there is none. */
const onTheRoad = 30_000
const getPatiently = <T>(path: string) => request<T>('GET', path, undefined, onTheRoad)

/** Whether the code exists and may be opened today; its token is the code as the address carries it. */
export const enter = (code: string) => request<{ token: string }>('POST', '/entry', { code })

export const introductionQuery = (token: string) =>
  queryOptions({
    queryKey: ['introduction', token],
    queryFn: () => getPatiently<Introduction>(at('forms', token)),
    staleTime: Number.POSITIVE_INFINITY,
    // asked ahead of the page, and not again by it: the server counts codes it does not know
    retryOnMount: ({ state }) => !(state.error instanceof ApiProblem && state.error.kind === 'codeUnknown'),
  })

export const formQuery = (token: string, register: Register) =>
  queryOptions({
    queryKey: ['form', token, register],
    queryFn: () => getPatiently<SurveyJson>(`${at('forms', token, 'form')}?language=${register}`),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The network's means of a wave that is over; asked for again whenever the page is opened. */
export const networkQuery = (token: string) =>
  queryOptions({
    queryKey: ['network', token],
    queryFn: () => get<NetworkPicture>(at('forms', token, 'network')),
  })

/** Sending the same submission again stores nothing twice: what arrived first counts, and the answer says so. */
export const submit = (token: string, submission: Submission) =>
  request<{ arrived: 'stored' | 'already stored' | 'another version stored' }>(
    'POST',
    at('forms', token),
    submission,
    onTheRoad,
  )

/** Locked drafts are named in the body, so that no address in any log holds their names. */
export const keepDraft = (draft: { id: string; content: string; permit: DraftPermit; replaces: string | null }) =>
  request<{ kept: true }>('POST', '/drafts/keep', draft, onTheRoad)
export const openDraft = (id: string) => request<{ content: string | null }>('POST', '/drafts/open', { id }, onTheRoad)
export const deleteDraft = (id: string) => request<{ deleted: true }>('POST', '/drafts/delete', { id }, onTheRoad)

/* Staff */

export const fetchSession = () => get<Session>('/session')
export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: fetchSession })
export const signIn = (link: string) => request<Session>('POST', '/session', { link })
export const signOut = () => request<unknown>('DELETE', '/session')

export const studiesQuery = queryOptions({
  queryKey: ['studies'],
  queryFn: () => get<readonly StudyOverview[]>('/studies'),
})

export interface NewStudy {
  readonly title: string
  readonly dimensions: readonly DimensionId[]
  readonly waves: readonly Wave[]
  readonly linkage: Study['linkage']
  readonly givesBack: boolean
  readonly drafts: Study['drafts']
  readonly municipalities: readonly NewMunicipality[]
}
export interface NewMunicipality {
  readonly name: string
  readonly land: string | null
}
export const createStudy = (study: NewStudy) => request<Study>('POST', '/studies', study)

export const studyQuery = (study: StudyId) =>
  queryOptions({ queryKey: ['study', study], queryFn: () => get<StudyOverview>(at('studies', study)) })
export const addMunicipality = (study: StudyId, municipality: NewMunicipality) =>
  request<unknown>('POST', at('studies', study, 'municipalities'), municipality)
export const setDraftsRule = (study: StudyId, drafts: Study['drafts']) =>
  request<Study>('PUT', at('studies', study, 'drafts'), { drafts })

export const setWaves = (study: StudyId, waves: readonly Wave[]) =>
  request<unknown>('PUT', at('studies', study, 'waves'), { waves })

export const instrumentVersionsQuery = (study: StudyId) =>
  queryOptions({
    queryKey: ['instrument', study],
    queryFn: () => get<InstrumentVersions>(at('studies', study, 'instrument')),
  })
export const setInstrumentVersion = (study: StudyId, version: string) =>
  request<unknown>('PUT', at('studies', study, 'instrument'), { version })

export const frameQuery = (study: StudyId, municipality: MunicipalityId) =>
  queryOptions({
    queryKey: ['frame', study, municipality],
    queryFn: () => get<Frame>(at('studies', study, municipality, 'frame')),
  })
/** Reads a profile without storing it. */
export const readProfile = (text: string) => request<Profile>('POST', '/profiles', { text })
export const saveProfile = (
  study: StudyId,
  municipality: MunicipalityId,
  text: string,
  /** By line: which of its readings holds, or that it stays open. */
  decisions: Readonly<Record<string, Decision>>,
) => request<Frame>('PUT', at('studies', study, municipality, 'profile'), { text, decisions })
export const saveOwnItems = (study: StudyId, municipality: MunicipalityId, items: readonly OwnItem[]) =>
  request<Frame>('PUT', at('studies', study, municipality, 'own-items'), { items })
export const saveRoster = (study: StudyId, municipality: MunicipalityId, wave: WaveId, roster: Roster) =>
  request<Frame>('PUT', at('studies', study, municipality, 'waves', wave, 'roster'), { roster })

export const progressQuery = (study: StudyId, municipality: MunicipalityId) =>
  queryOptions({
    queryKey: ['progress', study, municipality],
    queryFn: () => get<readonly Progress[]>(at('studies', study, municipality, 'progress')),
  })
export const issueCodes = (
  study: StudyId,
  municipality: MunicipalityId,
  wave: WaveId,
  codes: { readonly personal: Readonly<Record<SectorId, number>>; readonly shared: boolean },
) => request<IssuedCodes>('POST', at('studies', study, municipality, 'waves', wave, 'codes'), codes)

/** Takes unused codes back: those of an area, or the shared link. */
export const revokeCodes = (study: StudyId, municipality: MunicipalityId, wave: WaveId, of: SectorId | 'shared') =>
  request<{ readonly revoked: number }>(
    'DELETE',
    `${at('studies', study, municipality, 'waves', wave, 'codes')}?of=${encodeURIComponent(of)}`,
  )

/** The form as PDF: one for each code, or one without. */
export const paperForms = (
  study: StudyId,
  municipality: MunicipalityId,
  wave: WaveId,
  forms: { readonly codes: readonly string[] | null; readonly register: Register; readonly large: boolean },
) => fileOf('POST', at('studies', study, municipality, 'waves', wave, 'paper.pdf'), forms)

/** Opens a room: one code for everybody in it, valid until it is closed. */
export const openRoom = (study: StudyId, municipality: MunicipalityId, wave: WaveId) =>
  request<OpenedRoom>('POST', at('studies', study, municipality, 'waves', wave, 'room'))
/** Asked again every so often, not at every answer. */
export const roomQuery = (study: StudyId, municipality: MunicipalityId, wave: WaveId) =>
  queryOptions({
    queryKey: ['room', study, municipality, wave],
    queryFn: () => get<RoomState>(at('studies', study, municipality, 'waves', wave, 'room')),
    refetchInterval: 15_000,
    staleTime: 0,
  })
export const closeRoom = (study: StudyId, municipality: MunicipalityId, wave: WaveId) =>
  request<RoomState>('DELETE', at('studies', study, municipality, 'waves', wave, 'room'))

export const talkQuery = (study: StudyId, municipality: MunicipalityId) =>
  queryOptions({
    queryKey: ['talk', study, municipality],
    queryFn: () => get<Talk>(at('studies', study, municipality, 'talk')),
  })
export const saveAgenda = (
  study: StudyId,
  municipality: MunicipalityId,
  wave: WaveId,
  points: readonly AgendaPoint[],
) => request<readonly AgendaPoint[]>('PUT', at('studies', study, municipality, 'waves', wave, 'agenda'), { points })
/** Sending the same ratings again changes nothing. */
export const saveGroupRatings = (
  study: StudyId,
  municipality: MunicipalityId,
  wave: WaveId,
  ratings: Readonly<Record<ItemId, AgreedRating | null>>,
) =>
  request<readonly GroupRating[]>('PUT', at('studies', study, municipality, 'waves', wave, 'group-ratings'), {
    ratings,
  })
export const groupFormQuery = (study: StudyId, municipality: MunicipalityId, wave: WaveId, locale: Locale) =>
  queryOptions({
    queryKey: ['group-form', study, municipality, wave, locale],
    queryFn: () =>
      get<{ readonly form: SurveyJson; readonly ratings: readonly GroupRating[] }>(
        `${at('studies', study, municipality, 'waves', wave, 'group-form')}?language=${locale}`,
      ),
  })

/* Goals */

export const goalsQuery = (study: StudyId, municipality: MunicipalityId) =>
  queryOptions({
    queryKey: ['goals', study, municipality],
    queryFn: () => get<AgreedGoals>(at('studies', study, municipality, 'goals')),
  })
/** What respondents of closed waves say to a goal. */
export const voicesQuery = (study: StudyId, municipality: MunicipalityId, goal: string, locale: Locale) =>
  queryOptions({
    queryKey: ['voices', study, municipality, goal, locale],
    queryFn: () => get<GoalVoices>(`${at('studies', study, municipality, 'goals', goal, 'voices')}?language=${locale}`),
  })
export const addGoal = (
  study: StudyId,
  municipality: MunicipalityId,
  goal: Pick<Goal, 'text' | 'source' | 'dimensions' | 'ownItem'>,
) => request<AgreedGoals>('POST', at('studies', study, municipality, 'goals'), goal)
/** A change of one goal: which, in the state somebody has seen it. */
export interface SeenGoal {
  readonly study: StudyId
  readonly municipality: MunicipalityId
  readonly id: string
  readonly revision: number
}
const ofGoal = ({ study, municipality, id }: SeenGoal, ...rest: readonly string[]) =>
  at('studies', study, municipality, 'goals', id, ...rest)
export const saveGoal = (
  seen: SeenGoal,
  content: Pick<Goal, 'text' | 'dimensions' | 'ownItem' | 'scale'>,
  /** Needed for corrections once the goal has been rated. */
  reason: string | null,
) => request<AgreedGoals>('PUT', ofGoal(seen), { revision: seen.revision, content, reason })
export const removeGoal = (seen: SeenGoal) =>
  request<AgreedGoals>('DELETE', `${ofGoal(seen)}?revision=${seen.revision}`)
export const saveRating = (seen: SeenGoal, rating: GoalRating) =>
  request<AgreedGoals>('POST', ofGoal(seen, 'ratings'), { revision: seen.revision, rating })
/** @param id of a measure that is there already; null: it is added */
export const saveMeasure = (seen: SeenGoal, id: string | null, measure: Omit<Measure, 'id'>) =>
  id === null
    ? request<AgreedGoals>('POST', ofGoal(seen, 'measures'), { revision: seen.revision, measure })
    : request<AgreedGoals>('PUT', ofGoal(seen, 'measures', id), { revision: seen.revision, measure })

export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: () => get<ReportOverview>('/reports'),
})
export const reportQuery = (study: StudyId, municipality: MunicipalityId, template: string, locale: Locale) =>
  queryOptions({
    queryKey: ['report', study, municipality, template, locale],
    queryFn: () =>
      get<Report>(`${at('studies', study, municipality, 'report')}?template=${template}&language=${locale}`),
  })
/** Address of the report as a file. */
export const reportFile = (
  study: StudyId,
  municipality: MunicipalityId,
  template: string,
  format: string,
  locale: Locale,
) => `/api${at('studies', study, municipality, `report.${format}`)}?template=${template}&language=${locale}`

/** Address of the report over all municipalities. */
export const programmeReportFile = (study: StudyId, locale: Locale) =>
  `/api${at('studies', study, 'programme-report.pdf')}?language=${locale}`
const packs = (study: StudyId, municipality: MunicipalityId | null, locale: Locale) =>
  `${at('studies', study, 'packs')}?language=${locale}${municipality === null ? '' : `&municipality=${municipality}`}`
/** Asks again every second while packs are being made. */
export const packQuery = (study: StudyId, municipality: MunicipalityId | null, locale: Locale) =>
  queryOptions({
    queryKey: ['packs', study, municipality, locale],
    queryFn: () => get<PackState>(packs(study, municipality, locale)),
    refetchInterval: (query) => (query.state.data?.running ? 1000 : false),
  })
export const makePacks = (study: StudyId, municipality: MunicipalityId | null, language: Locale) =>
  request<PackState>('POST', at('studies', study, 'packs'), { municipality, language })
export const stopPacks = (study: StudyId, municipality: MunicipalityId | null, locale: Locale) =>
  request<PackState>('DELETE', packs(study, municipality, locale))
export const researchPackage = (study: StudyId, profile: OfferedProfile, locale: Locale) =>
  fileOf('GET', `${at('studies', study, 'research.zip')}?profile=${profile}&language=${locale}`)
export const packFile = (study: StudyId, municipality: MunicipalityId, locale: Locale) =>
  `/api${at('studies', study, municipality, 'pack.zip')}?language=${locale}`

export const accessQuery = (study: StudyId) =>
  queryOptions({ queryKey: ['access', study], queryFn: () => get<readonly Access[]>(at('studies', study, 'access')) })
export const grantAccess = (
  study: StudyId,
  access: { readonly role: Role; readonly municipality: MunicipalityId | null; readonly label: string },
) => request<AccessLink>('POST', at('studies', study, 'access'), access)
export const revokeAccess = (study: StudyId, id: string) =>
  request<unknown>('DELETE', at('studies', study, 'access', id))
