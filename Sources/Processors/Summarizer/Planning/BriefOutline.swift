internal import TamisCore

/// What was decided for one group: its brief, and the passages that its documents hand on.
struct BriefOutline: Sendable {
  var brief: BriefPlans.Brief
  /// Passages, with the place of their document in the group.
  private(set) var picks: [(member: Int, pick: BriefPlans.Pick)] = []

  init(brief: BriefPlans.Brief) { self.brief = brief }

  mutating func add(
    _ role: BriefPlans.Pick.Role, of member: Int, _ span: TextSpan, disputed: [TextSpan] = [],
    omissions: [SentenceOmission] = []
  ) {
    picks.append(
      (member, BriefPlans.Pick(brief: 0, role: role, span: span, disputed: disputed, omissions: omissions)))
  }
}
