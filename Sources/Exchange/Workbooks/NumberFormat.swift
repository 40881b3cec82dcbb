/// Tells from the format of a number whether it is shown as a day.
enum NumberFormat {
  /// The numbers of the built-in formats that show a day. Some of them show an hour in Chinese; a number below 1 is no day in any of them.
  private static let days: Set<Int> = [
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 77, 81,
  ]

  /// Checks whether the built-in format with a number shows a day.
  static func showsDay(builtIn number: Int) -> Bool { days.contains(number) }

  /// Checks whether the built-in format with a number shows a part of 1 as a percentage.
  static func showsPercentage(builtIn number: Int) -> Bool { number == 9 || number == 10 }

  /// Checks whether a format code such as `0.0%` shows a part of 1 as a percentage. A sign in quotes is only a text.
  static func showsPercentage(_ code: String) -> Bool { letters(of: code).contains("%") }

  /// Checks whether a format code such as `[$-40C]d mmmm yyyy;@` shows a day, a month or a year.
  ///
  /// The codes in files are those of the English Excel, whatever its language. An `m` beside hours or seconds means minutes.
  static func showsDay(_ code: String) -> Bool {
    letters(of: code).split(separator: ";", omittingEmptySubsequences: false).contains { section in
      let runs = runs(of: section)
      return runs.indices.contains { place in
        switch runs[place].letter {
        case "d", "y": return true
        case "m":
          let isMinutes = place > 0 && runs[place - 1].letter == "h" || place + 1 < runs.count && runs[place + 1].letter == "s"
          return runs[place].count > 2 || !isMinutes
        default: return false
        }
      }
    }
  }

  /// Returns the code in lower case without what is shown as it stands, and without colours, conditions and languages.
  private static func letters(of code: String) -> [Character] {
    var letters: [Character] = []
    var rest = Substring(code.lowercased())
    while let first = rest.first {
      if let marker = ["am/pm", "a/p"].first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(marker.count)
        continue
      }
      rest = rest.dropFirst()
      switch first {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        // Hours, minutes and seconds in brackets may exceed a day, an hour and a minute.
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { letters.append("h") }
      default: letters.append(first)
      }
    }
    return letters
  }

  /// Returns the letters of days and times, the same ones in a row counted.
  private static func runs(of section: some Sequence<Character>) -> [(letter: Character, count: Int)] {
    var runs: [(letter: Character, count: Int)] = []
    var last: Character?
    for letter in section {
      if "dmyhs".contains(letter) {
        if letter == last, let run = runs.popLast() {
          runs.append((letter, run.count + 1))
        } else {
          runs.append((letter, 1))
        }
      }
      last = letter
    }
    return runs
  }
}
