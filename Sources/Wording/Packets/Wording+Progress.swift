import RoadmapEngine

/// How far a step is, as a party reports it to another one.
extension Wording {
  /// Tells what a report changes, each fact with the former one: `active (before: planned); started on 24 Nov 2026; 40 % done`.
  package func progress(from before: Step, to after: Step) -> String {
    var facts: [String] = []
    func add<Value: Equatable>(_ before: Value?, _ after: Value?, _ fact: (Value) -> String, _ value: (Value) -> String) {
      guard before != after else { return }
      let known = before.map(value)
      guard let after else { return facts.append(withdrawn(before.map(fact) ?? "")) }
      facts.append(fact(after) + (known.map { self.before($0) } ?? ""))
    }
    add(before.status, after.status, { word($0) }, { word($0) })
    add(before.started, after.started, started, date)
    add(before.finished, after.finished, finished, date)
    if before.progress != after.progress { add(before.progress == 0 ? nil : before.progress, after.progress, done) { percent($0) } }
    add(before.remaining, after.remaining, remaining, fullWorkingDays)
    return facts.joined(separator: semicolon)
  }

  /// Tells how far a step is: `active; started on 24 Nov 2026; 40 % done`.
  func progress(of step: Step) -> String {
    var facts = step.status == .planned ? [] : [word(step.status)]
    facts += [step.started.map(started), step.finished.map(finished), step.progress == 0 ? nil : done(step.progress)].compactMap(\.self)
    facts += [step.remaining.map(remaining)].compactMap(\.self)
    return facts.isEmpty ? word(step.status) : facts.joined(separator: semicolon)
  }

  private func started(_ day: Day) -> String {
    phrase(en: "started on \(date(day))", fr: "début le \(date(day))", ar: "بدأت في \(date(day))")
  }

  private func finished(_ day: Day) -> String {
    phrase(en: "finished on \(date(day))", fr: "fin le \(date(day))", ar: "انتهت في \(date(day))")
  }

  private func done(_ percent: Int) -> String {
    let share = self.percent(percent)
    return phrase(en: "\(share) done", fr: "achevé à \(share)", ar: "أُنجز منها \(share)")
  }

  private func remaining(_ days: Int) -> String {
    phrase(en: "\(fullWorkingDays(days)) remaining", fr: "reste \(fullWorkingDays(days))", ar: "المتبقي \(fullWorkingDays(days))")
  }

  private func before(_ value: String) -> String {
    phrase(en: " (before: \(value))", fr: " (auparavant : \(value))", ar: " (سابقًا: \(value))")
  }

  private func withdrawn(_ fact: String) -> String {
    phrase(en: "withdrawn: \(fact)", fr: "retiré : \(fact)", ar: "أُلغي: \(fact)")
  }
}
