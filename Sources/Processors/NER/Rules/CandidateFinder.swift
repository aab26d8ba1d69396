import TamisCore

/// Finds stretches of words that may be names: by the gazetteers, by capitals, and by the words that head names.
struct CandidateFinder {
  let language: TriggerLanguage

  /// Most words that one name takes in: what goes on longer is a list of capitalised words, and is cut.
  private static let longestPhrase = 40

  /// Looks for a name that starts at a word.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - words: The document's words.
  ///   - index: A word.
  ///   - limit: Behind the last word of the sentence.
  /// - Returns: Where the name ends, or `nil` if none starts there.
  func nameEnd(_ bytes: Span<UInt8>, _ words: [Word], _ index: Int, _ limit: Int) -> Int? {
    let word = words[index]
    if word.shape.contains(.lowerCase) { return lowerCaseNameEnd(bytes, words, index, limit) }
    guard word.isCapital else { return nil }
    let known = knownEnd(bytes, words, index, limit)
    guard word.canName else { return known }
    return max(known ?? index, phraseEnd(words, index, limit))
  }

  /// The end of the longest name of several words that the gazetteers have.
  private func knownEnd(_ bytes: Span<UInt8>, _ words: [Word], _ index: Int, _ limit: Int) -> Int? {
    guard words[index].names.contains(.beginning), index + 1 < limit,
      !words[index].shape.isSuperset(of: [.elided, .initial])
    else { return nil }
    // `Le monde` is no newspaper.
    if words[index].triggers.contains(.article), words[index].isCapital, !words[index + 1].isCapital { return nil }
    let stretch = NameStretch(bytes, words, index, limit)
    var end = stretch.end
    while end > index + 1 {
      let traits = language.names(bytes, words[index].start, words[end - 1].end, hash: stretch[end])
      if !traits.isDisjoint(with: [.mentioned, .city, .region]) { return end }
      end -= 1
    }
    return nil
  }

  /// A name that begins in lower case: a head with a capitalised name behind it.
  private func lowerCaseNameEnd(_ bytes: Span<UInt8>, _ words: [Word], _ index: Int, _ limit: Int) -> Int? {
    let word = words[index]
    let isOrganization = word.triggers.contains(.lowerCaseHead)
    let isPlace = word.triggers.contains(.locationHead)
    let isMiscellaneous = word.triggers.contains(.lowerCaseMiscellaneousHead)
    guard language.hasLowerCasePhrases, isOrganization || isPlace || isMiscellaneous else { return nil }
    var next = index + 1
    if isOrganization, next < limit, isAdjective(bytes, words[next]) {
      // `armée française` is a name without a capital; other heads need one behind a link.
      if word.triggers.contains(.nationalHead), words[next].names.contains(.people),
        next + 1 >= limit || !words[next + 1].triggers.contains(.link)
      {
        return next + 1
      }
      next += 1
    }
    let linked = skipLink(words, next, limit)
    if isOrganization, linked == next { return nil }
    // `rue de Paris`, but not `quartier de Paris`: a bare link to a city tells where, not what.
    if isPlace, linked == next + 1, !word.triggers.contains(.cityHead), words[next].triggers.contains(.particle),
      !isContracted(words[next])
    {
      return nil
    }
    guard linked < limit, words[linked].canName, !words[linked].shape.contains(.initial) else { return nil }
    return adjectivesEnd(bytes, words, phraseEnd(words, linked, limit), limit, isAfterHead: isOrganization)
  }

  /// `du` and `des` hold an article, `de` and `d'` do not.
  private func isContracted(_ word: Word) -> Bool { word.end - word.start == 2 && !word.shape.contains(.elided) }

  /// Behind a link and an article: `de la`, `du`, `d'`, `et des`.
  private func skipLink(_ words: [Word], _ index: Int, _ limit: Int) -> Int {
    var next = index
    if next + 1 < limit, words[next].triggers == [.link], words[next + 1].triggers.contains(.link) { next += 1 }
    if next < limit, words[next].triggers.contains(.link), !words[next].isCapital { next += 1 }
    if next > index, next < limit, words[next].triggers.contains(.article), !words[next].isCapital { next += 1 }
    return next
  }

  /// The end of a stretch of capitalised words, with particles and links between them.
  private func phraseEnd(_ words: [Word], _ index: Int, _ sentenceEnd: Int) -> Int {
    let limit = min(sentenceEnd, index + Self.longestPhrase)
    let first = words[index]
    let isHeaded = !first.triggers.isDisjoint(with: [.organizationHead, .locationHead, .miscellaneousHead])
    var end = index + 1
    while end < limit {
      let word = words[end]
      if word.canName {
        // A sentence that lost its full stop, or a list: nothing but a space may part the words.
        guard word.start - words[end - 1].end <= 3, !beginsPerson(words, end, limit, behind: first),
          !word.triggers.contains(.article) || end + 1 < limit && words[end + 1].isCapital
        else { break }
        end += 1
        continue
      }
      guard let next = bridgeEnd(words, end, limit, from: index, isHeaded: isHeaded) else { break }
      end = next + 1
    }
    return end
  }

  /// The capitalised word behind words that join it to a name; `nil` if nothing joins there.
  private func bridgeEnd(_ words: [Word], _ index: Int, _ limit: Int, from first: Int, isHeaded: Bool) -> Int? {
    let word = words[index]
    let next = index + 1
    guard next < limit else { return nil }
    if word.shape.contains(.hyphen) {
      let isTight = word.start == words[index - 1].end && words[next].start == word.end
      return isTight && words[next].canName ? next : nil
    }
    // `Engineers' Union`: a possessive inside the name of an organisation.
    if !language.hasLowerCasePhrases, word.isPossessive, words[next].triggers.contains(.organizationHead),
      words[next].canName, words[next].triggers.isDisjoint(with: [.title])
    {
      return next
    }
    if isHeaded || !language.hasLowerCasePhrases, word.triggers.contains(.link) {
      let target = skipLink(words, index, limit)
      if target < limit, words[target].isCapital, !words[target].shape.contains(.elided),
        language.hasLowerCasePhrases
          ? word.triggers.contains(.particle) : isHeaded || joinsAlone(words, index, from: first)
      {
        return target
      }
    }
    guard word.triggers.contains(.particle), words[first].names.contains(.givenName) else { return nil }
    var target = next
    if target < limit, words[target].triggers.contains(.article), !words[target].isCapital { target += 1 }
    guard target < limit, words[target].canName, !words[target].shape.contains(.allCapitals),
      words[target].names.isDisjoint(with: [.region, .organization, .location])
    else { return nil }
    return target
  }

  /// Whether a person's name begins behind a word that is none: `ministre de l'Economie Christine Lagarde`.
  private func beginsPerson(_ words: [Word], _ index: Int, _ limit: Int, behind first: Word) -> Bool {
    guard language.hasLowerCasePhrases, words[index].names.contains(.givenName), !first.names.contains(.givenName),
      index + 1 < limit, words[index + 1].canName, first.triggers.isDisjoint(with: [.locationHead, .miscellaneousHead])
    else { return false }
    return first.shape.contains(.allCapitals) || first.names.contains(.common)
  }

  /// Whether a link joins names where no head announces it: `of` does, `and` and `for` would join what a list parts.
  private func joinsAlone(_ words: [Word], _ link: Int, from first: Int) -> Bool {
    words[link].end - words[link].start <= 2
      && !(first..<link).contains { words[$0].names.contains(.givenName) || words[$0].triggers.contains(.title) }
  }

  /// Extends a name behind its head by adjectives and links: `Ligue des droits de l'Homme`.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - words: The document's words.
  ///   - index: The name's first word.
  ///   - end: Where its capitalised part ends.
  ///   - limit: Behind the last word of the sentence.
  /// - Returns: Where the whole name ends, `end` at least.
  func extendedEnd(_ bytes: Span<UInt8>, _ words: [Word], _ index: Int, _ end: Int, _ limit: Int) -> Int {
    guard language.hasLowerCasePhrases else { return end }
    let head = words[index].triggers
    let isOrganization = head.contains(.organizationHead)
    guard isOrganization || head.contains(.miscellaneousHead), end == index + 1 || isOrganization else { return end }
    var end = adjectivesEnd(bytes, words, end, limit, isAfterHead: true)
    // A chain of links to common nouns; longer ones are rare, and each may run into the sentence.
    guard isOrganization else { return end }
    for _ in 0..<3 {
      let target = skipLink(words, end, limit)
      guard target > end, target < limit, words[end].triggers.contains(.link) else { break }
      // `et des libertés` goes on with what a link began; `et l'armée` is another thing.
      let isBareAnd = words[end].triggers == [.link] && words[end].end - words[end].start == 2
      if isBareAnd, !words[end + 1].triggers.contains(.link) { break }
      if words[target].isCapital {
        // `pour` and `et` lead out of the name when a name follows.
        guard words[end].triggers.contains(.particle) else { break }
        end = adjectivesEnd(bytes, words, phraseEnd(words, target, limit), limit, isAfterHead: false)
      } else if words[target].shape.contains(.lowerCase), words[target].triggers.isDisjoint(with: [.speech, .link]),
        isPlainNoun(words[target]) || isInsideName(words, target + 1, limit)
      {
        end = adjectivesEnd(bytes, words, target + 1, limit, isAfterHead: true)
      } else {
        break
      }
    }
    return end
  }

  /// Whether a name goes on or its acronym follows, so that a rare noun before belongs to it.
  private func isInsideName(_ words: [Word], _ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    if words[index].shape.contains(.opensBracket) { return words[index + 1].shape.contains(.allCapitals) }
    let target = skipLink(words, index, limit)
    return target > index && target < limit && words[target].isCapital
  }

  private func isPlainNoun(_ word: Word) -> Bool { word.names.contains(.common) && word.end - word.start > 3 }

  /// Behind at most two adjectives in lower case.
  private func adjectivesEnd(
    _ bytes: Span<UInt8>, _ words: [Word], _ index: Int, _ limit: Int, isAfterHead: Bool
  ) -> Int {
    guard isAfterHead, language.hasLowerCasePhrases else { return index }
    var end = index
    while end < limit, end < index + 2, isAdjective(bytes, words[end]) { end += 1 }
    return end
  }

  private func isAdjective(_ bytes: Span<UInt8>, _ word: Word) -> Bool {
    guard word.shape == .lowerCase, word.triggers.isDisjoint(with: [.speech, .link, .title]) else { return false }
    for ending in language.adjectiveEndings where word.end - word.start > ending.count {
      let start = word.end - ending.count
      if ending.indices.allSatisfy({ bytes[start + $0] == ending[$0] }) { return true }
    }
    return false
  }
}
