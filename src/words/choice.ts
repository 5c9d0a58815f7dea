const items = (count: number) => (count === 1 ? '1 Aussage' : `${count} Aussagen`)
const minutes = (count: number) => `etwa ${count === 1 ? '1 Minute' : `${count} Minuten`}`

/** Choosing how much to answer: on the introduction, along the way, before sending. */
const de = {
  title: 'Wie viel Zeit haben Sie?',
  lead: 'Jede Dimension zählt für sich. Weitere können Sie vor dem Senden jederzeit dazunehmen.',
  all: (time: number) => `Alles, ${minutes(time)}`,
  one: (time: number) => `Eine Dimension, ${minutes(time)}`,
  oneHow: 'Welche das ist, entscheidet das Los: So kommt jede Dimension etwa gleich oft vor.',
  own: 'Aus Ihrer Kommune',
  /** Of one dimension; minutes stand at the sum alone: rounded for each, they would add up to another number. */
  items,
  size: (count: number, time: number) => `${items(count)}, ${minutes(time)}`,
  none: 'Bitte wählen Sie mindestens eine Dimension.',
  more: 'Noch eine Dimension beantworten',
  moreLead: 'Was Sie schon beantwortet haben, bleibt.',
  enough: 'Hier aufhören und prüfen',
}

const simple: typeof de = {
  title: 'Wie viel Zeit haben Sie?',
  lead: 'Sie müssen nicht alles beantworten. Jeder Teil hilft uns. Vor dem Senden können Sie weitere Teile dazunehmen.',
  all: (time) => `Alles, ${minutes(time)}`,
  one: (time) => `Einen Teil, ${minutes(time)}`,
  oneHow: 'Das Los wählt den Teil. So kommt jeder Teil etwa gleich oft dran.',
  own: 'Aus Ihrer Kommune',
  items,
  size: (count, time) => `${items(count)}, ${minutes(time)}`,
  none: 'Bitte wählen Sie mindestens einen Teil.',
  more: 'Noch einen Teil beantworten',
  moreLead: 'Ihre Antworten bleiben.',
  enough: 'Hier aufhören und prüfen',
}

const itemsEn = (count: number) => (count === 1 ? '1 statement' : `${count} statements`)
const minutesEn = (count: number) => `about ${count === 1 ? '1 minute' : `${count} minutes`}`

const en: typeof de = {
  title: 'How much time do you have?',
  lead: 'Every dimension counts by itself. You can add more at any time before sending.',
  all: (time) => `Everything, ${minutesEn(time)}`,
  one: (time) => `One dimension, ${minutesEn(time)}`,
  oneHow: 'Which one is drawn by lot, so that every dimension comes up about equally often.',
  own: 'From your municipality',
  items: itemsEn,
  size: (count, time) => `${itemsEn(count)}, ${minutesEn(time)}`,
  none: 'Please choose at least one dimension.',
  more: 'Answer another dimension',
  moreLead: 'What you have answered stays.',
  enough: 'Stop here and check',
}

export const choiceWords = { de, 'de-simple': simple, en }
