/** What the body that runs an installation says about itself, as typed, several lines where needed. */
export const operatorFields = ['name', 'address', 'email', 'phone', 'accessibilityContact', 'enforcementBody'] as const
export type OperatorField = (typeof operatorFields)[number]

/** Null: not given. Public, on the pages everybody can read. */
export type Operator = Readonly<Record<OperatorField, string | null>>
