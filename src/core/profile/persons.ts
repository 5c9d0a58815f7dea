const maskedName = '[Name]'

/** Frequent first names of several languages; those that are also everyday words or months are left out. */
const firstNames = new Set(
  `Ada Adam Adele Adrian Agnes Ahmed Ahmet Aisha Albert Alena Alexander Alexandra Alfred Ali Alice Alina Amelie Amina
  Amir Andrea Andreas Andrzej Angela Angelika Anette Anita Anja Anke Ann Anna Anne Annegret Annelie Annemarie Annette
  Annika Antje Anton Antonia Arne Arnold Astrid Ayse Ayşe Barbara Bärbel Beate Ben Benjamin Bernd Bernhard Bettina
  Birgit Birgitta Birte Björn Brigitta Brigitte Britta Bruno Carina Carla Carmen Carola Caroline Carolin Carsten
  Cathrin Charlotte Chiara Christa Christel Christian Christiane Christin Christina Christine Christoph Claudia Clara
  Claus Cornelia Corinna Cristina Dagmar Daniel Daniela David Denise Dennis Detlef Diana Dieter Dirk Dominik Doris
  Dorothea Dorothee Edith Elena Elif Elisabeth Elke Ella Ellen Elvira Emil Emilia Emine Emma Erich Erik Erika Ernst
  Esra Esther Eva Evelyn Fabian Fatima Fatma Felix Florian Frank Franz Franziska Frauke Frederik Friederike Friedrich
  Gabi Gabriela Gabriele Georg Gerd Gerda Gerhard Gertrud Gisela Gudrun Guido Günter Günther Hanna Hannah Hanne
  Hannelore Hans Harald Hartmut Hasan Heide Heidemarie Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene
  Helga Helmut Henrike Herbert Hermann Hilde Hildegard Holger Horst Hubert Hülya Ibrahim Ilona Ilse Imke Ina Ines
  Inga Inge Ingeborg Ingo Ingrid Irene Irina Iris Irmgard Isabel Isabell Isabella Ivonne Jan Jana Janina Janine Jasmin
  Jennifer Jens Jessica Joachim Johanna Johannes Jonas Jörg Josef Jost Judith Julia Juliane Jürgen Jutta Kai Karin
  Karina Karl Karla Karola Karsten Katarina Katharina Kathrin Katja Katrin Kerstin Khadija Kirsten Klara Klaus
  Konrad Konstantin Kristin Kristina Kurt Lara Larissa Lars Laura Lea Lena Leon Leonie Leyla Lilli Linda Lisa Lore
  Lothar Louisa Luca Luise Lukas Lydia Madeleine Magdalena Maike Maja Manfred Manuel Manuela Marc Marcel Marco Marcus
  Mareike Maren Margarete Margit Margot Margret Maria Marianne Marie Marina Mario Marion Markus Marlene Marlies Marta
  Martha Martin Martina Mathias Mathilde Matthias Max Maximilian Mechthild Mehmet Meike Melanie Melek Meryem Mia
  Michael Michaela Mike Miriam Mirjam Mohamed Mohammed Monika Monique Moritz Mustafa Nadine Nadja Natalia Natalie
  Natascha Nicola Nicole Niklas Nils Nina Noah Nora Norbert Olaf Oliver Olga Oskar Otto Patricia Patrick Paul Paula
  Pauline Peter Petra Philipp Pia Rainer Ralf Ramona Raphael Rebecca Regina Regine Reinhard Renate Ricarda Richard
  Rita Robert Roland Rolf Rosa Rosemarie Roswitha Rudolf Ruth Sabine Sabrina Samira Sandra Sara Sarah Sascha Saskia
  Sebastian Selma Sibylle Siegfried Sigrid Silke Silvia Simon Simone Sina Sofia Sofie Sonja Sophia Sophie Stefan
  Stefanie Steffen Steffi Stephan Stephanie Susann Susanna Susanne Sven Svenja Svetlana Swetlana Sylvia Tamara Tanja
  Tatjana Theresa Theresia Thomas Thorsten Tim Timo Tina Tobias Tom Torsten Udo Ulla Ulrich Ulrike Ursula Uta Ute Uwe
  Vanessa Vera Verena Veronika Viktor Viktoria Volker Walter Waltraud Werner Wiebke Wilhelm Wolfgang Xenia Yasemin
  Yasmin Yvonne Zeynep`.split(/\s+/),
)

const word = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*"
/** Overlapping: "Mit Ada Muster" are two pairs. */
const twoWords = new RegExp(
  `(?<![\\p{L}\\d-])(?=(${word}) ((?:(?:von|van|de|zu|der) ){0,2}${word})(?![\\p{L}-]))\\p{Lu}`,
  'gu',
)
/** What a person does, behind the name: a function or a way to reach them in brackets, or a verb of office. */
const office =
  /^(?: ?\((?=[^)]*(?:hebamme|koordin|leit(?:ung|er)|fachkraft|ärzt|pädagog|arbeiterin|arbeiter|psycholog|berater|schwester|pfleger|referent|beauftragt|planer|zuständig|ansprech|vertret|tel|mobil|mail|@|\[))|,? (?:leitet|koordiniert|verantwortet|moderiert|vertritt|betreut|organisiert|begleitet|ist (?:zuständig|verantwortlich|Ansprech\p{L}+|Netzwerk\p{L}+|Koordinator\p{L}*|Leiter\p{L}*))(?!\p{L}))/iu
/** Words of institutions, places and matters, which no surname is made of. */
const noSurname =
  /(?:ung|ungen|heit|keit|schaft|tion|tät|ismus|werke?|amt|ämter|hilfen?|kreis|stadt|zentr\p{L}+|stellen?|gruppen?|teams?|büro|dienste?|haus|häuser|schulen?|kitas?|vereine?|verb[aä]nde?|bund|stift|stiftung|klinik\p{L}*|praxis|praxen|hebammen?|projekte?|konzepte?|rahmen|bezirk|gemeinden?|familien?|eltern|kinder|jugend|frauen|netz|forum|kreuz|konferenz|treff|paten|kirche|allee|straße|platz|weg|siedlung|heim|park|apotheke|bibliothek|lernen|arbeit)$/iu
const noFirstWord =
  /^(?:das|der|die|den|dem|ein|eine|unser|unsere|ihr|ihre|jede|jeder|alle|stadt|kreis|landkreis|bezirk|gemeinde|ortsteil|stadtteil|region|land|ak|ag|caritas|diakonie|awo|drk|malteser|johanniter|pro|st|sankt|haus|verein|projekt|programm|familie|frau|herr|neue|gute|frühe|früher|frühen|hohe|mehr|im|in|am|bei|für|mit|von|und|zur|zum)$/iu

interface Person {
  readonly text: string
  /** True where a function or verb says so; false where only the words look like a name. */
  readonly certain: boolean
}

/**
 * Persons named in running text. Certain are two capitalised words with what a person does behind them ("Ada Muster
 * (Hebamme)", "Ada Muster leitet …"); a first name followed by a word that can be a surname is only possible. Names
 * of unusual first names without a function are not found.
 */
export function personsIn(line: string): readonly Person[] {
  return [...line.matchAll(twoWords)].flatMap((match): Person[] => {
    const [, first, last] = match as unknown as [string, string, string]
    const text = `${first} ${last}`
    if (noSurname.test(last) || noFirstWord.test(first)) return []
    const known = first.split('-').every((part) => firstNames.has(part))
    const behind = office.test(line.slice(match.index + text.length))
    if (behind && (known || !/(?:e[nrsm]?|isch)$/u.test(first)) && !noSurname.test(first)) {
      return [{ text, certain: true }]
    }
    return known ? [{ text, certain: false }] : []
  })
}

/**
 * Two capitalised words that can be first name and surname, whatever the first name: a question to whoever wrote them,
 * never a reason to refuse. Null where words say that it is an institution.
 */
export function maybePerson(text: string): string | null {
  const found = [...text.matchAll(twoWords)].find(
    ([, first = '', last = '']) =>
      !noSurname.test(last) && !noSurname.test(first) && !noFirstWord.test(first) && !/e[nrs]?$/u.test(first),
  )
  return found === undefined ? null : `${found[1]} ${found[2]}`
}

/** The line with these persons replaced by "[Name]". */
export function withoutPersons(line: string, persons: readonly Person[]): string {
  return persons.reduce((text, person) => text.replaceAll(person.text, maskedName), line)
}

const mail = /[^\s<>()[\],;:]{1,64}@[\p{L}\d.-]+/gu
const number = '[1-9]\\d[\\d /()–-]{4,}\\d'
const phone = new RegExp(
  `(?<![\\d.,/\\p{L}-])(?:(?:\\+|00)\\d{2}[ /()0–-]*${number}|\\(?0(?=[\\d /()–-]*\\d)${number})(?![\\d.,]*\\d)`,
  'gu',
)
const announcedPhone = /((?<!\p{L})(?:Tel(?:efon)?|Mobil|Handy|Fax)(?:nummer)?[.:]*\s*)[+(]?\d[\d\s/()–-]{3,}\d/giu

/** Telephone numbers and e-mail addresses become "[Telefon]" and "[E-Mail]", whoever they belong to. */
export function maskAddresses(line: string): string {
  return line.replace(mail, '[E-Mail]').replace(announcedPhone, '$1[Telefon]').replace(phone, '[Telefon]')
}
