import FileFormat
import StrictJSON

extension Wording {
  /// Why a file is not what it should be.
  func reason(_ reason: FormatFault.Reason) -> String {
    switch reason {
    case .json(let reason): self.reason(reason)
    case .notAnObject: say("an object { … } is expected here.", "un objet { … } est attendu ici.", "يُتوقع هنا كائن { … }.")
    case .missingKey(let key): say("the key \"\(key)\" is missing.", "la clé « \(key) » manque.", "المفتاح \"\(key)\" مفقود.")
    case .badValue(let key, let json):
      say(
        "\(shortened(json)) cannot be the value of \"\(key)\".", "\(shortened(json)) ne peut pas être la valeur de « \(key) ».",
        "لا يصلح \(shortened(json)) قيمةً لـ \"\(key)\".")
    case .badColour(let role, let json):
      say(
        "\(shortened(json)) is no colour for \"\(role)\": it is written like \"#2f6fb0\".",
        "\(shortened(json)) n’est pas une couleur pour « \(role) » : elle s’écrit comme \"#2f6fb0\".",
        "\(shortened(json)) ليس لونًا لـ \"\(role)\": يُكتب مثل \"#2f6fb0\".")
    case .wrongFormat(let json):
      say("\(json) is no format that belongs here.", "\(json) n’est pas un format attendu ici.", "\(json) ليست صيغة متوقعة هنا.")
    case .otherID(let found, let expected):
      say(
        "the file is named after \"\(expected)\", but its id is \"\(found)\".",
        "le fichier porte le nom « \(expected) », mais son id est « \(found) ».",
        "اسم الملف \"\(expected)\" لكن معرّفه \"\(found)\".")
    case .invalidID(let id): say("\"\(id)\" cannot be an id.", "« \(id) » ne peut pas être un identifiant.", "لا يصلح \"\(id)\" معرّفًا.")
    case .tooManySteps(let count):
      say(
        "\(count) steps are more than the 100,000 that a file may hold.", "\(count) étapes dépassent les 100 000 permises.",
        "\(count) خطوة تتجاوز الحد 100000.")
    }
  }

  private func reason(_ reason: JSONFault.Reason) -> String {
    switch reason {
    case .empty: say("the file is empty.", "le fichier est vide.", "الملف فارغ.")
    case .invalidUTF8: say("the bytes here are not UTF-8.", "ces octets ne sont pas de l’UTF-8.", "هذه البايتات ليست UTF-8.")
    case .byteOrderMark:
      say("the file begins with a byte order mark.", "le fichier commence par un indicateur d’ordre (BOM).", "يبدأ الملف بعلامة BOM.")
    case .otherEncoding: say("the file is not UTF-8 text.", "le fichier n’est pas du texte UTF-8.", "الملف ليس نصًا UTF-8.")
    case .duplicateKey(let key):
      say("the key \"\(key)\" stands here twice.", "la clé « \(key) » figure deux fois.", "المفتاح \"\(key)\" مكرر.")
    case .tooDeep:
      say(
        "objects and arrays are nested more than 64 deep.", "objets et tableaux sont imbriqués sur plus de 64 niveaux.",
        "التداخل يتجاوز 64 مستوى.")
    case .stringTooLong: say("this string is longer than 64 KB.", "cette chaîne dépasse 64 Ko.", "هذا النص أطول من 64 ك.ب.")
    case .fileTooLarge: say("the file is larger than 64 MB.", "le fichier dépasse 64 Mo.", "الملف أكبر من 64 م.ب.")
    case .numberOutOfRange: say("this number is beyond 2^53.", "ce nombre dépasse 2^53.", "هذا العدد يتجاوز 2^53.")
    case .loneSurrogate:
      say("half of a surrogate pair stands here alone.", "une moitié de paire de substitution est seule ici.", "نصف زوج بديل منفرد هنا.")
    case .conflictMarker:
      say("a merge has left its conflict marker here.", "une fusion a laissé ici son marqueur de conflit.", "ترك الدمج علامة تعارض هنا.")
    case .trailingComma:
      say("there is a comma before the closing bracket.", "il y a une virgule avant le crochet fermant.", "توجد فاصلة قبل القوس الختامي.")
    case .comment: say("comments are not allowed.", "les commentaires ne sont pas admis.", "التعليقات غير مسموحة.")
    case .notANumber: say("NaN and Infinity are not allowed.", "NaN et Infinity ne sont pas admis.", "NaN و Infinity غير مسموحين.")
    case .controlCharacter:
      say("a control character stands inside of a string.", "un caractère de contrôle figure dans une chaîne.", "حرف تحكم داخل نص.")
    case .truncated: say("the file ends too early.", "le fichier se termine trop tôt.", "ينتهي الملف قبل أوانه.")
    case .unexpected(let found):
      say("\"\(found)\" is not expected here.", "« \(found) » n’est pas attendu ici.", "\"\(found)\" غير متوقع هنا.")
    }
  }

  private func shortened(_ json: String) -> String { json.count <= 60 ? json : json.prefix(57) + "…" }
}
