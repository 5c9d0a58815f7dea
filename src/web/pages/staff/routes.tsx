import { lazy } from 'react'
import type { RouteObject } from 'react-router'
import { MunicipalityLayout, ProjectorLayout, StartLayout, StudyLayout } from '../../components/staff/layouts.tsx'
import SignInPage from './sign-in.tsx'
import StudiesPage from './studies.tsx'

const NewStudyPage = lazy(() => import('./new-study.tsx'))
const ProgrammePage = lazy(() => import('./programme.tsx'))
const AccessPage = lazy(() => import('./access.tsx'))
const OverviewPage = lazy(() => import('./overview.tsx'))
const FramePage = lazy(() => import('./frame.tsx'))
const ProfileImportPage = lazy(() => import('./profile-import.tsx'))
const ProfilePage = lazy(() => import('./profile.tsx'))
const GoalsPage = lazy(() => import('./goals.tsx'))
const RosterPage = lazy(() => import('./roster.tsx'))
const WavesPage = lazy(() => import('./waves.tsx'))
const CollectPage = lazy(() => import('./collect.tsx'))
const CodesPage = lazy(() => import('./codes.tsx'))
const ReminderPage = lazy(() => import('./reminder.tsx'))
const TalkPage = lazy(() => import('./talk.tsx'))
const GroupFormPage = lazy(() => import('./group-form.tsx'))
const PresentPage = lazy(() => import('./present.tsx'))
const RoomPage = lazy(() => import('./room.tsx'))
const RoomShowPage = lazy(() => import('./room-show.tsx'))
const OperatorPage = lazy(() => import('./operator.tsx'))
const PaperPage = lazy(() => import('./paper.tsx'))
const AgreePage = lazy(() => import('./agree.tsx'))
const ReportsPage = lazy(() => import('./reports.tsx'))

const routes: RouteObject[] = [
  { path: '/sign-in', element: <SignInPage /> },
  { path: '/sign-in/:link', element: <SignInPage /> },
  {
    element: <StartLayout />,
    children: [
      { path: '/studies', element: <StudiesPage /> },
      { path: '/studies/new', element: <NewStudyPage /> },
      { path: '/operator', element: <OperatorPage /> },
    ],
  },
  {
    path: '/studies/:study',
    element: <StudyLayout />,
    children: [
      { index: true, element: <ProgrammePage /> },
      { path: 'access', element: <AccessPage /> },
    ],
  },
  {
    path: '/studies/:study/:municipality',
    element: <MunicipalityLayout />,
    children: [
      { index: true, element: <OverviewPage /> },
      { path: 'frame', element: <FramePage /> },
      { path: 'frame/import', element: <ProfileImportPage /> },
      { path: 'frame/profile', element: <ProfilePage /> },
      { path: 'frame/goals', element: <GoalsPage /> },
      { path: 'frame/roster', element: <RosterPage /> },
      { path: 'frame/waves', element: <WavesPage /> },
      { path: 'collect', element: <CollectPage /> },
      { path: 'collect/:wave', element: <CollectPage /> },
      { path: 'collect/:wave/codes', element: <CodesPage /> },
      { path: 'collect/:wave/reminder', element: <ReminderPage /> },
      { path: 'collect/:wave/paper', element: <PaperPage /> },
      { path: 'collect/:wave/room', element: <RoomPage /> },
      { path: 'talk', element: <TalkPage /> },
      { path: 'talk/form', element: <GroupFormPage /> },
      { path: 'agree', element: <AgreePage /> },
      { path: 'agree/:goal', element: <AgreePage /> },
      { path: 'reports', element: <ReportsPage /> },
    ],
  },
  {
    path: '/studies/:study/:municipality',
    element: <ProjectorLayout />,
    children: [
      { path: 'talk/:point/present', element: <PresentPage /> },
      { path: 'collect/:wave/room/show', element: <RoomShowPage /> },
    ],
  },
]
export default routes
