import FileFormat
import FileLimits

/// Troubles with files that are too large, and with files that cannot be read.
extension Wording {
  func tooLargeTrouble(_ path: String, _ most: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) is larger than \(most >> 20) MB.", fr: "\(path) dépasse \(most >> 20) Mo.",
        ar: "\(path) أكبر من \(figures(most >> 20)) م.ب."),
      remedy: tooLargeRemedy(path)
    )
  }

  func wouldBeTooLargeTrouble(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) would be larger than \(FileLimits.fileBytes >> 20) MB. Nothing was changed.",
        fr: "\(path) dépasserait \(FileLimits.fileBytes >> 20) Mo. Rien n’a été modifié.",
        ar: "سيتجاوز \(path) \(figures(FileLimits.fileBytes >> 20)) م.ب. لم يتغير شيء."), remedy: tooLargeRemedy(path)
    )
  }

  var recordTooLargeTrouble: Diagnostic {
    Diagnostic(
      phrase(
        en: "This changes more at once than history can keep of one act: over 64 MB. Nothing was changed.",
        fr: "Ceci modifie d’un coup plus que l’historique ne peut garder d’un seul acte : plus de 64 Mo. Rien n’a été modifié.",
        ar: "يغيّر هذا دفعة واحدة أكثر مما يحفظه السجل لعمل واحد: أكثر من 64 م.ب. لم يتغير شيء."),
      remedy: phrase(en: "Do it in several smaller acts.", fr: "Faites-le en plusieurs actes plus petits.", ar: "نفّذه في عدة أعمال أصغر.")
    )
  }

  func brokenTrouble(_ path: String, _ fault: FormatFault) -> Diagnostic {
    Diagnostic(
      "\(path):\(fault.place.line):\(fault.place.column): \(reason(fault.reason))", remedy: brokenRemedy(path, fault.reason)
    )
  }

  func brokenRemedy(_ path: String, _ reason: FormatFault.Reason) -> String {
    switch reason {
    case .tooManySteps, .json(.fileTooLarge): return tooLargeRemedy(path)
    default: break
    }
    guard !path.hasSuffix(".jalon/me.json") else {
      return phrase(
        en: "The file was left as it is. Correct it there; or move it away, and say again whose copy this is with: jalon me",
        fr: "Le fichier est resté tel quel. Corrigez-le à cet endroit ; ou déplacez-le et redites à qui est cette copie : jalon me",
        ar: "بقي الملف كما هو. صحّحه في ذلك الموضع؛ أو انقله ثم حدّد من جديد صاحب هذه النسخة: jalon me")
    }
    return phrase(
      en: "The file was left as it is. Correct it there, or restore it from a copy.",
      fr: "Le fichier est resté tel quel. Corrigez-le à cet endroit ou restaurez une copie.",
      ar: "بقي الملف كما هو. صحّحه في ذلك الموضع أو استعد نسخة منه.")
  }

  /// Says what to do about a file that is too large, by the kind of file.
  private func tooLargeRemedy(_ path: String) -> String {
    let folders = path.split(separator: "/").dropLast()
    switch folders.last {
    case "roadmaps":
      return phrase(
        en: "Split it into several roadmaps.", fr: "Répartissez-la en plusieurs feuilles de route.", ar: "قسّمها إلى عدة خرائط طريق.")
    case "history":
      return phrase(
        en: "Split it at the end of a line into files of at most 64 MB, named like 3f9a2c71.jsonl, 3f9a2c71-2.jsonl, 3f9a2c71-3.jsonl.",
        fr: "Coupez-le en fin de ligne en fichiers de 64 Mo au plus, nommés comme 3f9a2c71.jsonl, 3f9a2c71-2.jsonl, 3f9a2c71-3.jsonl.",
        ar: "قسّمه عند نهاية سطر إلى ملفات لا يتجاوز كل منها 64 م.ب.، بأسماء مثل 3f9a2c71.jsonl و3f9a2c71-2.jsonl و3f9a2c71-3.jsonl.")
    default:
      return phrase(
        en: "Give a smaller file, or restore it from a copy.", fr: "Donnez un fichier plus petit, ou restaurez une copie.",
        ar: "أدخل ملفًا أصغر أو استعد نسخة منه.")
    }
  }
}
