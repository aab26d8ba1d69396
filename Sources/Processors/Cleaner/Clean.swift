public import TamisCore

/// Repairs the text of a document: encoding damage, invisible characters, hyphenation, column breaks, page furniture.
///
/// Every repair is a rule with a switch of its own, and every edit names its rule as `clean.<rule>`. A rule edits only
/// where the text itself gives evidence, so that clean text passes untouched.
///
/// ## The order of the rules
///
/// 1. ``entities`` before ``encoding``: a page may hold mojibake spelt as HTML entities.
/// 2. ``encoding`` before all rules that look at characters: they would take its debris for something else.
/// 3. ``newlines``, ``invisibles``, ``ligatures``, ``width``, ``normalize``, ``spaces``, ``quotes``: characters, so that all rules
///    behind them see one spelling of each word and one kind of line end.
/// 4. ``furniture`` while the lines still are the lines of the page.
/// 5. ``headings`` in what is still one line, then ``bullets`` before the line ends, since a stray bullet at a line's start
///    would look like a word.
/// 6. ``dehyphenate``, ``doubled`` and ``unwrap`` in one pass over the line ends: which of them are column breaks is
///    judged by the lengths of all lines around, and would no longer show once some of them are gone.
/// 7. ``whitespace`` last, for what the others left.
///
/// Removing one thing can lay bare another, so the rules run in rounds until a round changes nothing. That is what makes
/// cleaning idempotent. Ordinary documents take one round to repair and one to see that all is well.
public struct Clean: DocumentProcessor {
  /// What scripts call it.
  public static let name = "clean"
  /// What it does.
  public static let summary = "Repairs encoding damage, hyphenation, column breaks and page furniture."
  /// What a user should know beyond that.
  public static let discussion = """
    Every repair is a rule with a switch of its own and names itself in the edits it makes: clean.dehyphenate, \
    clean.furniture.read-also.

    What agency lines, print lines and bylines tell of the document goes to its metadata as 'agency' and 'date' (YYYY, \
    YYYY-MM or YYYY-MM-DD), unless the document has them already.

    Evidence comes from the document itself and from small tables of French and English; other languages keep what \
    only such a table could decide. Text is cleaned until nothing is left to change: cleaning twice is cleaning once. \
    A document that does not come to rest in 16 rounds, which takes text made for the purpose, fails with \
    clean.unsettled.
    """
  /// The version of its results.
  public static let version = 1
  /// It changes text.
  public static let editsText = true
  /// Uses of it.
  public static let examples = [
    ProcessorExample("clean", "Repairs everything that is certain."),
    ProcessorExample("clean(furniture: keep)", "Keeps bylines, share bars and agency lines."),
    ProcessorExample(
      "clean(mark: [byline, dateline])", "Keeps bylines and datelines, as spans of the layer 'furniture'."),
    ProcessorExample("clean(split: stories) | split", "Makes a document of each story of a file."),
    ProcessorExample("clean(quotes: straight, spaces: plain)", "Also writes plain quotes and spaces."),
    ProcessorExample("clean(quotes: french, spaces: french)", "Also sets quotes and spaces as French printers do."),
  ]

  /// What becomes of quotation marks and apostrophes.
  public enum Quotes: String, ParameterChoice {
    /// They stay.
    case keep
    /// All become `"` and `'`.
    case straight
    /// Quotation marks become `« »` with no-break spaces inside, apostrophes `’`.
    case french
  }

  /// What becomes of the white space that is no plain space.
  public enum Spaces: String, ParameterChoice {
    /// It stays: French sets no-break spaces before `:` and inside `« »`.
    case keep
    /// All becomes U+0020.
    case plain
    /// Spaces before `: ; ! ? % €`, inside `« »` and in numbers become no-break ones, all others U+0020.
    case french
  }

  /// What becomes of a byte that was lost before the text was read, where mojibake shows that there was one.
  public enum LostBytes: String, ParameterChoice {
    /// The likeliest character takes its place if no other is nearly as likely, U+FFFD otherwise.
    case restore
    /// U+FFFD marks the place.
    case mark
  }

  /// What a text is cut into.
  public enum Split: String, ParameterChoice {
    /// Nothing: one text, one story.
    case none
    /// The stories that stand one behind the other, told apart by the signatures between them.
    case stories
  }

  /// Whether HTML character references are decoded.
  @Parameter(help: "Decode HTML entities such as &eacute; and &#8217;.") public var entities = true

  /// Whether mojibake is repaired.
  @Parameter(help: "Repair UTF-8 that was read in another encoding (mojibake).") public var encoding = true

  /// What becomes of lost bytes in mojibake.
  @Parameter(help: "Restore bytes that mojibake lost where it is clear what they were, or mark them with U+FFFD.")
  public var lost = LostBytes.restore

  /// Whether line ends become LF.
  @Parameter(help: "Make every line end a line feed.") public var newlines = true

  /// Whether invisible characters go.
  @Parameter(help: "Remove control characters, zero-width characters and soft hyphens.") public var invisibles = true

  /// Whether typographic ligatures become letters.
  @Parameter(help: "Write typographic ligatures as letters; œ and æ stay.") public var ligatures = true

  /// Whether characters are composed.
  @Parameter(help: "Compose letters and accents (Unicode NFC).") public var normalize = true

  /// Whether full-width forms become plain letters.
  @Parameter(help: "Write full-width letters, digits and marks in their plain form.") public var width = false

  /// What becomes of odd spaces.
  @Parameter(help: "Keep no-break and other odd spaces, make them plain, or set spaces the French way.") public
    var spaces = Spaces.keep

  /// What becomes of quotation marks.
  @Parameter(help: "Keep quotation marks and apostrophes, or write them straight or the French way.")
  public var quotes = Quotes.keep

  /// What becomes of page furniture, but for the kinds that are named below.
  @Parameter(
    help: "What becomes of bylines, agency lines, credits, share bars and the like: remove, mark or keep them.")
  public var furniture = FurnitureAction.remove

  /// The kinds of furniture that go, whatever is said of furniture as a whole.
  @Parameter(help: "The kinds of page furniture to remove in any case.") public var remove: [FurnitureKind] = []

  /// The kinds of furniture that stay, marked in the layer `furniture`.
  @Parameter(help: "The kinds of page furniture that stay, as spans of the layer 'furniture'.")
  public var mark: [FurnitureKind] = []

  /// The kinds of furniture that stay as if they were part of the article.
  @Parameter(help: "The kinds of page furniture that stay, unmarked.") public var keep: [FurnitureKind] = []

  /// Whether stories that were glued together are told apart.
  @Parameter(help: "Tell apart stories that stand in one file: 'stories' makes the layer 'stories', for 'split'.")
  public var split = Split.none

  /// Whether stray bullet letters become paragraph breaks.
  @Parameter(help: "Turn stray letters of bullet fonts into paragraph breaks.") public var bullets = true

  /// Whether headings that run into the text are set apart.
  @Parameter(help: "Set headings apart that run into the text of a page on one line.") public var headings = true

  /// Whether words hyphenated over a line end are joined.
  @Parameter(help: "Join words that were hyphenated over a line end; real hyphens stay.") public var dehyphenate = true

  /// Whether a word set twice over a line end is set once.
  @Parameter(help: "Drop a word that was set twice over a line end.") public var doubled = true

  /// Whether columns become paragraphs.
  @Parameter(help: "Turn text set in columns into paragraphs.") public var unwrap = true

  /// Whether superfluous white space goes.
  @Parameter(help: "Trim lines and text, and collapse repeated spaces and blank lines.") public var whitespace = true

  /// The words that tell whether a hyphen at a line end belongs to a word; `nil` for the list that comes along.
  ///
  /// For programs with a vocabulary of their own; scripts have no name for it.
  public var wordList: WordList?

  /// Makes the processor with every rule on, and spaces and quotation marks kept.
  public init() {}

  /// Rounds after which a document counts as made to keep the rules busy: real text needs two, three at most.
  private static let maximumRoundCount = 16

  /// Repairs one document.
  ///
  /// - Parameter document: Any document; its layers move along.
  /// - Throws: ``ProcessingError`` `clean.unsettled` if rules keep laying bare work for each other.
  /// - Complexity: O(*n*) for *n* bytes of text, in each round.
  public func process(_ document: inout Document) throws {
    let rules = makeRules()
    var findings = Findings()
    var state = CleaningState(profile: TextProfile(of: document.text))
    var roundCount = 0
    while try runRound(of: rules, on: &document, state: &state, findings: &findings) {
      roundCount += 1
      guard roundCount < Self.maximumRoundCount else {
        throw ProcessingError(
          code: "clean.unsettled", reason: "the text still changes after \(roundCount) rounds of cleaning",
          help: "switch off rules one by one, entities first, to find those that feed each other")
      }
    }
    if furnitureActions.contains(.mark) {
      var text = CleaningText(string: document.text, profile: state.profile)
      text.readLines()
      document[.furniture] = FurnitureRule(actions: furnitureActions).marks(in: text, findings: &findings)
    }
    if split == .stories { StoryBorders.settle(in: &document) }
    if let agency = findings.agency, document.metadata["agency"] == nil {
      document.metadata["agency"] = .string(agency)
    }
    if let date = findings.date, document.metadata["date"] == nil { document.metadata["date"] = .string(date) }
    if let byline = findings.byline, document.metadata["byline"] == nil {
      document.metadata["byline"] = .string(byline)
    }
  }

  /// What becomes of each kind of furniture.
  private var furnitureActions: FurnitureActions {
    var actions = FurnitureActions(standard: furniture)
    for (kinds, action) in [(remove, FurnitureAction.remove), (mark, .mark), (keep, .keep)] {
      for kind in kinds { actions.exceptions[kind] = action }
    }
    return actions
  }

  /// The layer `furniture`, if some kind is marked, and `stories`, if they are told apart.
  public var provides: Set<Layer> {
    var layers: Set<Layer> = []
    if furnitureActions.contains(.mark) { layers.insert(.furniture) }
    if split == .stories { layers.insert(.stories) }
    return layers
  }

  /// Checks that no kind of furniture is named twice.
  ///
  /// - Throws: ``ParameterError`` naming the kind.
  public func validate() throws {
    var named: Set<FurnitureKind> = []
    for kind in remove + mark + keep where !named.insert(kind).inserted {
      throw ParameterError.conflict(
        processor: Self.name, explanation: "'\(kind.rawValue)' is named twice among 'remove', 'mark' and 'keep'")
    }
  }

  /// The rules that are switched on, in order.
  private func makeRules() -> [any CleaningRule] {
    var rules: [any CleaningRule] = []
    if entities { rules.append(EntitiesRule()) }
    if encoding { rules.append(EncodingRule(lost: lost)) }
    if newlines { rules.append(NewlinesRule()) }
    if invisibles { rules.append(InvisiblesRule()) }
    if ligatures { rules.append(LigaturesRule()) }
    if width { rules.append(WidthRule()) }
    if normalize { rules.append(NormalizeRule()) }
    if spaces != .keep { rules.append(SpacesRule(style: spaces)) }
    if quotes != .keep { rules.append(QuotesRule(style: quotes)) }
    if furnitureActions.contains(.remove) || split == .stories {
      rules.append(FurnitureRule(actions: furnitureActions, findsStories: split == .stories))
    }
    if headings { rules.append(HeadingsRule()) }
    if bullets { rules.append(BulletsRule()) }
    if dehyphenate || doubled || unwrap {
      rules.append(LineEndsRule(dehyphenate: dehyphenate, doubled: doubled, unwrap: unwrap, words: wordList))
    }
    if whitespace { rules.append(WhitespaceRule()) }
    return rules
  }

  /// Runs every rule once that is not settled, and returns whether one of them changed the text.
  private func runRound(
    of rules: [any CleaningRule], on document: inout Document, state: inout CleaningState, findings: inout Findings
  ) throws -> Bool {
    var isChanged = false
    for (index, rule) in rules.enumerated() where !state.isSettled(index) {
      guard rule.applies(to: state.profile) else {
        state.settle(index)
        continue
      }
      let text = state.text(of: document, withLines: rule.readsLines)
      let revisionCount = document.revisions.count
      try document.edit(by: Self.name) { editor in
        rule.collectEdits(in: text, into: &editor, findings: &findings)
      }
      let isEdited = document.revisions.count > revisionCount
      if !findings.storyStarts.isEmpty {
        StoryBorders.mark(findings.storyStarts, behind: isEdited ? document.revisions.last : nil, in: &document)
        findings.storyStarts = []
      }
      guard isEdited else {
        state.settle(index)
        continue
      }
      isChanged = true
      state.note(editsOf: index, of: rules, in: document, findings)
    }
    return isChanged
  }
}

/// What is known of a text while its rules run.
private struct CleaningState {
  private(set) var profile: TextProfile
  private var text: CleaningText?
  /// One bit for each rule that would change nothing in the text as it is.
  private var settled: UInt32 = 0

  init(profile: TextProfile) { self.profile = profile }

  func isSettled(_ rule: Int) -> Bool { settled & (1 << UInt32(rule)) != 0 }

  mutating func settle(_ rule: Int) { settled |= 1 << UInt32(rule) }

  /// The text for a rule.
  mutating func text(of document: Document, withLines: Bool) -> CleaningText {
    var text = text ?? CleaningText(string: document.text, profile: profile)
    if withLines { text.readLines() }
    self.text = text
    return text
  }

  /// Forgets what the edits of a rule made untrue.
  mutating func note(editsOf rule: Int, of rules: [any CleaningRule], in document: Document, _ findings: Findings) {
    text = nil
    let isMarginsOnly = rules[rule] is WhitespaceRule && findings.isMarginsOnly
    for index in rules.indices where !isMarginsOnly || rules[index].seesMargins(profile, findings) {
      settled &= ~(1 << UInt32(index))
    }
    // A rule that is not settled here does not come before the one that edited.
    if isMarginsOnly { settle(rule) }
    if let known = rules[rule].profileBehindEdits(profile, findings) {
      profile = known
    } else if let revision = document.revisions.last, !(rules[rule] is EncodingRule) {
      profile = profile.extended(by: revision.edits, in: document.text)
    } else {
      // Mojibake looks like many things that it is not, so that a pass over the text saves more than it costs.
      profile = TextProfile(of: document.text)
    }
  }
}
