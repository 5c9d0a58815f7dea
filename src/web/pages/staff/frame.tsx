import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Frame } from '#core/model/views.ts'
import { list } from '#words/format.ts'
import { frameWords } from '#words/staff-frame.ts'
import { LinkButton } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { askedIn, type FramePart, frameParts, partsDone } from '../../components/staff/frame-parts.ts'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { hasRoster } from '../../components/staff/next-tasks.ts'
import { PageHead } from '../../components/staff/page-head.tsx'
import { rosterSum } from '../../components/staff/roster-sum.ts'
import { ReportState } from '../../components/staff/state-sign.tsx'
import { waveName } from '../../components/staff/wave-names.ts'
import { dimensionOverviews } from '../../instrument.ts'
import { today } from '../../today.ts'

/** Who is asked what, and when: the four parts of the frame and the length of the questionnaire. */
export default function FramePage() {
  const words = useWords(frameWords)
  const { frame, base, mayEdit } = useMunicipality()
  const done = partsDone(frame)
  const count = frameParts.filter((part) => done[part]).length
  const { parts } = words
  const profileTo = frame.profile || !mayEdit ? `${base}/frame/profile` : `${base}/frame/import`
  const actions: Readonly<Record<FramePart, { to: string; label: string; text: ReactNode }>> = {
    profile: {
      to: profileTo,
      label: frame.profile || !mayEdit ? parts.profile.see : parts.profile.read,
      text: frame.profile
        ? parts.profile.present(
            frame.profile.facts.length,
            frame.profile.facts.filter(({ status }) => status === 'needs review').length,
          )
        : parts.profile.missing,
    },
    goals: {
      to: `${base}/frame/goals`,
      label: parts.goals.open,
      text:
        frame.ownItems.length === 0
          ? parts.goals.none
          : parts.goals.some(frame.ownItems.filter(({ confirmed }) => confirmed).length, frame.ownItems.length),
    },
    roster: {
      to: `${base}/frame/roster`,
      label: mayEdit ? parts.roster.open : parts.roster.see,
      text: <RosterSummary frame={frame} />,
    },
    waves: { to: `${base}/frame/waves`, label: parts.waves.open, text: <WavesSummary frame={frame} /> },
  }
  const firstOpen = frameParts.find((part) => !done[part])
  return (
    <>
      <PageHead
        title={words.title(count, frameParts.length)}
        lead={count === frameParts.length ? words.leadDone : words.lead}
        place={frame.municipality.name}
      />
      <div className="columns">
        <ul className="tasks frame-parts">
          {frameParts.map((part) => (
            <li key={part}>
              <div>
                <h2>{parts[part].title}</h2>
                <div className="muted">{actions[part].text}</div>
                <p className="note">
                  <ReportState
                    state={done[part] ? 'done' : 'ahead'}
                    text={words.partState[done[part] ? 'done' : 'open']}
                  />
                </p>
              </div>
              <LinkButton compact look={part === firstOpen && mayEdit ? 'primary' : 'secondary'} to={actions[part].to}>
                {actions[part].label}
              </LinkButton>
            </li>
          ))}
        </ul>
        <Asked frame={frame} base={base} />
      </div>
    </>
  )
}

function RosterSummary({ frame }: { frame: Frame }) {
  const words = useWords(frameWords).parts.roster
  const { locale } = useLocale()
  if (!frame.study.waves.some(({ id }) => hasRoster(frame, id))) return words.none
  return (
    <ul className="bare">
      {frame.study.waves.map((wave) => {
        const name = waveName(wave, frame.study.waves, locale)
        const { known, missing } = rosterSum(frame.rosters[wave.id], locale)
        return (
          <li key={wave.id}>
            {known === null
              ? words.waveUnknown(name)
              : missing.length > 0
                ? words.waveGap(name, known, list(missing, locale))
                : words.wave(name, known)}
          </li>
        )
      })}
    </ul>
  )
}

function WavesSummary({ frame }: { frame: Frame }) {
  const words = useWords(frameWords)
  const { locale } = useLocale()
  if (frame.study.waves.length === 0) return words.parts.waves.none
  return (
    <ul className="bare">
      {frame.study.waves.map((wave) => (
        <li key={wave.id}>
          {waveName(wave, frame.study.waves, locale)}: {words.waves.span(wave.opensOn, wave.closesOn)}
        </li>
      ))}
    </ul>
  )
}

/** How long the questionnaire of the running or coming wave is, by dimension. */
function Asked({ frame, base }: { frame: Frame; base: string }) {
  const words = useWords(frameWords).asked
  const { locale } = useLocale()
  const dimensions = dimensionOverviews(locale).filter(({ id }) => frame.study.dimensions.includes(id))
  const { waves } = frame.study
  const wave = waves.find(({ closesOn }) => closesOn >= today()) ?? waves.at(-1)
  if (!wave) return null
  const { items, own, effort } = askedIn(frame, wave)
  return (
    <section>
      <h2 className="ruled">{words.titleIn(waveName(wave, waves, locale))}</h2>
      <ul className="sector-list asked-list">
        {dimensions.map((dimension) => (
          <li key={dimension.id}>
            <span>{dimension.title}</span>
            <span className="muted">{words.items(dimension.items)}</span>
          </li>
        ))}
        <li>
          <Link to={`${base}/frame/goals`}>{words.own}</Link>
          <span className="muted">{words.items(own)}</span>
        </li>
      </ul>
      <p className="muted">{words.sum(items, effort.all)}</p>
    </section>
  )
}
