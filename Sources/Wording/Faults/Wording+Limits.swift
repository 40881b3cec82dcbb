import FileLimits
import RoadmapEngine

extension Wording {
  /// Says that a change would exceed a limit of the files.
  func overLimit(_ fault: LimitFault) -> Diagnostic {
    let what = fault.subject.isEmpty ? label(fault.field) : "\(label(fault.field))\(comma)\(fault.subject)"
    switch fault.reason {
    case .textTooLong(let bytes):
      return Diagnostic(
        phrase(
          en:
            "\(what)\(colon)a text of \(bytes) bytes is longer than the \(FileLimits.stringBytes) that a file may hold. Nothing was changed.",
          fr:
            "\(what)\(colon)un texte de \(bytes) octets dépasse les \(FileLimits.stringBytes) qu’un fichier peut contenir. Rien n’a été modifié.",
          ar: "\(what)\(colon)نص من \(figures(bytes)) بايت أطول من \(figures(FileLimits.stringBytes)) المسموح بها في ملف. لم يتغير شيء."),
        remedy: phrase(
          en: "Shorten it, or put it into a document and link to that.",
          fr: "Abrégez-le, ou mettez-le dans un document et ajoutez un lien.",
          ar: "اختصره، أو ضعه في وثيقة وأضف رابطًا إليها.")
      )
    case .invalidID(let id):
      return Diagnostic(
        phrase(
          en: "\(what)\(colon)\"\(id)\" cannot be an id.", fr: "\(what)\(colon)« \(id) » ne peut pas être un identifiant.",
          ar: "\(what)\(colon)لا يصلح \"\(id)\" معرّفًا."),
        remedy: phrase(
          en: "An id of a party has 2 to 16 capital letters, digits or hyphens; any other one small letters, digits and . _ -, at most 64.",
          fr:
            "L’identifiant d’une partie a 2 à 16 majuscules, chiffres ou tirets ; tout autre des minuscules, chiffres et . _ -, 64 au plus.",
          ar: "معرّف الطرف من 2 إلى 16 من الحروف الكبيرة والأرقام والشرطات؛ وغيره من الحروف الصغيرة والأرقام و . _ - وأقصاه 64.")
      )
    case .outOfRange(let number, let range):
      return Diagnostic(
        phrase(
          en: "\(what)\(colon)\(number) is not from \(range.lowerBound) to \(range.upperBound).",
          fr: "\(what)\(colon)\(number) n’est pas entre \(range.lowerBound) et \(range.upperBound).",
          ar: "\(what)\(colon)\(figures(number)) ليس بين \(figures(range.lowerBound)) و\(figures(range.upperBound))."),
        remedy: phrase(en: "Give a number in this range.", fr: "Donnez un nombre dans cet intervalle.", ar: "أدخل عددًا ضمن هذا المدى.")
      )
    case .wrongOrder:
      return Diagnostic(
        phrase(
          en: "\(what)\(colon)best, usual and worst do not grow.", fr: "\(what)\(colon)minimum, habituel et maximum ne croissent pas.",
          ar: "\(what)\(colon)الأدنى والمعتاد والأقصى ليست متصاعدة."),
        remedy: phrase(en: "Give them in this order.", fr: "Donnez-les dans cet ordre.", ar: "أدخلها بهذا الترتيب.")
      )
    case .twice(let party):
      return Diagnostic(
        phrase(
          en: "\(what)\(colon)\(party) would approve twice.", fr: "\(what)\(colon)\(party) approuverait deux fois.",
          ar: "\(what)\(colon)سيوافق \(party) مرتين."),
        remedy: phrase(en: "Keep one of the two approvals.", fr: "Gardez une des deux approbations.", ar: "أبقِ إحدى الموافقتين.")
      )
    case .tooManySteps(let count):
      return Diagnostic(
        phrase(
          en:
            "\(fault.subject) would have \(count) steps with those in its trash: more than the \(FileLimits.steps) that a roadmap may have.",
          fr: "\(fault.subject) aurait \(count) étapes avec sa corbeille : plus que les \(FileLimits.steps) permises.",
          ar: "سيكون في \(fault.subject) \(figures(count)) خطوة مع سلة مهملاتها: أكثر من \(figures(FileLimits.steps)) المسموح بها."),
        remedy: phrase(
          en: "Put some of them into another roadmap, or purge the trash.",
          fr: "Mettez-en dans une autre feuille de route, ou videz la corbeille.", ar: "ضع بعضها في خارطة طريق أخرى أو أفرغ سلة المهملات.")
      )
    }
  }
}
