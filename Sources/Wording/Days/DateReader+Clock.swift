/// The forms in which people and programs write a time of day after a date.
extension DateReader {
  /// Reads a time of day with the blank or mark before it: ` 09:30`, `T09:30:00Z`, `, 8:00 AM`, ` 8h30`, ` at 8 pm`.
  mutating func clock() -> Clock? {
    let hasMark = takeWord { $0 == "T" || $0 == "t" } != nil
    if !hasMark {
      let hasComma = takeSign([","]) != nil
      guard takeBlank() || hasComma else { return nil }
      if takeWord(Wording.isPrepositionOfTime) != nil { _ = takeBlank() }
    }
    if hasMark, let compact = attempt({ $0.compactTime() }) { return Clock(minutes: compact, offset: zone()) }
    guard let hour = takeNumber(digits: 1...2)?.value, hour <= 24 else { return nil }
    var minute: Int?
    if takeSign([":"]) != nil {
      guard let minutes = takeNumber(digits: 2...2)?.value, minutes < 60, takeSeconds() else { return nil }
      minute = minutes
    } else if attempt({ reader in
      _ = reader.takeBlank()
      return reader.takeWord(Wording.isHourSign)
    }) != nil {
      minute = attempt { reader in
        _ = reader.takeBlank()
        return reader.takeNumber(digits: 2...2).flatMap { $0.value < 60 ? $0.value : nil }
      }
      minute = minute ?? 0
    }
    if let isAfternoon = attempt({ $0.halfOfDay() }) {
      guard (1...12).contains(hour) else { return nil }
      return Clock(minutes: (hour % 12 + (isAfternoon ? 12 : 0)) * 60 + (minute ?? 0), offset: zone())
    }
    guard let minute, hour < 24 || minute == 0 else { return nil }
    return Clock(minutes: hour * 60 + minute, offset: zone())
  }

  /// Takes `093000` or `0930`, in minutes from midnight.
  mutating func compactTime() -> Int? {
    guard let number = takeNumber(digits: 4...6), number.digits != 5 else { return nil }
    let time = number.digits == 6 ? number.value / 100 : number.value
    return time / 100 <= 24 && time % 100 < 60 ? time / 100 * 60 + time % 100 : nil
  }

  /// Skips the seconds; false if what stands there cannot be seconds.
  mutating func takeSeconds() -> Bool {
    guard takeSign([":"]) != nil else { return true }
    guard let seconds = takeNumber(digits: 2...2)?.value, seconds <= 60 else { return false }
    guard takeSign([".", ","]) != nil else { return true }
    return takeNumber(digits: 1...9) != nil
  }

  /// Takes `am` or `pm` in any of the languages; true for the afternoon, nil if neither stands there.
  mutating func halfOfDay() -> Bool? {
    _ = takeBlank()
    guard case .word(let word)? = next else { return nil }
    if let isAfternoon = Wording.isAfternoon(word) {
      index += 1
      return isAfternoon
    }
    // `a.m.`
    guard ["a", "p"].contains(word.lowercased()) else { return nil }
    index += 1
    guard takeSign(["."]) != nil, takeWord({ $0.lowercased() == "m" }) != nil, takeSign(["."]) != nil else { return nil }
    return word.lowercased() == "p"
  }

  /// Takes a time zone, in minutes ahead of UTC: `Z`, `+01:00`, `GMT+1`.
  mutating func zone() -> Int? {
    attempt { reader in
      _ = reader.takeBlank()
      let isUniversal = reader.takeWord { ["Z", "z", "UTC", "GMT"].contains($0) } != nil
      guard let sign = reader.takeSign(["+", "-", "\u{2212}"]) else { return isUniversal ? 0 : nil }
      guard let number = reader.takeNumber(digits: 1...4) else { return nil }
      var minutes = number.digits > 2 ? number.value / 100 * 60 + number.value % 100 : number.value * 60
      if number.digits <= 2, reader.takeSign([":"]) != nil {
        guard let rest = reader.takeNumber(digits: 2...2) else { return nil }
        minutes += rest.value
      }
      return minutes <= 24 * 60 ? (sign == "+" ? minutes : -minutes) : nil
    }
  }
}
