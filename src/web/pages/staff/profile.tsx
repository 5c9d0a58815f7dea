import { useNavigate } from 'react-router'
import type { Entry, Profile } from '#core/model/profile.ts'
import { sectionKeys } from '#core/model/profile.ts'
import { describeFact } from '#core/profile/describe.ts'
import { writeProfile } from '#core/profile/write.ts'
import { profileWords } from '#words/profile.ts'
import { staffWords } from '#words/staff.ts'
import { frameWords } from '#words/staff-frame.ts'
import { Button, LinkButton } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'

/** What a municipality says about itself: facts with their line, and its own statements by section. */
export default function ProfilePage() {
  const words = useWords(frameWords).profile
  const shared = useWords(staffWords)
  const { frame, base, mayEdit } = useMunicipality()
  const { profile, municipality } = frame
  const crumbs = [{ label: shared.tabs.frame, to: `${base}/frame` }, { label: words.crumb }]
  if (!profile)
    return (
      <PageHead
        crumbs={crumbs}
        title={words.none}
        lead={words.noneText}
        place={municipality.name}
        actions={
          mayEdit && (
            <LinkButton compact look="primary" to={`${base}/frame/import`}>
              {shared.readProfile}
            </LinkButton>
          )
        }
      />
    )
  return <Present profile={profile} crumbs={crumbs} />
}

function Present({
  profile,
  crumbs,
}: {
  profile: Profile
  crumbs: readonly { readonly label: string; readonly to?: string }[]
}) {
  const words = useWords(frameWords).profile
  const sections = useWords(profileWords).sections
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const navigate = useNavigate()
  const count = (status: string) => profile.facts.filter((fact) => fact.status === status).length
  const open = count('needs review')
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={words.title(frame.municipality.name)}
        lead={words.lead(count('given'), open, count('not stated'))}
        place={frame.municipality.name}
        actions={
          mayEdit && (
            <>
              <LinkButton compact to={`${base}/frame/import`}>
                {words.again}
              </LinkButton>
              {open > 0 && (
                <Button
                  compact
                  look="primary"
                  onClick={() => navigate(`${base}/frame/import`, { state: writeProfile(profile) })}
                >
                  {words.decide}
                </Button>
              )}
            </>
          )
        }
      />
      <div className="columns columns-even">
        <section>
          <h2 className="ruled">{words.facts}</h2>
          <dl className="facts">
            {profile.facts.map((fact) => {
              const [name = '', ...value] = describeFact(fact, locale).split(': ')
              return (
                <div key={`${fact.line}-${fact.key}-${fact.original}`}>
                  <dt>
                    {name} · {words.line(fact.line + 1)}
                  </dt>
                  <dd className={fact.status === 'given' ? undefined : 'muted'}>
                    {value.join(': ')}
                    {fact.status === 'needs review' && ` (${words.open})`}
                  </dd>
                </div>
              )
            })}
          </dl>
        </section>
        <div className="stack-wide">
          {sectionKeys.map((key) => {
            const entries = profile.sections[key]
            return entries && entries.length > 0 ? (
              <section key={key}>
                <h2 className="ruled">{sections[key]}</h2>
                <Entries entries={entries} />
              </section>
            ) : null
          })}
          {profile.unknown.length > 0 && (
            <details open={profile.form === 'steckbrief'}>
              <summary>{words.unassigned(profile.unknown.length)}</summary>
              <p className="note">{words.unassignedHint}</p>
              <ul className="entries">
                {profile.unknown.map(({ line, text }) => (
                  <li key={line}>
                    {text} <span className="note">{words.line(line + 1)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
    </>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className="entries">
      {entries.map(({ line, text, children }) => (
        <li key={`${line}-${text}`}>
          {text}
          {children.length > 0 && <Entries entries={children} />}
        </li>
      ))}
    </ul>
  )
}
