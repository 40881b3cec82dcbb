import RoadmapEngine

/// Words about a step that waits for a party.
extension Wording {
  /// Describes a wait: `Libya, reply, since 9 Apr (22 working days)`.
  /// - Parameter age: in working days.
  package func wait(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let who = party(waiting.on, in: workspace)
    return phrase(
      en: "\(who), \(word(waiting.purpose)), since \(shortDate(waiting.since)) (\(fullWorkingDays(age)))",
      fr: "\(who), \(word(waiting.purpose)), depuis le \(shortDate(waiting.since)) (\(fullWorkingDays(age)))",
      ar: "\(who)، \(word(waiting.purpose))، منذ \(shortDate(waiting.since)) (\(fullWorkingDays(age)))")
  }

  /// Describes a wait as a state: `waiting on Libya (reply) since 9 Apr, 22 wd`.
  /// - Parameter age: in working days.
  package func waiting(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let owed = owed(waiting.purpose, by: party(waiting.on, in: workspace))
    let since = shortDate(waiting.since)
    return phrase(
      en: "waiting on \(owed) since \(since), \(workingDays(age))",
      fr: "en attente de \(owed) depuis le \(since), \(workingDays(age))",
      ar: "بانتظار \(owed) منذ \(since)، \(workingDays(age))")
  }

  /// Returns what a party owes: `Libya (reply)`, in Arabic the reply of the party.
  private func owed(_ purpose: Waiting.Purpose, by party: String) -> String {
    guard language == .ar else { return "\(party) (\(word(purpose)))" }
    return switch purpose {
    case .reply: "رد \(party)"
    case .signature: "توقيع \(party)"
    }
  }
}
