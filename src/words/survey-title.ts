/** What a survey is called wherever people meet it: on slip, poster and projector, in the form and on paper. */
export const surveyTitle = {
  de: 'Wie arbeiten wir in den Frühen Hilfen zusammen?',
  'de-simple': 'Wie arbeiten wir in den Frühen Hilfen zusammen?',
  en: 'How do we work together in Frühe Hilfen?',
} as const
