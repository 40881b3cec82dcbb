import FileFormat
import Wording

/// Words of `jalon schema`.
extension Wording {
  /// Returns where the files of a kind are in a workspace.
  func place(of kind: SchemaName) -> String {
    switch kind {
    case .roadmap: "roadmaps/ID.json"
    case .party: "parties/ID.json"
    case .calendar: "calendars/ID.json"
    case .workspace: "jalon.json"
    case .change: phrase(en: "one line of history/*.jsonl", fr: "une ligne de history/*.jsonl", ar: "سطر واحد من history/*.jsonl")
    case .me: ".jalon/me.json"
    }
  }

  func unknownSchema(_ name: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no kind of file \"\(name)\".", fr: "Il n’y a pas de type de fichier « \(name) ».",
        ar: "لا يوجد نوع ملفات \"\(name)\"."),
      remedy: didYouMean(nearest)
        ?? phrase(en: "See them with: jalon schema", fr: "Voyez-les avec : jalon schema", ar: "اعرضها: jalon schema")
    )
  }
}
