import Exchange
import Library
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// Printed views are not imported.
@Suite struct PrintedViewTests {
  private func refusal(_ bytes: [UInt8], named name: String = "view.csv") -> ImportRemark.Fact? {
    do {
      _ = try ImportedFile(bytes, named: name, as: nil, order: nil)
      return nil
    } catch { return error.fact }
  }

  private func printed(_ view: StatusView, _ language: Language, _ format: TextFormat, roadmaps: [Int]? = nil) -> [UInt8] {
    let source = Plans.source(Library.sample, language, roadmaps: roadmaps)
    return source.reportView(view).print(format, of: source)
  }

  @Test(arguments: StatusView.allCases, Language.allCases) func `a view in a table is known, whole and of one roadmap`(
    view: StatusView, language: Language
  ) {
    for roadmaps in [nil, [0], [1]] as [[Int]?] {
      #expect(refusal(printed(view, language, .csv, roadmaps: roadmaps)) == .printed(.view(view)), "\(roadmaps ?? [])")
    }
  }

  @Test(arguments: StatusView.allCases, Language.allCases) func `a page is known in every format`(view: StatusView, language: Language) {
    for (format, name) in [(TextFormat.html, "HTML"), (.markdown, "Markdown")] {
      #expect(refusal(printed(view, language, format), named: "view") == .printed(.page(name)))
    }
    #expect(refusal(printed(view, language, .json), named: "view") == .json)
    #expect(refusal(printed(view, language, .text), named: "view.txt") == .printed(.page("text")))
  }

  @Test(arguments: ["{\"format\": \"jalon.roadmap/1\"}", "[]"]) func `JSON is refused by its name, and told what to import instead`(
    text: String
  ) {
    for format in [nil, ExchangeFormat.json] {
      do {
        _ = try ImportedFile(Array(text.utf8), named: "plan.json", as: format, order: nil)
        Issue.record("It was read.")
      } catch {
        #expect(error.fact == .json)
        #expect(Wording(.en, home: .en).remark(error).remedy.contains("jalon export --format csv"))
      }
    }
  }

  @Test(arguments: [",", ";", "\t"]) func `a view that went through a spreadsheet is known all the same`(separator: String) {
    let heading = [
      "Identifiant", "Section", "Groupe", "N°", "Activité", "Responsable", "Partenaires", "Livrable", "Échéance", "État", "Observations",
    ]
    func file(_ heading: [String]) -> [UInt8] { Array("\u{FEFF}\(heading.joined(separator: separator))\nr/a\(separator)x\n".utf8) }
    #expect(refusal(file(heading)) == .printed(.view(.matrix)))
    // One column more, two columns less, and another order.
    #expect(refusal(file(heading + ["Réponse"])) == .printed(.view(.matrix)))
    #expect(refusal(file(Array(heading.dropFirst().dropLast()))) == .printed(.view(.matrix)))
    #expect(refusal(file(heading.reversed())) == .printed(.view(.matrix)))
  }

  @Test(arguments: [
    "Id,Step,Owners,Deadline,Status\na,A,LY,2026-12-10,open\n", "Id,No,Step,Start,Finish\na,1,A,,\n", "Id,Step,Day,Who,Notes\na,A,,,\n",
    "المعرّف,الخطوة,الحالة,الموعد النهائي\na,A,,\n", "Identifiant;N°;Étape;Début;Fin\na;1;A;;\n", "Section,Title,Owner\nx,A,LY\n",
    "Section;N°;Activité;Responsables;Observations\nx;1;A;LY;\n", "Identifiant;Section;N°;Étape;Début;Fin\na;x;1;A;;\n",
  ]) func `a table of steps that people have written is none`(text: String) {
    #expect(refusal(Array(text.utf8)) == nil)
  }

  @Test(arguments: Language.allCases) func `what to do instead is said in every language`(language: Language) {
    for view in StatusView.allCases {
      let diagnostic = Wording(language, home: .en).remark(ImportRemark(.printed(.view(view))))
      #expect(!diagnostic.sentence.isEmpty && diagnostic.remedy.contains("jalon export --format csv"))
    }
  }
}
