import ArgumentParser
import Foundation
import RoadmapEngine
import Support
import Testing
import Wording

@testable import jalon

/// The help of the command line in the language of its reader.
///
/// One process for each language lists all texts. Pages and faults are made in this process, where only abstracts and discussions of commands
/// stay in the language of their first use.
@Suite struct HelpLanguageTests {
  /// The texts of the help in each language by their place, such as `jalon print --width: abstract`.
  private static let texts = Result {
    try Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, try texts($0)) })
  }

  private static func texts(_ language: Language) throws -> [String: String] {
    let dump = try JalonProcess.run(["--experimental-dump-help", "--lang", language.rawValue])
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

  /// Every command, groups included.
  private static var commands: [any ParsableCommand.Type] {
    func all(_ command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
      [command] + command.configuration.subcommands.flatMap(all)
    }
    return all(Jalon.self)
  }

  @Test func `every text of every command, argument and option exists in three languages`() throws {
    let all = try Self.texts.get()
    let english = try #require(all[.en])
    #expect(english.count > 500)
    for language in [Language.fr, .ar] {
      let texts = try #require(all[language])
      #expect(Set(texts.keys) == Set(english.keys))
      for (place, text) in english.sorted(by: { $0.key < $1.key }) {
        let translated = texts[place] ?? ""
        #expect(translated.isEmpty == text.isEmpty, "\(place) in \(language)")
        if place.hasSuffix(": value") { continue }
        #expect(translated != text, "\(place) in \(language): \(translated)")
        #expect((language == .ar) == translated.contains(/\p{Script=Arabic}/), "\(place) in \(language): \(translated)")
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
    let examples = try Self.texts.get().mapValues { $0.mapValues(Self.examples) }
    #expect(examples[.en]?.values.map(\.count).reduce(0, +) ?? 0 > 80)
    #expect(examples[.fr] == examples[.en] && examples[.ar] == examples[.en])
  }

  @Test(arguments: [Language.fr, .ar])
  func `no English sentence is left in a text`(_ language: Language) throws {
    let english = /\b(the|of|and|with|which|only|this|that|is|are|what|from|into|its|by|see|show|one|when|steps?)\b/.ignoresCase()
    for (place, text) in try Self.texts.get()[language] ?? [:] where !place.hasSuffix(": value") {
      let prose = text.split(separator: "\n").filter { !$0.contains("jalon ") && !$0.hasPrefix("  ") }.joined(separator: " ")
        .replacing(/[\w.]+:|"[^"]*"|[A-Z]\w+ \w+,|\(.*?\)/, with: "")
      #expect(prose.firstMatch(of: english) == nil, "\(place): \(text)")
    }
  }

  @Test(arguments: [Language.fr, .ar])
  func `a page of help is in one language and as wide as asked`(_ language: Language) {
    let parser = [
      "OVERVIEW", "USAGE", "SUBCOMMANDS", "OPTIONS:", "(default", "(values", "default:", "Show ", "See '", "<subcommand>",
    ]
    let words = ParserWords(wording: Wording(language, home: .en))
    Language.$asked.withValue(language) {
      for command in Self.commands {
        let page = words.page(Jalon.helpMessage(for: command, columns: 80), width: 80)
        for words in parser { #expect(!page.contains(words), "\(command): \(words)") }
        for line in page.split(separator: "\n").map({ $0.replacing("\u{200E}", with: "") }) {
          // Commands are never broken, nor is what a filter knows.
          let isCommand =
            line.contains(#/^(UTILISATION : |  |\S+\s: )jalon /#) || line.contains("party:NE owner:") || line.contains("due.by:")
          #expect(isCommand || line.count <= 80, "\(command): \(line)")
        }
      }
    }
  }

  @Test(arguments: [
    ["--help", "--lang", "fr"], ["--lang", "fr", "--help"], ["--lang=fr", "--help"], ["help", "--lang", "fr"], ["--lang", "fr", "help"],
  ])
  func `the language of the help is named anywhere on the line`(_ words: [String]) {
    let help = words.contains("help") ? ["help"] : ["--help"]
    #expect(Language.asked(in: words) == .fr && Language.withoutChoice(words) == help)
  }

  @Test func `the program speaks the language that its line or its environment names`() throws {
    let asked = try JalonProcess.run(["--lang", "fr", "--help"])
    let wanted = try JalonProcess.run(["--help"], environment: ["LC_ALL": "fr_NE.UTF-8"])
    #expect(asked.output == wanted.output && wanted.output.contains("SOUS-COMMANDES"), "\(asked.output)")
    let refused = try JalonProcess.run(["print", "plan", "--lang", "de"], environment: ["LC_ALL": "fr_NE.UTF-8"])
    #expect(refused.status == 64 && refused.errors.hasPrefix("Erreur : « de » ne convient pas"), "\(refused.errors)")
    // The command itself reports a word that is no language.
    #expect(try JalonProcess.run(["print", "plan", "--lang", "de"]).errors.contains("'de' is invalid"))
  }

  @Test(arguments: ["fr", "ar"])
  func `the pages of help look like this`(_ language: String) throws {
    for (name, words) in [("top", []), ("print", ["print"]), ("party", ["party"])] {
      let page = try JalonProcess.run(words + ["--help", "--lang", language], environment: ["COLUMNS": "80"])
      expectGolden(page.output, "help-\(name)-\(language)")
    }
  }

  /// Contains each phrase of the parser that a line can cause, so that a phrase that the library changes appears here in English.
  @Test(arguments: [Language.fr, .ar])
  func `the faults of a line are told in the language of the reader`(_ language: Language) {
    var text = ""
    for line in [
      ["print", "nothing"], ["print", "plan", "--frobnicate"], ["print", "plan", "--formt", "csv"], ["calendar", "show", "-x"],
      ["print", "plan", "--format"],
      ["print", "plan", "--format", "odt"], ["print", "plan", "--lang", "de"], ["print", "plan", "--paper", "a5"],
      ["print", "plan", "--width", "x"],
      ["print", "plan", "--bom=x"], ["print", "plan", "more"], ["print", "plan", "more", "words"], ["party", "add"],
      ["calendar", "correct", "LY"],
      ["calendar", "common", "LY", "--from", "2027-01-01"], ["print", "plan", "--today", "xx"], ["print", "plan", "--width", "20"],
      ["forecast", "--runs", "0"], ["history", "--last", "0"], ["import", "x", "--format", "json"], ["set", "a16"], ["add", "A", "title"],
      ["add", "A", "--before", "x", "--after", "y"], ["export", "--format", "ics", "--bom"], ["calendar", "show", "LY", "--year", "1800"],
      ["--generate-completion-script", "tcsh"],
    ] {
      Language.$asked.withValue(language) {
        do {
          var command = try Jalon.parseAsRoot(line)
          try command.run()
        } catch {
          let fault = Jalon.fault(error, of: line, columns: 80)
          text += "$ jalon \(line.joined(separator: " "))\n\(fault)[\(Jalon.exitCode(for: error).rawValue)]\n\n"
        }
      }
    }
    let english = ["Error", "Usage", "Unknown", "Missing", "invalid", "Unexpected", "specified", "Please", "See '", "Did you", "Give "]
    for word in english { #expect(!text.contains(word), "\(word)") }
    expectGolden(text, "wrong-lines-\(language.rawValue)")
  }
}
