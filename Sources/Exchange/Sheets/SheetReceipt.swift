import RoadmapEngine
import Wording

/// What a party is told about a sheet that it has sent back, in its language.
package struct SheetReceipt: Sendable {
  /// What has become of a proposal.
  package enum Result: Hashable, Sendable {
    case taken
    case waiting
    /// Refused, with the reason; empty if none was given.
    case refused(String)
  }

  private let reading: SheetReading
  private let proposals: [(sentence: String, result: Result)]

  /// - Parameter proposals: what the sheet proposes as sentences in the language of the party, and what has become of it.
  package init(_ reading: SheetReading, _ proposals: [(sentence: String, result: Result)]) {
    self.reading = reading
    self.proposals = proposals
  }

  /// Returns the lines of the receipt; the first one is its title.
  package func lines(_ wording: Wording, from party: String, sentOn day: Day) -> [String] {
    var lines = [wording.receiptTitle(of: party, sentOn: day)]
    func add(_ title: String, _ texts: [String]) {
      if !texts.isEmpty { lines += ["", title] + texts.map { "- \($0)" } }
    }
    if proposals.isEmpty, reading.remarks.isEmpty { lines += ["", wording.nothingInSheet] }
    add(wording.receiptTaken, proposals.filter { $0.result == .taken }.map(\.sentence))
    add(wording.receiptWaiting, proposals.filter { $0.result == .waiting }.map(\.sentence))
    add(
      wording.receiptRefused,
      proposals.compactMap { sentence, result in
        guard case .refused(let reason) = result else { return nil }
        return reason.isEmpty ? sentence : "\(sentence) \(wording.receiptReason(reason))"
      })
    func remarks(_ weight: SheetRemark.Weight) -> [String] {
      reading.remarks.filter { $0.weight == weight }.map { wording.sheetRemark($0) }
    }
    add(wording.receiptAsked, remarks(.asked))
    add(wording.receiptNotTaken, remarks(.refused))
    add(wording.receiptTold, remarks(.told))
    return lines
  }
}

extension Wording {
  fileprivate func receiptTitle(of party: String, sentOn day: Day) -> String {
    phrase(
      en: "Receipt for \(party): follow-up sheet of \(date(day))",
      fr: "Accusé de réception pour \(party) : feuille de suivi du \(date(day))",
      ar: "إشعار استلام لـ\(party): ورقة المتابعة بتاريخ \(date(day))")
  }

  /// What is said where a returned sheet is as it was sent.
  package var nothingInSheet: String {
    phrase(
      en: "The sheet came back as it was sent: nothing has changed.", fr: "La feuille est revenue telle quelle : rien n’a changé.",
      ar: "عادت الورقة كما أُرسلت: لم يتغيّر شيء.")
  }

  fileprivate var receiptTaken: String { phrase(en: "Taken over", fr: "Repris", ar: "أُخذ به") }
  fileprivate var receiptWaiting: String {
    phrase(en: "Received, not yet decided", fr: "Reçu, en cours d’examen", ar: "وصل ولم يُبتّ فيه بعد")
  }
  fileprivate var receiptRefused: String { phrase(en: "Not accepted", fr: "Non retenu", ar: "لم يُقبل") }
  fileprivate var receiptAsked: String { phrase(en: "Questions to you", fr: "Précisions demandées", ar: "استيضاحات مطلوبة") }
  fileprivate var receiptNotTaken: String { phrase(en: "Not taken over", fr: "Non repris", ar: "لم يؤخذ به") }
  fileprivate var receiptTold: String { phrase(en: "For your information", fr: "Pour information", ar: "للعلم") }
  fileprivate func receiptReason(_ reason: String) -> String {
    phrase(en: "Reason: \(reason)", fr: "Motif : \(reason)", ar: "السبب: \(reason)")
  }
}
