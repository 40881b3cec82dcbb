import Wording

/// Words of the form by which a view is printed or saved as a file.
extension Wording {
  var labelView: String { phrase(en: "View", fr: "Vue", ar: "العرض") }
  var labelReader: String { phrase(en: "For", fr: "Pour", ar: "القارئ") }
  var labelFormat: String { phrase(en: "Format", fr: "Format", ar: "الصيغة") }
  var labelFile: String { phrase(en: "File", fr: "Fichier", ar: "الملف") }
  var labelPrinter: String { phrase(en: "Printer", fr: "Imprimante", ar: "الطابعة") }
  var readerOwn: String { phrase(en: "ourselves (everything)", fr: "nous-mêmes (tout)", ar: "نحن (كل شيء)") }
  var readerJoint: String { phrase(en: "all parties", fr: "toutes les parties", ar: "جميع الأطراف") }
  var readerPublic: String { phrase(en: "the public", fr: "le public", ar: "الجمهور") }
  var usualPrinter: String { phrase(en: "the usual printer", fr: "l’imprimante habituelle", ar: "الطابعة المعتادة") }

  var labelReference: String { phrase(en: "Reference", fr: "Référence", ar: "المرجع") }
  var referenceOnPaper: String {
    phrase(
      en: "A reference stands only on paper. Choose html, docx, xlsx or pdf, or a printer, or leave it empty.",
      fr: "La référence ne figure que sur papier. Choisissez html, docx, xlsx ou pdf, ou une imprimante, ou laissez ce champ vide.",
      ar: "لا يظهر المرجع إلا على الورق. اختر html أو docx أو xlsx أو pdf أو طابعة، أو اتركه فارغًا.")
  }
  var onlyTextIsPrinted: String {
    phrase(
      en: "Only text goes to a printer. Choose the format text, or leave the printer empty.",
      fr: "Seul le texte va à l’imprimante. Choisissez le format texte, ou laissez l’imprimante vide.",
      ar: "النص وحده يُرسل إلى الطابعة. اختر صيغة النص أو اترك الطابعة فارغة.")
  }

  /// Tells that the file to be written exists.
  /// - Parameter saves: the key that replaces it when it is pressed again.
  func fileExists(_ path: String, saves: String) -> String {
    phrase(
      en: "\(path) is there already. \(saves) once more replaces it.", fr: "\(path) existe déjà. \(saves) encore une fois le remplace.",
      ar: "\(path) موجود من قبل. \(saves) مرة أخرى يستبدله.")
  }

  /// Tells where a view was written: a path or a printer.
  func printedTo(_ place: String) -> String { phrase(en: "Written: \(place)", fr: "Écrit : \(place)", ar: "كُتب: \(place)") }
}
