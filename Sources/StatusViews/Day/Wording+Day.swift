import RoadmapEngine
import Wording

/// Words of the opening day, on its page, in `jalon due` and in line mode.
extension Wording {
  var dueTitle: String { phrase(en: "What is due and what is new", fr: "Échéances et nouveautés", ar: "المستحق والجديد") }

  package var todayHeading: String { phrase(en: "Today", fr: "Aujourd’hui", ar: "اليوم") }

  package func inTheNext(days: Int) -> String {
    phrase(
      en: days == 1 ? "Tomorrow" : "In the next \(days) days", fr: days < 2 ? "Demain" : "Dans les \(days) jours",
      ar: days == 1 ? "غدًا" : "خلال \(arabicDays(days))")
  }

  /// The heading of the waits if it is not known whose copy this is.
  package var openWaits: String { phrase(en: "Who is waited for", fr: "Qui est attendu", ar: "من يُنتظر") }

  /// The heading of those for whom a party waits.
  /// - Parameter party: its name; nil for the own one.
  package func weWaitFor(_ party: String?) -> String {
    guard let party else { return phrase(en: "We wait for", fr: "Nous attendons", ar: "ننتظر") }
    return phrase(en: "\(party) waits for", fr: "Attendus par \(party)", ar: "من ينتظرهم \(party)")
  }

  /// The heading of those who wait for a party.
  /// - Parameter party: its name; nil for the own one.
  package func waitsForUs(_ party: String?) -> String {
    guard let party else { return phrase(en: "Waiting for us", fr: "On nous attend", ar: "ينتظروننا") }
    return phrase(en: "Waiting for \(party)", fr: "On attend \(party)", ar: "ينتظرون \(party)")
  }

  /// The heading of what was changed.
  package func changed(_ news: News, today: Day) -> String {
    switch news.since {
    case .firstVisit: return phrase(en: "Changed", fr: "Modifié", ar: "ما تغيّر")
    case .day(let day):
      return phrase(en: "Changed since \(longDate(day))", fr: "Modifié depuis le \(longDate(day))", ar: "ما تغيّر منذ \(longDate(day))")
    case .visit(let instant):
      let moment = moment(instant, news.zone, today: today)
      return phrase(
        en: "Changed since your last visit, \(moment)", fr: "Modifié depuis votre dernière visite, \(moment)",
        ar: "ما تغيّر منذ زيارتك الأخيرة، \(moment)")
    }
  }

  /// Returns the local time of a record: `today 08:30`, `Mon 23 Nov 08:30`, `23 Nov 2025 08:30`. Empty for what was edited by hand.
  /// - Parameter zone: by how many seconds local time is ahead of UTC at an instant, which is in seconds since 1970.
  package func moment(_ at: String, _ zone: (Int) -> Int, today: Day, namesWeekday: Bool = true) -> String {
    guard let instant = Instant(at), let (day, hour, minute) = instant.local(ahead: zone(instant.seconds)) else { return "" }
    let time = [hour, minute].map { $0 < 10 ? "\(figures(0))\(figures($0))" : figures($0) }.joined(separator: ":")
    if day == today { return "\(self.today) \(time)" }
    if day.year != today.year { return "\(date(day)) \(time)" }
    return namesWeekday ? "\(weekday(day)) \(shortDate(day)) \(time)" : "\(shortDate(day)) \(time)"
  }

  /// Says that there is nothing to tell.
  package func nothingToTell(_ since: News.Since, days: Int) -> String {
    let due = phrase(
      en: days == 0 ? "Nothing is due today" : "Nothing is due in the next \(self.days(days))",
      fr: days == 0 ? "Aucune échéance aujourd’hui" : "Aucune échéance d’ici \(self.days(days))",
      ar: days == 0 ? "لا شيء مستحق اليوم" : "لا شيء مستحق خلال \(arabicDays(days))")
    let news = since == .firstVisit ? "" : phrase(en: ", and nothing has changed", fr: ", et rien n’a changé", ar: "، ولم يتغير شيء")
    return phrase(
      en: "\(due), nobody is waited for\(news).", fr: "\(due), personne n’est attendu\(news).", ar: "\(due)، ولا أحد في الانتظار\(news).")
  }

  /// Returns a heading with the number of its rows.
  package func counted(_ heading: String, _ count: Int) -> String { "\(heading) (\(figures(count)))" }

  /// Sums the day up: `3 changes since your last visit, 2 due, 1 waits for us`. Empty if there is nothing to tell.
  package func daySummary(changes: Int, due: Int, waiting: Int) -> String {
    let parts = [
      changes == 0
        ? ""
        : phrase(
          en: changes == 1 ? "1 change since your last visit" : "\(changes) changes since your last visit",
          fr: changes < 2 ? "\(changes) changement depuis votre visite" : "\(changes) changements depuis votre visite",
          ar: "\(arabic(changes, "تغيير", "تغييران", "تغييرات", "تغييرًا")) منذ زيارتك الأخيرة"),
      due == 0
        ? "" : phrase(en: "\(due) due", fr: due < 2 ? "\(due) échéance" : "\(due) échéances", ar: "\(figures(due)) مستحقة"),
      waiting == 0
        ? ""
        : phrase(
          en: waiting == 1 ? "1 waits for us" : "\(waiting) wait for us",
          fr: waiting < 2 ? "\(waiting) nous attend" : "\(waiting) nous attendent", ar: "\(figures(waiting)) بانتظارنا"),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: comma)
  }
}
