import RoadmapEngine

/// Words about a step that waits for a party.
extension Wording {
  /// Describes a wait: `Libya, reply, since 9 Apr (22 wd)`.
  /// - Parameter age: in working days.
  package func wait(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let who = party(waiting.on, in: workspace)
    return phrase(
      en: "\(who), \(word(waiting.purpose)), since \(shortDate(waiting.since)) (\(workingDays(age)))",
      fr: "\(who), \(word(waiting.purpose)), depuis le \(shortDate(waiting.since)) (\(workingDays(age)))",
      ar: "\(who)، \(word(waiting.purpose))، منذ \(shortDate(waiting.since)) (\(workingDays(age)))")
  }

  /// Describes a wait as a state: `waiting on Libya (reply) since 9 Apr, 22 wd`.
  /// - Parameter age: in working days.
  package func waiting(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let who = party(waiting.on, in: workspace)
    let since = shortDate(waiting.since)
    return phrase(
      en: "waiting on \(who) (\(word(waiting.purpose))) since \(since), \(workingDays(age))",
      fr: "en attente : \(who) (\(word(waiting.purpose))) depuis le \(since), \(workingDays(age))",
      ar: "في انتظار \(who) (\(word(waiting.purpose))) منذ \(since)، \(workingDays(age))")
  }
}
