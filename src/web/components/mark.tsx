/** The mark: a compass needle, one half outlined (before), one half filled (after). Decoration; the name stands beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg aria-hidden="true" className="mark" width={size} height={size} viewBox="0 0 28 28" fill="none">
      <circle cx="14" cy="14" r="12.8" stroke="var(--ink)" strokeWidth="1.8" />
      <path d="M20.6 6.6 16.5 15.8 12 12.2Z" fill="var(--after)" stroke="var(--after)" strokeLinejoin="round" />
      <path
        d="M7.4 21.4 11.6 12.4 16 16Z"
        fill="var(--page)"
        stroke="var(--before)"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
    </svg>
  )
}

const ticks = Array.from({ length: 121 }, (_, index) => index - 60)

/** The bearing scale above the title of the first pages: an arc of ticks with one bearing taken. Decoration. */
export function BearingScale() {
  return (
    <svg aria-hidden="true" className="bearing" viewBox="0 0 720 130" preserveAspectRatio="xMidYMin slice">
      {ticks.map((tick) => (
        <line
          key={tick}
          x1="360"
          x2="360"
          y1="40"
          y2={tick % 10 === 0 ? 66 : tick % 5 === 0 ? 58 : 53}
          stroke="var(--line)"
          strokeWidth={tick % 10 === 0 ? 2 : 1.2}
          transform={`rotate(${tick * 0.52} 360 1040)`}
        />
      ))}
      <g transform="rotate(7.4 360 1040)">
        <path d="M350 16h20l-10 18Z" fill="var(--after)" />
        <line x1="360" x2="360" y1="40" y2="84" stroke="var(--after)" strokeWidth="3.4" />
      </g>
    </svg>
  )
}
