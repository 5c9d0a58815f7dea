type Language = 'de' | 'en'
/** "2026-11-27" → "27. November 2026" / "27 November 2026"; a no-break space keeps day and month together. */
export declare function longDate(date: string, language: Language): string
/** "2026-11-27" → "November 2026". */
export declare function monthAndYear(date: string, language: Language): string
/** "2026-11-27" → "27.11.2026" / "27/11/2026", for tables. */
export declare function shortDate(date: string, language: Language): string
/** A number with the language's decimal sign, thousands sign and a true minus; `decimals` fixed. */
export declare function number(value: number, decimals: number, language: Language): string
/** "A", "A und B", "A, B und C". */
export declare function list(parts: readonly string[], language: Language): string
/** „Netzwerk“ / “Network”. */
export declare function quote(text: string, language: Language): string
