import FileFormat
import StrictJSON

extension Wording {
  /// Says what is wrong at a place of a file; the sentence follows the place, so it has no capital.
  func reason(_ reason: FormatFault.Reason) -> String {
    switch reason {
    case .json(let reason): self.reason(reason)
    case .notAnObject: phrase(en: "an object { … } is expected here.", fr: "un objet { … } est attendu ici.", ar: "يُتوقع هنا كائن { … }.")
    case .missingKey(let key):
      phrase(en: "the key \"\(key)\" is missing.", fr: "la clé « \(key) » manque.", ar: "المفتاح \"\(key)\" مفقود.")
    case .badValue(let key, let json):
      phrase(
        en: "\(shortened(json)) cannot be the value of \"\(key)\".", fr: "\(shortened(json)) ne peut pas être la valeur de « \(key) ».",
        ar: "لا يصلح \(shortened(json)) قيمةً لـ \"\(key)\".")
    case .badColour(let role, let json):
      phrase(
        en: "\(shortened(json)) is no colour for \"\(role)\": it is written like \"#2f6fb0\".",
        fr: "\(shortened(json)) n’est pas une couleur pour « \(role) » : elle s’écrit comme \"#2f6fb0\".",
        ar: "\(shortened(json)) ليس لونًا لـ \"\(role)\": يُكتب مثل \"#2f6fb0\".")
    case .wrongFormat(let json):
      phrase(
        en: "\(json) is no format that belongs here.", fr: "\(json) n’est pas un format attendu ici.", ar: "\(json) ليست صيغة متوقعة هنا.")
    case .otherID(let found, let expected):
      phrase(
        en: "the file is named after \"\(expected)\", but its id is \"\(found)\".",
        fr: "le fichier porte le nom « \(expected) », mais son id est « \(found) ».",
        ar: "اسم الملف \"\(expected)\" لكن معرّفه \"\(found)\".")
    case .invalidID(let id):
      phrase(en: "\"\(id)\" cannot be an id.", fr: "« \(id) » ne peut pas être un identifiant.", ar: "لا يصلح \"\(id)\" معرّفًا.")
    case .tooManySteps(let count):
      phrase(
        en: "\(count) steps are more than the 100,000 that a file may hold.", fr: "\(count) étapes dépassent les 100 000 permises.",
        ar: "\(count) خطوة تتجاوز الحد 100000.")
    }
  }

  private func reason(_ reason: JSONFault.Reason) -> String {
    switch reason {
    case .empty: phrase(en: "the file is empty.", fr: "le fichier est vide.", ar: "الملف فارغ.")
    case .invalidUTF8: phrase(en: "the bytes here are not UTF-8.", fr: "ces octets ne sont pas de l’UTF-8.", ar: "هذه البايتات ليست UTF-8.")
    case .byteOrderMark:
      phrase(
        en: "the file begins with a byte order mark.", fr: "le fichier commence par un indicateur d’ordre (BOM).",
        ar: "يبدأ الملف بعلامة BOM.")
    case .otherEncoding: phrase(en: "the file is not UTF-8 text.", fr: "le fichier n’est pas du texte UTF-8.", ar: "الملف ليس نصًا UTF-8.")
    case .duplicateKey(let key):
      phrase(en: "the key \"\(key)\" stands here twice.", fr: "la clé « \(key) » figure deux fois.", ar: "المفتاح \"\(key)\" مكرر.")
    case .tooDeep:
      phrase(
        en: "objects and arrays are nested more than 64 deep.", fr: "objets et tableaux sont imbriqués sur plus de 64 niveaux.",
        ar: "التداخل يتجاوز 64 مستوى.")
    case .stringTooLong: phrase(en: "this string is longer than 64 KB.", fr: "cette chaîne dépasse 64 Ko.", ar: "هذا النص أطول من 64 ك.ب.")
    case .fileTooLarge: phrase(en: "the file is larger than 64 MB.", fr: "le fichier dépasse 64 Mo.", ar: "الملف أكبر من 64 م.ب.")
    case .numberOutOfRange: phrase(en: "this number is beyond 2^53.", fr: "ce nombre dépasse 2^53.", ar: "هذا العدد يتجاوز 2^53.")
    case .loneSurrogate:
      phrase(
        en: "half of a surrogate pair stands here alone.", fr: "une moitié de paire de substitution est seule ici.",
        ar: "نصف زوج بديل منفرد هنا.")
    case .conflictMarker:
      phrase(
        en: "a merge has left its conflict marker here.", fr: "une fusion a laissé ici son marqueur de conflit.",
        ar: "ترك الدمج علامة تعارض هنا.")
    case .trailingComma:
      phrase(
        en: "there is a comma before the closing bracket.", fr: "il y a une virgule avant le crochet fermant.",
        ar: "توجد فاصلة قبل القوس الختامي.")
    case .comment: phrase(en: "comments are not allowed.", fr: "les commentaires ne sont pas admis.", ar: "التعليقات غير مسموحة.")
    case .notANumber:
      phrase(en: "NaN and Infinity are not allowed.", fr: "NaN et Infinity ne sont pas admis.", ar: "NaN و Infinity غير مسموحين.")
    case .controlCharacter:
      phrase(
        en: "a control character stands inside of a string.", fr: "un caractère de contrôle figure dans une chaîne.",
        ar: "حرف تحكم داخل نص.")
    case .truncated: phrase(en: "the file ends too early.", fr: "le fichier se termine trop tôt.", ar: "ينتهي الملف قبل أوانه.")
    case .unexpected(let found):
      phrase(en: "\"\(found)\" is not expected here.", fr: "« \(found) » n’est pas attendu ici.", ar: "\"\(found)\" غير متوقع هنا.")
    }
  }

  private func shortened(_ json: String) -> String { json.count <= 60 ? json : json.prefix(57) + "…" }
}
