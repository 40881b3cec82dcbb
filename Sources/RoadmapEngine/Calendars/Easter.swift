/// Computes Easter Sunday as a date of the Gregorian calendar.
package enum Easter {
  /// Returns the Easter Sunday of the Western churches; nil for a year outside of the range of `Day`.
  package static func sunday(inYear year: Int) -> Day? {
    // The anonymous Gregorian computus.
    let golden = year % 19
    let century = year / 100
    let leapCenturies = century / 4
    let moonCorrection = (century + 8) / 25
    let epact = (19 * golden + century - leapCenturies - (century - moonCorrection + 1) / 3 + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7
    let lateMoon = (golden + 11 * epact + 22 * toSunday) / 451
    let fromMarch = epact + toSunday - 7 * lateMoon + 114
    return Day(year: year, month: fromMarch / 31, day: fromMarch % 31 + 1)
  }

  /// Returns the Easter Sunday of the Orthodox and Coptic churches, computed in the Julian calendar.
  /// - Returns: nil for a year outside of the range of `Day`.
  package static func orthodoxSunday(inYear year: Int) -> Day? {
    // The method of Meeus for Julian years; then the days by which the Julian calendar lags behind the Gregorian are added.
    let moon = (19 * (year % 19) + 15) % 30
    let toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let fromMarch = moon + toSunday + 114
    let lag = year / 100 - year / 400 - 2
    return Day(year: year, month: fromMarch / 31, day: fromMarch % 31 + 1)?.adding(days: lag)
  }
}
