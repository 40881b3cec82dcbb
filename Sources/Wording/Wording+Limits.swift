import FileLimits
import RoadmapEngine

extension Wording {
  /// Why no file can hold what a change would make.
  func overLimit(_ fault: LimitFault) -> (sentence: String, remedy: String) {
    let what = fault.subject.isEmpty ? label(fault.field) : "\(label(fault.field)), \(fault.subject)"
    switch fault.reason {
    case .textTooLong(let bytes):
      return (
        say(
          "\(what)\(colon)a text of \(bytes) bytes is longer than the \(FileLimits.stringBytes) that a file may hold. Nothing was changed.",
          "\(what)\(colon)un texte de \(bytes) octets dépasse les \(FileLimits.stringBytes) qu’un fichier peut contenir. Rien n’a été modifié.",
          "\(what)\(colon)نص من \(figures(bytes)) بايت أطول من \(figures(FileLimits.stringBytes)) المسموح بها في ملف. لم يتغير شيء."),
        say(
          "Shorten it, or put it into a document and link to that.", "Abrégez-le, ou mettez-le dans un document et ajoutez un lien.",
          "اختصره، أو ضعه في وثيقة وأضف رابطًا إليها.")
      )
    case .invalidID(let id):
      return (
        say(
          "\(what)\(colon)\"\(id)\" cannot be an id.", "\(what)\(colon)« \(id) » ne peut pas être un identifiant.",
          "\(what)\(colon)لا يصلح \"\(id)\" معرّفًا."),
        say(
          "An id of a party has 2 to 16 capital letters, digits or hyphens; any other one small letters, digits and . _ -, at most 64.",
          "L’identifiant d’une partie a 2 à 16 majuscules, chiffres ou tirets ; tout autre des minuscules, chiffres et . _ -, 64 au plus.",
          "معرّف الطرف من 2 إلى 16 من الحروف الكبيرة والأرقام والشرطات؛ وغيره من الحروف الصغيرة والأرقام و . _ - وأقصاه 64.")
      )
    case .outOfRange(let number, let range):
      return (
        say(
          "\(what)\(colon)\(number) is not from \(range.lowerBound) to \(range.upperBound).",
          "\(what)\(colon)\(number) n’est pas entre \(range.lowerBound) et \(range.upperBound).",
          "\(what)\(colon)\(figures(number)) ليس بين \(figures(range.lowerBound)) و\(figures(range.upperBound))."),
        say("Give a number in this range.", "Donnez un nombre dans cet intervalle.", "أدخل عددًا ضمن هذا المدى.")
      )
    case .wrongOrder:
      return (
        say(
          "\(what)\(colon)best, usual and worst do not grow.", "\(what)\(colon)minimum, habituel et maximum ne croissent pas.",
          "\(what)\(colon)الأدنى والمعتاد والأقصى ليست متصاعدة."),
        say("Give them in this order.", "Donnez-les dans cet ordre.", "أدخلها بهذا الترتيب.")
      )
    case .twice(let party):
      return (
        say(
          "\(what)\(colon)\(party) would approve twice.", "\(what)\(colon)\(party) approuverait deux fois.",
          "\(what)\(colon)سيوافق \(party) مرتين."),
        say("Keep one of the two approvals.", "Gardez une des deux approbations.", "أبقِ إحدى الموافقتين.")
      )
    case .tooManySteps(let count):
      return (
        say(
          "\(fault.subject) would have \(count) steps with those in its trash: more than the \(FileLimits.steps) that a roadmap may have.",
          "\(fault.subject) aurait \(count) étapes avec sa corbeille : plus que les \(FileLimits.steps) permises.",
          "سيكون في \(fault.subject) \(figures(count)) خطوة مع سلة مهملاتها: أكثر من \(figures(FileLimits.steps)) المسموح بها."),
        say(
          "Put some of them into another roadmap, or purge the trash.",
          "Mettez-en dans une autre feuille de route, ou videz la corbeille.", "ضع بعضها في خارطة طريق أخرى أو أفرغ سلة المهملات.")
      )
    }
  }
}
