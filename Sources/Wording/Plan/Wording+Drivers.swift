import RoadmapEngine

/// Words for what decides the dates of a step.
extension Wording {
  /// Returns a link as it is written: `FS+5 wd`.
  package func link(_ kind: Link.Kind, lag: Int, unit: Link.Unit) -> String {
    guard lag != 0 else { return letters(of: kind) }
    return "\(letters(of: kind))\(lag > 0 ? "+" : "")\(lagText(lag, unit))"
  }

  /// Returns the letters of a kind of link: FS, SS, FF, SF; in French FD, DD, FF, DF, of fin and début.
  func letters(of kind: Link.Kind) -> String {
    guard language == .fr else { return kind.rawValue }
    return switch kind {
    case .finishToStart: "FD"
    case .startToStart: "DD"
    case .finishToFinish: "FF"
    case .startToFinish: "DF"
    }
  }

  private func lagText(_ lag: Int, _ unit: Link.Unit) -> String {
    unit == .workingDays
      ? workingDays(lag) : phrase(en: "\(figures(lag)) d", fr: "\(figures(lag))\u{A0}j", ar: "\(figures(lag)) يوم")
  }

  /// Tells what decides the dates of a step.
  /// - Parameter titles: returns the title of a step.
  package func driver(_ driver: Driver, in workspace: Workspace, titles: (StepReference) -> String) -> String {
    switch driver {
    case .link(let step, let kind, let lag, let unit):
      let days = lag == 0 ? "" : " \(lag > 0 ? "+" : "−") \(lagText(abs(lag), unit))"
      let title = "\(titles(step))\(days)"
      return switch kind {
      case .finishToStart: phrase(en: "waits for \(title)", fr: "attend \(title)", ar: "تنتظر \(title)")
      case .startToStart: phrase(en: "waits for the start of \(title)", fr: "attend le début de \(title)", ar: "تنتظر بداية \(title)")
      case .finishToFinish: phrase(en: "its end waits for \(title)", fr: "sa fin attend \(title)", ar: "نهايتها تنتظر \(title)")
      case .startToFinish:
        phrase(en: "its end waits for the start of \(title)", fr: "sa fin attend le début de \(title)", ar: "نهايتها تنتظر بداية \(title)")
      }
    case .notBefore(let day): return phrase(en: "not before \(date(day))", fr: "pas avant le \(date(day))", ar: "ليس قبل \(date(day))")
    case .agreed(let day):
      return phrase(en: "agreed for \(date(day))", fr: "convenu pour le \(date(day))", ar: "متفق عليها بتاريخ \(date(day))")
    case .roadmapStart(let day):
      return phrase(
        en: "start of the roadmap, \(date(day))", fr: "début de la feuille de route, \(date(day))", ar: "بداية خارطة الطريق، \(date(day))")
    case .today(let day): return phrase(en: "today, \(date(day))", fr: "aujourd’hui, \(date(day))", ar: "اليوم، \(date(day))")
    case .started(let day): return phrase(en: "started on \(date(day))", fr: "commencé le \(date(day))", ar: "بدأت في \(date(day))")
    case .finished(let day): return phrase(en: "finished on \(date(day))", fr: "achevé le \(date(day))", ar: "انتهت في \(date(day))")
    case .member(let step): return phrase(en: "contains \(titles(step))", fr: "contient \(titles(step))", ar: "تضم \(titles(step))")
    case .opens(let roadmap):
      return phrase(en: "opens roadmap \(roadmap)", fr: "ouvre la feuille de route \(roadmap)", ar: "تفتح خارطة الطريق \(roadmap)")
    case .daysOff(let first, let count, let who, let why):
      let name = party(who, in: workspace)
      let length = count > 1 ? " (\(days(count)))" : ""
      return [dayOff(why), name, shortDate(first) + length].joined(separator: comma)
    }
  }

  /// Tells why a day is off: the weekend, the name of a holiday, or the reason of a decision.
  package func dayOff(_ why: DayOff) -> String {
    switch why {
    case .weekend: phrase(en: "weekend", fr: "repos hebdomadaire", ar: "العطلة الأسبوعية")
    case .holiday(let holiday):
      holiday.isEstimated
        ? phrase(en: "\(name(holiday)), estimated", fr: "\(name(holiday)), estimé", ar: "\(name(holiday))، تقديري") : name(holiday)
    case .correction(let correction):
      switch (correction.name, correction.reason) {
      case (let title?, ""): name(title)
      case (let title?, let reason): "\(name(title)) (\(reason))"
      case (nil, ""): phrase(en: "day off by decision", fr: "jour chômé par décision", ar: "عطلة بقرار")
      case (nil, let reason): reason
      }
    }
  }
}
