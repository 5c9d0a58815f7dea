/**
 * A state by shape and word: done is a filled disc with a check, running is half, ahead is a ring; overdue has an
 * exclamation mark and the colour of warning, dropped is struck through.
 */
export function ReportState({ state, text }: { state: SignState; text: string }) {
  return (
    <span className="state">
      <StateSign state={state} />
      {text}
    </span>
  )
}

/** Where a station of the process stands. */
export type ProcessState = 'done' | 'partly' | 'now' | 'ahead'
export type SignState = ProcessState | 'overdue' | 'dropped'

/** The shape alone; whoever uses it says the state in words. */
export function StateSign({ state, size = 18 }: { state: SignState; size?: number }) {
  return (
    <svg aria-hidden="true" className="state-sign" width={size} height={size} viewBox="0 0 20 20" fill="none">
      {state === 'done' && (
        <>
          <circle cx="10" cy="10" r="9" fill="var(--after)" />
          <path
            d="m5.8 10.4 2.8 2.9 5.6-6.2"
            stroke="var(--page)"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
      {state === 'partly' && (
        <>
          <circle cx="10" cy="10" r="8.2" stroke="var(--after)" strokeWidth="1.8" />
          <path d="M10 1.8a8.2 8.2 0 0 0 0 16.4Z" fill="var(--after)" />
        </>
      )}
      {state === 'ahead' && <circle cx="10" cy="10" r="8.2" stroke="var(--edge)" strokeWidth="1.6" />}
      {state === 'dropped' && (
        <>
          <circle cx="10" cy="10" r="8.2" stroke="var(--edge)" strokeWidth="1.6" />
          <path d="M4.2 15.8 15.8 4.2" stroke="var(--edge)" strokeWidth="1.6" />
        </>
      )}
      {state === 'overdue' && (
        <>
          <circle cx="10" cy="10" r="8.2" stroke="var(--warning)" strokeWidth="1.8" />
          <path d="M10 5.6v5.2M10 13.8v.2" stroke="var(--warning)" strokeWidth="2" strokeLinecap="round" />
        </>
      )}
      {state === 'now' && (
        <>
          <circle cx="10" cy="10" r="9.3" fill="var(--page)" stroke="var(--ink)" strokeWidth="1.1" />
          <path
            d="M14.4 5 11.7 11.2 8.8 8.8Z"
            fill="var(--after)"
            stroke="var(--after)"
            strokeWidth="0.6"
            strokeLinejoin="round"
          />
          <path
            d="M5.6 15 8.3 8.9 11.3 11.4Z"
            fill="var(--page)"
            stroke="var(--before)"
            strokeWidth="0.8"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  )
}
