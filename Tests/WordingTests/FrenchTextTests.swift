import Foundation
import Support
import Testing

@testable import Wording

@Suite struct FrenchTextTests {
  /// A word that a blank separates from French punctuation, with both.
  private static var loosePlaces: Regex<Substring> { #/[\p{L}\p{N})]+ [:;?!»](?=[^\p{L}\p{N}-]|$)|\p{N}+ %|« [\p{L}\p{N}]+/# }

  @Test(arguments: [
    ("Liens : 2", "Liens\u{A0}: 2"), ("« x »", "«\u{A0}x\u{A0}»"), ("Pourquoi ?", "Pourquoi\u{A0}?"), ("à 40 %, oui", "à 40\u{A0}%, oui"),
    ("a ; b !", "a\u{A0}; b\u{A0}!"), ("Vues :\n- une", "Vues\u{A0}:\n- une"),
  ]) func `a blank at French punctuation does not break`(written: String, bound: String) {
    #expect(FrenchText.bound(written) == bound)
  }

  @Test(arguments: ["party:NE", "10:30", "filtre ?a", "un :draft", "x", "", " ", "a b"])
  func `no blank is added, and others stay`(text: String) { #expect(FrenchText.bound(text) == text) }

  @Test func `texts of users keep their blanks`() {
    let title = "Diagnostic : flux"
    let wording = Wording(.fr, home: .fr)
    #expect(wording.phrase(en: "", fr: "Étape : \(title) ?", ar: "") == "Étape\u{A0}: Diagnostic : flux\u{A0}?")
    #expect(wording.quoted(title) == "«\u{A0}Diagnostic : flux\u{A0}»" && wording.colon == "\u{A0}: ")
  }

  @Test func `negative numbers have a minus sign, and 0 and 1 are singular in French`() {
    let (english, french) = (Wording(.en, home: .en), Wording(.fr, home: .fr))
    #expect(
      [-2, -1, 0, 1, 2].map { french.fullWorkingDays($0) } == [
        "−2 jours ouvrés", "−1 jour ouvré", "0 jour ouvré", "1 jour ouvré", "2 jours ouvrés",
      ])
    #expect([-1, 0].map { english.fullWorkingDays($0) } == ["−1 working day", "0 working days"])
    #expect(Wording(.ar, home: .ar, digits: .arabic).figures(-12) == "−١٢")
  }

  @Test func `an instant is told by the clock of the reader`() {
    let wording = Wording(.fr, home: .fr, zone: { _ in 3600 })
    #expect(wording.instant("2026-11-24T23:30:00Z") == "25 nov. 2026 00:30")
    #expect(Wording(.fr, home: .fr).instant("2026-11-24T23:30:00Z") == "24 nov. 2026 23:30")
  }

  @Test func `no picture of a French page has a blank that may break before its punctuation`() throws {
    let texts = try Self.texts(below: "Sources/CLibrary", ending: ["json"]).map(\.text)
    let written = Set(texts.flatMap { text in text.matches(of: Self.loosePlaces).map { String($0.output) } })
    var found: [String] = []
    for (path, text) in try Self.texts(below: "Tests", ending: ["txt", "md", "html", "csv"]) where Self.isFrench(path) {
      // Titles and remarks of the sample are shown as they were written.
      for place in text.matches(of: Self.loosePlaces) where !written.contains(String(place.output)) {
        found.append("\(path): \(place.output)")
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(20).joined(separator: "\n"))")
  }

  private static func isFrench(_ path: String) -> Bool { path.contains("Goldens/") && path.contains(#/[-.]fr[-.]/#) }

  private static func texts(below folder: String, ending: [String]) throws -> [(path: String, text: String)] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: SourceTree.root.appending(path: folder).path).sorted()
    return try paths.filter { path in ending.contains { path.hasSuffix(".\($0)") } }.map { path in
      (path, try String(contentsOf: SourceTree.root.appending(path: "\(folder)/\(path)"), encoding: .utf8))
    }
  }
}
