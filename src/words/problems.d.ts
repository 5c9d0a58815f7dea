export declare const problemWords: {
  de: {
    codeMistyped: ({ confused }: { confused: string | null }) => {
      title: string
      text: string
    }
    codeUnknown: () => {
      title: string
      text: string
    }
    codeUsed: () => {
      title: string
      text: string
    }
    codeRevoked: () => {
      title: string
      text: string
    }
    waveNotOpen: ({ opensOn }: { opensOn: string }) => {
      title: string
      text: string
    }
    waveClosed: ({ closedOn }: { closedOn: string }) => {
      title: string
      text: string
    }
    tooManyAttempts: ({ seconds }: { seconds: number }) => {
      title: string
      text: string
    }
    answersInvalid: ({
      problems,
    }: {
      problems: readonly {
        item: string
        value: string
        expected: string
      }[]
    }) => {
      title: string
      text: string
    }
    nothingAnswered: () => {
      title: string
      text: string
    }
    bodyTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => {
      title: string
      text: string
    }
    bodyNotJson: () => {
      title: string
      text: string
    }
    requestInvalid: ({
      problems,
    }: {
      problems: readonly {
        field: string
        message: string
      }[]
    }) => {
      title: string
      text: string
    }
    notFound: ({ what, id }: { what: string; id: string }) => {
      title: string
      text: string
    }
    signInNeeded: () => {
      title: string
      text: string
    }
    signInLinkInvalid: () => {
      title: string
      text: string
    }
    notAllowed: ({ who }: { who: string }) => {
      title: string
      text: string
    }
    waveStillOpen: ({ closesOn }: { closesOn: string }) => {
      title: string
      text: string
    }
    noClosedWave: () => {
      title: string
      text: string
    }
    tooFewForReport: ({ minimum }: { minimum: number }) => {
      title: string
      text: string
    }
    profileEmpty: () => {
      title: string
      text: string
    }
    profileNotText: ({ name }: { name: string }) => {
      title: string
      text: string
    }
    profileTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => {
      title: string
      text: string
    }
    contentInvalid: ({ file, problems }: { file: string; problems: readonly string[] }) => {
      title: string
      text: string
    }
    ownItemFrozen: ({ text }: { text: string }) => {
      title: string
      text: string
    }
    datesInvalid: ({ wave, reason }: { wave: string; reason: string }) => {
      title: string
      text: string
    }
    alreadyExists: ({ what, id }: { what: string; id: string }) => {
      title: string
      text: string
    }
    installationNotEmpty: () => {
      title: string
      text: string
    }
    fileUnwritable: ({ file, reason }: { file: string; reason: string }) => {
      title: string
      text: string
    }
    fileUnreadable: ({ file, reason }: { file: string; reason: string }) => {
      title: string
      text: string
    }
    optionInvalid: ({ option, value, allowed }: { option: string; value: string; allowed: readonly string[] }) => {
      title: string
      text: string
    }
    optionMissing: ({ option, example }: { option: string; example: string }) => {
      title: string
      text: string
    }
    commandUnknown: ({ command }: { command: string }) => {
      title: string
      text: string
    }
    storeUnusable: ({ place, reason }: { place: string; reason: string }) => {
      title: string
      text: string
    }
    portTaken: ({ port }: { port: number }) => {
      title: string
      text: string
    }
  }
  en: {
    codeMistyped: ({ confused }: { confused: string | null }) => {
      title: string
      text: string
    }
    codeUnknown: () => {
      title: string
      text: string
    }
    codeUsed: () => {
      title: string
      text: string
    }
    codeRevoked: () => {
      title: string
      text: string
    }
    waveNotOpen: ({ opensOn }: { opensOn: string }) => {
      title: string
      text: string
    }
    waveClosed: ({ closedOn }: { closedOn: string }) => {
      title: string
      text: string
    }
    tooManyAttempts: ({ seconds }: { seconds: number }) => {
      title: string
      text: string
    }
    answersInvalid: ({
      problems,
    }: {
      problems: readonly {
        item: string
        value: string
        expected: string
      }[]
    }) => {
      title: string
      text: string
    }
    nothingAnswered: () => {
      title: string
      text: string
    }
    bodyTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => {
      title: string
      text: string
    }
    bodyNotJson: () => {
      title: string
      text: string
    }
    requestInvalid: ({
      problems,
    }: {
      problems: readonly {
        field: string
        message: string
      }[]
    }) => {
      title: string
      text: string
    }
    notFound: ({ what, id }: { what: string; id: string }) => {
      title: string
      text: string
    }
    signInNeeded: () => {
      title: string
      text: string
    }
    signInLinkInvalid: () => {
      title: string
      text: string
    }
    notAllowed: ({ who }: { who: string }) => {
      title: string
      text: string
    }
    waveStillOpen: ({ closesOn }: { closesOn: string }) => {
      title: string
      text: string
    }
    noClosedWave: () => {
      title: string
      text: string
    }
    tooFewForReport: ({ minimum }: { minimum: number }) => {
      title: string
      text: string
    }
    profileEmpty: () => {
      title: string
      text: string
    }
    profileNotText: ({ name }: { name: string }) => {
      title: string
      text: string
    }
    profileTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => {
      title: string
      text: string
    }
    contentInvalid: ({ file, problems }: { file: string; problems: readonly string[] }) => {
      title: string
      text: string
    }
    ownItemFrozen: ({ text }: { text: string }) => {
      title: string
      text: string
    }
    datesInvalid: ({ wave, reason }: { wave: string; reason: string }) => {
      title: string
      text: string
    }
    alreadyExists: ({ what, id }: { what: string; id: string }) => {
      title: string
      text: string
    }
    installationNotEmpty: () => {
      title: string
      text: string
    }
    fileUnwritable: ({ file, reason }: { file: string; reason: string }) => {
      title: string
      text: string
    }
    fileUnreadable: ({ file, reason }: { file: string; reason: string }) => {
      title: string
      text: string
    }
    optionInvalid: ({ option, value, allowed }: { option: string; value: string; allowed: readonly string[] }) => {
      title: string
      text: string
    }
    optionMissing: ({ option, example }: { option: string; example: string }) => {
      title: string
      text: string
    }
    commandUnknown: ({ command }: { command: string }) => {
      title: string
      text: string
    }
    storeUnusable: ({ place, reason }: { place: string; reason: string }) => {
      title: string
      text: string
    }
    portTaken: ({ port }: { port: number }) => {
      title: string
      text: string
    }
  }
}
