import Foundation
import Support
import Testing

/// The help of the command line in the language of its reader.
@Suite struct HelpLanguageTests {
  private static let languages = ["en", "fr", "ar"]

  /// A text of the help, and where it stands: `jalon print --width: abstract`.
  private static func texts(_ language: String) throws -> [String: String] {
    let dump = try JalonProcess.run(["--experimental-dump-help", "--lang", language])
    let root = try #require(try JSONSerialization.jsonObject(with: Data(dump.output.utf8)) as? [String: Any])
    var texts: [String: String] = [:]
    func walk(_ command: [String: Any], _ parents: [String]) {
      let name = command["commandName"] as? String ?? ""
      guard name != "help" else { return }
      let path = parents + [name]
      let place = path.joined(separator: " ")
      for kind in ["abstract", "discussion"] { texts["\(place): \(kind)"] = command[kind] as? String }
      for (index, argument) in (command["arguments"] as? [[String: Any]] ?? []).enumerated() {
        let option = (argument["preferredName"] as? [String: Any])?["name"] as? String
        let place = "\(place) \(option.map { "--\($0)" } ?? "\(index)")"
        texts["\(place): abstract"] = argument["abstract"] as? String ?? ""
        if argument["kind"] as? String != "flag" { texts["\(place): value"] = argument["valueName"] as? String ?? "" }
      }
      for inner in command["subcommands"] as? [[String: Any]] ?? [] { walk(inner, path) }
    }
    walk(root["command"] as? [String: Any] ?? [:], [])
    return texts
  }

  private static func commands() throws -> [[String]] {
    Set(try texts("en").keys.filter { !$0.contains("--") && $0.hasSuffix("abstract") && !$0.contains(#/ \d+:/#) })
      .map { $0.split(separator: ":")[0].split(separator: " ").dropFirst().map { String($0) } }.sorted { $0.joined() < $1.joined() }
  }

  @Test func `every text of every command, argument and option exists in three languages`() throws {
    let english = try Self.texts("en")
    #expect(english.count > 500)
    for language in ["fr", "ar"] {
      let texts = try Self.texts(language)
      #expect(Set(texts.keys) == Set(english.keys))
      for (place, text) in english.sorted(by: { $0.key < $1.key }) {
        let translated = texts[place] ?? ""
        #expect(translated.isEmpty == text.isEmpty, "\(place) in \(language)")
        if place.hasSuffix(": value") { continue }
        #expect(translated != text, "\(place) in \(language): \(translated)")
        #expect((language == "ar") == translated.contains(/\p{Script=Arabic}/), "\(place) in \(language): \(translated)")
      }
    }
  }

  /// The lines of a discussion that are commands, without what explains them.
  private static func examples(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let line = line.replacing(#/^(Example:|Exemple\u{A0}:|مثال:) /#, with: "  ")
      guard line.hasPrefix("  jalon ") else { return nil }
      return String(line.dropFirst(2).replacing(#/(   |, then|, puis| ثم).*/#, with: ""))
    }
  }

  @Test func `examples are the same commands in every language`() throws {
    let english = try Self.texts("en").mapValues(Self.examples)
    #expect(english.values.map(\.count).reduce(0, +) > 80)
    for language in ["fr", "ar"] { #expect(try Self.texts(language).mapValues(Self.examples) == english) }
  }

  @Test(arguments: ["fr", "ar"])
  func `no English sentence is left in a text`(_ language: String) throws {
    let english = /\b(the|of|and|with|which|only|this|that|is|are|what|from|into|its|by|see|show|one|when|steps?)\b/.ignoresCase()
    for (place, text) in try Self.texts(language) where !place.hasSuffix(": value") {
      let prose = text.split(separator: "\n").filter { !$0.contains("jalon ") && !$0.hasPrefix("  ") }.joined(separator: " ")
        .replacing(/[\w.]+:|"[^"]*"|[A-Z]\w+ \w+,|\(.*?\)/, with: "")
      #expect(prose.firstMatch(of: english) == nil, "\(place): \(text)")
    }
  }

  @Test(arguments: ["fr", "ar"])
  func `a page of help is in one language and as wide as asked`(_ language: String) throws {
    let parser = [
      "OVERVIEW", "USAGE", "SUBCOMMANDS", "OPTIONS:", "(default", "(values", "default:", "Show ", "See '", "<subcommand>",
    ]
    for command in try Self.commands() {
      let page = try JalonProcess.run(command + ["--help", "--lang", language], environment: ["COLUMNS": "80"])
      #expect(page.status == 0 && page.errors.isEmpty)
      for words in parser { #expect(!page.output.contains(words), "\(command): \(words)") }
      for line in page.output.split(separator: "\n").map({ $0.replacing("\u{200E}", with: "") }) {
        // Commands are never broken, nor is what a filter knows.
        let isCommand =
          line.contains(#/^(UTILISATION : |  |\S+\s: )jalon /#) || line.contains("party:NE owner:") || line.contains("due.by:")
        #expect(isCommand || line.count <= 80, "\(command): \(line)")
      }
    }
  }

  @Test(arguments: [
    ["--help", "--lang", "fr"], ["--lang", "fr", "--help"], ["--lang=fr", "-h"], ["help", "--lang", "fr"], ["--lang", "fr", "help"],
  ])
  func `the language of the help is named anywhere on the line`(_ words: [String]) throws {
    let asked = try JalonProcess.run(words)
    let wanted = try JalonProcess.run(["--help"], environment: ["LC_ALL": "fr_NE.UTF-8"])
    #expect(asked.output == wanted.output && wanted.output.contains("SOUS-COMMANDES"), "\(asked.output)")
    // Of a word that is no language the command itself tells.
    #expect(try JalonProcess.run(["print", "plan", "--lang", "de"]).errors.contains("'de' is invalid"))
  }

  @Test(arguments: ["fr", "ar"])
  func `the pages of help look like this`(_ language: String) throws {
    for (name, words) in [("top", []), ("print", ["print"]), ("party", ["party"])] {
      let page = try JalonProcess.run(words + ["--help", "--lang", language], environment: ["COLUMNS": "80"])
      expectGolden(page.output, "help-\(name)-\(language)")
    }
  }

  /// Each phrase of the parser that a line can bring about: where the library changes one, English is seen here.
  @Test(arguments: ["fr", "ar"])
  func `the faults of a line are told in the language of the reader`(_ language: String) throws {
    var text = ""
    for line in [
      ["print", "nothing"], ["print", "plan", "--frobnicate"], ["print", "plan", "--formt", "csv"], ["calendar", "show", "-x"],
      ["print", "plan", "--format"],
      ["print", "plan", "--format", "docx"], ["print", "plan", "--lang", "de"], ["print", "plan", "--paper", "a5"],
      ["print", "plan", "--width", "x"],
      ["print", "plan", "--bom=x"], ["print", "plan", "more"], ["print", "plan", "more", "words"], ["party", "add"],
      ["calendar", "correct", "LY"],
      ["calendar", "common", "LY", "--from", "2027-01-01"], ["print", "plan", "--today", "xx"], ["print", "plan", "--width", "20"],
      ["forecast", "--runs", "0"], ["history", "--last", "0"], ["import", "x", "--format", "json"], ["set", "a16"], ["add", "A", "title"],
      ["add", "A", "--before", "x", "--after", "y"], ["export", "--format", "ics", "--bom"], ["calendar", "show", "LY", "--year", "1800"],
      ["--generate-completion-script", "tcsh"],
    ] {
      let said = try JalonProcess.run(line, environment: ["LC_ALL": "\(language)_NE.UTF-8"])
      text += "$ jalon \(line.joined(separator: " "))\n\(said.output)\(said.errors)[\(said.status)]\n\n"
    }
    let english = ["Error", "Usage", "Unknown", "Missing", "invalid", "Unexpected", "specified", "Please", "See '", "Did you", "Give "]
    for word in english { #expect(!text.contains(word), "\(word)") }
    expectGolden(text, "wrong-lines-\(language)")
  }
}
