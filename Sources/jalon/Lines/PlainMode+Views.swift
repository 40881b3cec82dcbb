import RoadmapEngine
import StatusViews
import Wording

/// Views in line mode: chosen by number or by name in any language, and told with one fact a line.
extension PlainMode {
  /// Lists the views with numbers.
  mutating func listViews() {
    listed = [:]
    for view in StatusView.allCases {
      let number = "\(listed.count + 1)"
      listed[number] = .view(view)
      line(number, wording.capitalised(wording.name(of: view)), [])
    }
    say(wording.howToPrint)
  }

  /// Tells a view; its steps can be opened by their numbers.
  mutating func tell(_ view: StatusView) throws(Failure) {
    var source = try open.source(try open.selection(roadmaps: roadmap.map { [$0.text] } ?? []), needsHistory: view == .changes)
    if view == .waiting { source.turns = (try? open.exchanges().turns) ?? [] }
    listed = [:]
    for spoken in source.report(view).spoken(wording) {
      guard let step = spoken.step, open.workspace[step] != nil else {
        say(spoken.text)
        continue
      }
      let number = "\(listed.count + 1)"
      listed[number] = .step(step)
      line(number, spoken.text, [])
    }
  }

  /// Tells the view with a name in any of the languages, a stable word, or a number of the list of views.
  mutating func tellView(_ name: String) throws(Failure) {
    let wanted = FoldedText(name)
    let found = StatusView.allCases.first { view in
      view.rawValue == name || Language.allCases.contains { FoldedText(Wording($0, home: .en).name(of: view)) == wanted }
    }
    if let found { return try tell(found) }
    if let number = Int(name), StatusView.allCases.indices.contains(number - 1) { return try tell(StatusView.allCases[number - 1]) }
    let names = StatusView.allCases.map { wording.name(of: $0) } + StatusView.allCases.map(\.rawValue)
    throw Failure(64, wording.noView(name, nearest: Spelling.nearest(to: name, in: names)))
  }
}

extension Wording {
  fileprivate var howToPrint: String {
    phrase(
      en: "Type a number or a name to hear the view.", fr: "Tapez un numéro ou un nom pour entendre la vue.",
      ar: "اكتب رقمًا أو اسمًا لسماع العرض.")
  }

  fileprivate func noView(_ name: String, nearest: String?) -> Diagnostic {
    let command = word(PlainCommand.print)
    return Diagnostic(
      phrase(en: "There is no view \"\(name)\".", fr: "Il n’y a pas de vue « \(name) ».", ar: "لا يوجد عرض \"\(name)\"."),
      remedy: didYouMean(nearest)
        ?? phrase(en: "\(command) alone lists the views.", fr: "\(command) seul liste les vues.", ar: "\(command) وحده يسرد العروض."))
  }
}
