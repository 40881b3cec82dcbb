import FileFormat

/// What is said of the forms of files.
extension Wording {
  /// Where files of a kind are met.
  package func place(of kind: SchemaName) -> String {
    switch kind {
    case .roadmap: "roadmaps/ID.json"
    case .party: "parties/ID.json"
    case .calendar: "calendars/ID.json"
    case .workspace: "jalon.json"
    case .change: say("one line of history/*.jsonl", "une ligne de history/*.jsonl", "سطر واحد من history/*.jsonl")
    case .me: ".jalon/me.json"
    }
  }

  package func unknownSchema(_ name: String, nearest: String?) -> (sentence: String, remedy: String) {
    (
      say(
        "There is no kind of file \"\(name)\".", "Il n’y a pas de type de fichier « \(name) ».", "لا يوجد نوع ملفات \"\(name)\"."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say("See them with: jalon schema", "Voyez-les avec : jalon schema", "اعرضها: jalon schema")
    )
  }
}
