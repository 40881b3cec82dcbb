import RoadmapEngine
import StrictJSON

/// The sections of the page that do not come from the table of commands alone.
extension Manual {
  mutating func beginPage(_ day: Day) {
    macro("Dd \(Manual.escaped(Manual.date(day)))")
    macro("Dt JALON 1")
    macro("Os")
  }

  mutating func nameSection() {
    section(String(en: "NAME", fr: "NOM", ar: "الاسم"))
    macro("Nm jalon")
    let title = String(
      en: "roadmap planner for two or more parties in the terminal",
      fr: "planificateur de feuilles de route pour deux parties ou plus, dans le terminal", ar: "مخطِّط خرائط طريق لطرفين أو أكثر في الطرفية")
    macro("Nd \(Manual.escaped(title))")
  }

  mutating func synopsisSection() {
    let synopsis = String(en: "SYNOPSIS", fr: "SYNOPSIS", ar: "الاستعمال")
    section(synopsis)
    macro("Nm")
    macro("Op Ar \(Manual.value(.folder))")
    macro("Op Fl -theme Ar \(Manual.value(.theme))")
    macro("Op Fl -lang Ar \(Manual.value(.language))")
    macro("Op Fl -plain")
    // A formatter starts a new line at `Nm` only in a section with this English name.
    if synopsis != "SYNOPSIS" { macro("br") }
    macro("Nm")
    macro("Ar \(Manual.value(.command))")
    macro("Op Ar ...")
  }

  mutating func descriptionSection() {
    section(String(en: "DESCRIPTION", fr: "DESCRIPTION", ar: "الوصف"))
    macro("Nm")
    text(
      String(
        en: """
          tracks the steps of a cooperation between two or more parties: who owns each one on each side, by when, and what waits for what. It \
          prints the views that ministries exchange, in English, French and Arabic. The plan is a folder of plain JSON files, the workspace.
          """,
        fr: """
          suit les étapes d’une coopération entre deux parties ou plus : qui est responsable de chacune de chaque côté, pour quand, et ce qui \
          attend quoi. Il imprime les vues que les ministères échangent, en anglais, en français et en arabe. Le plan est un dossier de \
          simples fichiers JSON, l’espace de travail.
          """,
        ar: """
          يتابع خطوات التعاون بين طرفين أو أكثر: الجهة المسؤولة عن كل خطوة لدى كل طرف، وموعدها، وما ينتظر غيره. ويطبع العروض التي \
          تتبادلها الوزارات بالإنجليزية والفرنسية والعربية. والخطة مجلد من ملفات JSON بسيطة هو مساحة العمل.
          """))
  }

  /// Writes the options that most commands take.
  /// - Parameter command: one that takes them all.
  mutating func optionsSection(of command: JSONValue?) {
    section(String(en: "OPTIONS", fr: "OPTIONS", ar: "الخيارات"))
    text(
      String(
        en: "Commands that read a workspace take these.", fr: "Les commandes qui lisent un espace de travail les acceptent.",
        ar: "تأخذها الأوامر التي تقرأ مساحة عمل."))
    macro("Bl -tag -width Ds")
    let common = command?["arguments"]?.elements.map { $0 } ?? []
    for argument in common where Manual.isShared(argument) { item(argument) }
    macro("El")
  }

  mutating func keysSection(_ keys: [(keys: String, title: String)]) {
    section(String(en: "KEYS", fr: "TOUCHES", ar: "المفاتيح"))
    text(
      String(
        en: "The keys of the planner, where it is not told otherwise on the screen.",
        fr: "Les touches du planificateur, si l’écran n’indique rien d’autre.", ar: "مفاتيح المخطِّط، ما لم يُذكر غيرها على الشاشة."))
    macro("Bl -column -offset indent \(Manual.quoted("Ctrl+Right, Ctrl+Left")) \(Manual.quoted("title"))")
    for (keys, title) in keys where !keys.isEmpty { macro("It \(Manual.quoted(keys)) Ta \(Manual.quoted(title))") }
    macro("El")
  }

  mutating func exitSection() {
    section(String(en: "EXIT STATUS", fr: "CODE DE SORTIE", ar: "رمز الخروج"))
    macro("Bl -tag -width Ds -compact")
    for (code, meaning) in Manual.exits {
      macro("It \(code)")
      text(meaning)
    }
    macro("El")
  }

  mutating func furtherSection() {
    section(String(en: "SEE ALSO", fr: "VOIR AUSSI", ar: "انظر أيضًا"))
    text(
      String(
        en: "Each command tells more of itself with --help.", fr: "Chaque commande en dit plus avec --help.",
        ar: "يشرح كل أمر نفسه بالتفصيل مع --help."))
  }
}
