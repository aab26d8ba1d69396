import Cleaner
import TamisCore
import Testing

/// What each rule for characters must do, and what it must leave: also the material of the laws.
let characterCases =
  encodingCases + entityCases + newlineCases + invisibleCases + ligatureCases + normalizeCases + whitespaceCases
  + bulletCases

/// Cleans a case and compares text, scalar by scalar, and reasons.
func expect(_ expected: Case, _ configure: (inout Clean) -> Void = { _ in }) throws {
  let document = try cleaned(expected.input, configure)
  #expect(
    document.text.unicodeScalars.elementsEqual(expected.output.unicodeScalars), "\(document.text.debugDescription)")
  #expect(document.reasons == expected.reasons)
}

/// Checks that a rule counts each of its edits, and that its switch leaves the text alone.
func expectCount(
  _ count: Int, of reason: EditReason, in text: String, _ configure: (inout Clean) -> Void = { _ in },
  off switchOff: (inout Clean) -> Void
) throws {
  let counts = try cleaned(text, configure).revisions.map { $0.editCounts[reason] ?? 0 }
  #expect(counts.reduce(0, +) == count, "\(reason)")
  let left = try cleaned(text) { clean in
    configure(&clean)
    switchOff(&clean)
  }
  #expect(!left.reasons.contains(reason.rawValue), "\(reason) off")
}
