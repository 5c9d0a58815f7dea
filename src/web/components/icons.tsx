/** 20 px, 1.75 px stroke, current colour, always beside a word and therefore hidden from assistive technology. */
function Icon({ path }: { path: string }) {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  )
}

export const CheckIcon = () => <Icon path="M4 10.5 8.2 15 16 5.5" />
export const ChevronIcon = () => <Icon path="m5 7.5 5 5 5-5" />
export const UpIcon = () => <Icon path="m5 12.5 5-5 5 5" />
export const WarningIcon = () => <Icon path="M10 3 18 17H2ZM10 8.5v4M10 14.7v.1" />
export const LockIcon = () => <Icon path="M5 9h10v8H5ZM7 9V6.5a3 3 0 0 1 6 0V9M10 12.5v1.5" />
