import RoadmapEngine
import StrictJSON

extension WorkingCalendar {
  static let layout = Layout<WorkingCalendar>(
    \.unknown,
    [
      .format("calendar"),
      Member(always: "id", \.id, .code()).required,
      Member("extends", \.extends, .code()),
      Member("weekends", \.weekends, .list(DatedWeekend.layout.notation(DatedWeekend(from: .first, days: []))), default: []),
      Member("holidays", \.holidays, .list(.holiday), default: []),
      Member("corrections", \.corrections, .list(Correction.layout.notation(Correction(on: .first, works: false))), default: []),
    ])
}

extension DatedWeekend {
  static let layout = Layout<DatedWeekend>(
    \.unknown,
    [
      Member(always: "from", \.from, .day).required,
      Member(always: "days", \.days, .weekdays).required,
      Member("source", \.source, .string, default: ""),
    ])
}

extension Correction {
  static let layout = Layout<Correction>(
    \.unknown,
    [
      Member(always: "on", \.on, .day).required,
      Member(always: "works", \.works, .bool).required,
      Member("name", \.name, .text),
      Member("reason", \.reason, .string, default: ""),
      Member("source", \.source, .string, default: ""),
    ])
}

extension Holiday {
  /// The keys of which exactly one gives the dates of a holiday.
  fileprivate static let ruleKeys: [StaticString] = ["on", "every", "easter", "orthodoxEaster", "hijri"]

  static let layout = Layout<Holiday>(
    \.unknown,
    [
      .rule("on", \.on, .day, Rule.on),
      .rule("every", \.every, .yearlyDay, { .every(month: $0.month, day: $0.day) }),
      .rule("easter", \.easter, .integer(easterOffsets), Rule.easter),
      .rule("orthodoxEaster", \.orthodoxEaster, .integer(easterOffsets), Rule.orthodoxEaster),
      .rule("hijri", \.hijri, .monthAndDay, { .hijri(month: $0.month, day: $0.day) }),
      Member(always: "name", \.name, .text).required,
      Member("certainty", choice: \.certainty),
      Member("source", \.source, .string, default: ""),
      Member("days", \.days, .integer(lengths), default: 1),
      Member("from", \.from, .integer(Day.years)),
      Member("until", \.until, .integer(Day.years)),
      Member("except", \.except, .integers(Day.years), default: []),
      Member("shift", choice: \.shift).described(
        """
        Where the holiday goes from a weekday on which it is not observed; each of its days goes on its own. \
        sunday-to-monday: from a Sunday to the Monday after it. \
        next-working-day: from a weekend to the next day that is neither of the weekend nor another holiday. \
        midweek-to-thursday: from a Sunday, Monday, Tuesday or Wednesday to the Thursday after it. \
        midweek-to-friday: from a Tuesday, Wednesday or Thursday to the Friday after it, and from a weekend to the Monday \
        after it; past other holidays, to the next day that is neither of the weekend nor a holiday. \
        next-friday: to the first Friday that is not before it.
        """),
      Member("declared", \.isDeclared, .bool, default: false).described(
        "Whether somebody must declare each shift of the holiday: the day to which it is shifted is then estimated."),
    ])

  fileprivate struct MonthAndDay: Equatable, Sendable {
    let month: Int
    let day: Int
  }

  fileprivate var on: Day? { if case .on(let day) = rule { day } else { nil } }
  fileprivate var easter: Int? { if case .easter(let offset) = rule { offset } else { nil } }
  fileprivate var orthodoxEaster: Int? { if case .orthodoxEaster(let offset) = rule { offset } else { nil } }
  fileprivate var every: MonthAndDay? {
    if case .every(let month, let day) = rule { MonthAndDay(month: month, day: day) } else { nil }
  }
  fileprivate var hijri: MonthAndDay? {
    if case .hijri(let month, let day) = rule { MonthAndDay(month: month, day: day) } else { nil }
  }
}

extension Member where Whole == Holiday {
  /// Returns the member for one of the keys that give the dates.
  fileprivate static func rule<Value: Sendable>(
    _ key: StaticString, _ part: KeyPath<Holiday, Value?> & Sendable, _ notation: Notation<Value>,
    _ rule: @escaping @Sendable (Value) -> Holiday.Rule
  ) -> Member {
    Member(
      key: key,
      schema: notation.schema(),
      read: { (json, holiday) throws(FormatFault) in
        guard let value = try notation.read(json) else { return .badValue }
        holiday.rule = rule(value)
        return .taken
      },
      isDefault: { $0[keyPath: part] == nil },
      write: { if let value = $0[keyPath: part] { notation.write(value, &$1) } })
  }
}

extension Notation where Value == Holiday {
  /// An object in which exactly one key gives the dates of the holiday.
  static let holiday: Notation = {
    let object = Holiday.layout.notation(Holiday(rule: .easter(0), name: .plain("")))
    return Notation(
      .named("Holiday", .object(Holiday.layout.properties, exactlyOne: Holiday.ruleKeys.map { "\($0)" })),
      read: { (json) throws(FormatFault) in
        let rules = json.members.filter { member in member.value.kind != .null && Holiday.ruleKeys.contains { member.key == $0 } }
        guard rules.count == 1, let holiday = try object.read(json), !holiday.unknown.contains(where: { $0.cause == .badValue }) else {
          return nil
        }
        return holiday
      }, write: object.write)
  }()
}

extension Notation where Value == Holiday.MonthAndDay {
  /// `MM-DD`, a day that exists in some year.
  fileprivate static let yearlyDay = Notation(
    .form("^(?!.*\\n)((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"),
    read: { (json) throws(FormatFault) in
      let read = try monthAndDay.read(json)
      return read.flatMap { Day(year: 2000, month: $0.month, day: $0.day) == nil ? nil : $0 }
    }, write: monthAndDay.write)

  /// `MM-DD` with a month from 1 to 12 and a day from 1 to 31.
  fileprivate static let monthAndDay = spelled(
    .form("^(?!.*\\n)(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
    { text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && !$0.hasPrefix("+") }) else { return nil }
      guard let month = Int(parts[0]), let day = Int(parts[1]) else { return nil }
      return (1...12).contains(month) && (1...31).contains(day) ? Value(month: month, day: day) : nil
    },
    { value in "\(value.month < 10 ? "0" : "")\(value.month)-\(value.day < 10 ? "0" : "")\(value.day)" })
}

extension Notation where Value == WeekdaySet {
  /// An array of the words `mon` to `sun`.
  static let weekdays: Notation = {
    let words = Notation<[Weekday]>.words(.word(of: Weekday.allCases.map(\.code)), { Weekday(code: $0) }, { $0.code })
    return Notation(
      words.schema(),
      read: { (json) throws(FormatFault) in try words.read(json).map { WeekdaySet($0) } }, write: { words.write($0.weekdays, &$1) })
  }()
}
