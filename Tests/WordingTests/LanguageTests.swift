import Foundation
import Testing

/// Checks every message in the sources: each call of `phrase` has its text in three languages.
@Suite struct LanguageTests {
  /// A call of `phrase` with its three texts as they are written.
  private struct Message {
    let file: String
    let phrases: [String]
  }

  private static let messages: [Message] = {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return files.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }.flatMap { file -> [Message] in
      let source = Array(((try? String(contentsOf: file, encoding: .utf8)) ?? "").unicodeScalars)
      return calls(in: source).map { Message(file: file.lastPathComponent, phrases: $0) }
    }
  }()

  /// Returns the three texts of every call of `phrase` in a source, without their labels.
  private static func calls(in source: [Unicode.Scalar]) -> [[String]] {
    let name = Array("phrase(".unicodeScalars)
    var found: [[String]] = []
    for place in source.indices where source[place...].starts(with: name) {
      let before = String(String.UnicodeScalarView(source[max(0, place - 5)..<place]))
      let isCall = !before.hasSuffix("func ") && !(before.unicodeScalars.last.map(isLetter) ?? false)
      if isCall { found.append(zip(arguments(source, from: place + name.count), ["en:", "fr:", "ar:"]).map(unlabelled)) }
    }
    return found
  }

  private static func unlabelled(_ argument: String, _ label: String) -> String {
    argument.hasPrefix(label) ? argument.dropFirst(label.count).trimmingCharacters(in: .whitespacesAndNewlines) : ""
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar == "." }

  private static func arguments(_ source: [Unicode.Scalar], from start: Int) -> [String] {
    var found: [String] = []
    var (place, first, depth) = (start, start, 0)
    func take() { found.append(String(String.UnicodeScalarView(source[first..<place])).trimmingCharacters(in: .whitespacesAndNewlines)) }
    while place < source.count {
      switch source[place] {
      case "\"":
        place = end(ofText: source, from: place)
        continue
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        if depth == 0 {
          take()
          return found
        }
        depth -= 1
      case "," where depth == 0:
        take()
        first = place + 1
      default: break
      }
      place += 1
    }
    return found
  }

  /// Returns the index after the closing quote of the literal that begins at an index; interpolations may contain literals too.
  private static func end(ofText source: [Unicode.Scalar], from start: Int) -> Int {
    var place = start + 1
    while place < source.count, source[place] != "\"" {
      guard source[place] == "\\", place + 1 < source.count, source[place + 1] == "(" else {
        place += source[place] == "\\" ? 2 : 1
        continue
      }
      var depth = 1
      place += 2
      while place < source.count, depth > 0 {
        if source[place] == "\"" {
          place = end(ofText: source, from: place)
          continue
        }
        if source[place] == "(" { depth += 1 }
        if source[place] == ")" { depth -= 1 }
        place += 1
      }
    }
    return place + 1
  }

  /// Returns a literal without its interpolations, and the names in them.
  private static func parts(of phrase: String) -> (words: String, names: Set<String>) {
    let source = Array(phrase.unicodeScalars)
    var (words, inside) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    var (place, depth) = (0, 0)
    while place < source.count {
      if depth == 0, source[place] == "\\", place + 1 < source.count, source[place + 1] == "(" {
        depth = 1
        place += 2
        inside.append(" ")
        continue
      }
      if depth > 0, source[place] == "\"" {
        place = end(ofText: source, from: place)
        continue
      }
      if depth > 0, source[place] == "(" { depth += 1 }
      if depth > 0, source[place] == ")" { depth -= 1 }
      if depth > 0 { inside.append(source[place]) } else { words.append(source[place]) }
      place += 1
    }
    let names = String(inside).split { !($0.isLetter || $0 == "_") }.map(String.init)
    return (String(words), Set(names).subtracting(wrapping))
  }

  /// Names in interpolations that format a value and do not choose it.
  private static let wrapping: Set<String> = ["figures", "arabic", "abs", "capitalised", "Wording", "frenchOf", "arabicDays"]

  /// Names of keys stay as they are printed on the keyboard; Arabic keyboards have the Latin names too.
  private static let keys: Set<String> = [
    "Enter", "Esc", "Space", "Del", "Ins", "Home", "End", "PgUp", "PgDn", "Backspace", "Shift+", "Ctrl+", "Alt+", "Tab",
  ]

  @Test func `every message is there in three languages`() {
    #expect(Self.messages.count > 1000)
    for message in Self.messages {
      #expect(message.phrases.count == 3, "\(message.file): \(message.phrases)")
      #expect(!message.phrases.contains { $0.isEmpty || $0 == "\"\"" }, "\(message.file): \(message.phrases)")
    }
  }

  @Test func `what is Arabic is written in Arabic letters, and what is French or English is not`() {
    func isArabic(_ scalar: Unicode.Scalar) -> Bool { (0x600...0x6FF).contains(scalar.value) }
    for message in Self.messages where message.phrases.count == 3 {
      let words = message.phrases.map { $0.hasPrefix("\"") ? Self.parts(of: $0).words.replacing("\"", with: "") : "" }
      let hasLetters = words[2].unicodeScalars.contains { $0.properties.isAlphabetic }
      if hasLetters, !Self.keys.contains(words[2]) {
        #expect(words[2].unicodeScalars.contains(where: isArabic), "\(message.file): \(message.phrases[2])")
      }
      #expect(!(words[0] + words[1]).unicodeScalars.contains(where: isArabic), "\(message.file): \(message.phrases)")
    }
  }

  @Test func `a message says the same things in each language`() {
    for message in Self.messages where message.phrases.allSatisfy({ $0.hasPrefix("\"") && $0.hasSuffix("\"") }) {
      let names = Set(message.phrases.map { Self.parts(of: $0).names })
      #expect(names.count == 1, "\(message.file): \(message.phrases)")
    }
  }
}
