import RoadmapEngine
import Wording

/// Words of the first start: the questions, and making a workspace.
extension Wording {
  var welcomeTitle: String {
    phrase(
      en: "roadmaps that several parties travel together", fr: "feuilles de route partagées entre parties",
      ar: "خرائط طريق تسير عليها أطراف معًا")
  }

  var welcomeQuestions: String {
    phrase(
      en: "Welcome. Four answers, for this machine only; all of them can be changed later.",
      fr: "Bienvenue. Quatre réponses, pour cette machine seulement. Tout peut se changer plus tard.",
      ar: "مرحبًا. أربع إجابات لهذا الجهاز وحده، ويمكن تغييرها كلها لاحقًا.")
  }

  var languageLabel: String { phrase(en: "Language", fr: "Langue", ar: "اللغة") }
  var keyboardLabel: String { phrase(en: "Keyboard", fr: "Clavier", ar: "لوحة المفاتيح") }
  var coloursLabel: String { phrase(en: "Colours", fr: "Couleurs", ar: "الألوان") }

  var welcomeWishes: String {
    phrase(
      en: "There is no workspace here: a workspace is a folder with your roadmaps in it.",
      fr: "Il n’y a pas d’espace de travail ici : c’est un dossier qui contient vos feuilles de route.",
      ar: "لا توجد مساحة عمل هنا: مساحة العمل مجلد فيه خرائط طريقكم.")
  }

  /// Returns what a person can do where there is no workspace, each with what it means.
  var welcomeChoices: [(wish: String, meaning: String)] {
    [
      (
        phrase(en: "Look around in the sample", fr: "Découvrir l’exemple", ar: "تصفح المثال"),
        phrase(
          en: "a scratch copy; nothing you do there is kept", fr: "une copie d’essai ; rien n’y est gardé",
          ar: "نسخة مؤقتة لا يُحفظ فيها شيء")
      ),
      (
        phrase(en: "Make a new workspace", fr: "Créer un espace de travail", ar: "إنشاء مساحة عمل جديدة"),
        phrase(en: "a folder, a title and the parties", fr: "un dossier, un titre et les parties", ar: "مجلد وعنوان وأطراف")
      ),
      (
        phrase(en: "Leave", fr: "Quitter", ar: "خروج"),
        phrase(
          en: "and open a workspace with: jalon DIR", fr: "et ouvrir un espace de travail avec : jalon DOSSIER",
          ar: "وافتح مساحة عمل بالأمر: jalon مجلد")
      ),
    ]
  }

  var newWorkspaceText: String {
    phrase(
      en: "Parties are countries or organisations, by name or code: Niger, Libya. In a template for two, the country of origin is first.",
      fr: "Les parties sont des pays ou organisations, par nom ou code : Niger, Libye. Dans un modèle pour deux, l’origine vient d’abord.",
      ar: "الأطراف دول أو منظمات بأسمائها أو رموزها وبينها فواصل: النيجر، ليبيا. وفي قالب لطرفين يأتي بلد المنشأ أولًا.")
  }

  var ownNameLabel: String { phrase(en: "Your name", fr: "Votre nom", ar: "اسمك") }
  var labelOwnParty: String { phrase(en: "Your party", fr: "Votre partie", ar: "طرفك") }

  func label(_ field: NewWorkspace.Field) -> String {
    switch field {
    case .folder: phrase(en: "Folder", fr: "Dossier", ar: "المجلد")
    case .title: labelTitle
    case .parties: columnParties
    case .template: labelTemplate
    case .own: labelOwnParty
    }
  }

  func newWorkspaceHint(next: String, makes: String, goesOn: String, back: String) -> String {
    phrase(
      en: "\(next) next · \(makes) or \(goesOn) at the end makes it · \(back) goes back",
      fr: "\(next) suivant · \(makes) ou \(goesOn) à la fin le crée · \(back) revient",
      ar: "\(next) التالي · \(makes) أو \(goesOn) في النهاية للإنشاء · \(back) رجوع")
  }

  func windowTooSmall(width: Int, height: Int) -> String {
    phrase(
      en: "Window is \(width)x\(height). Make it 60x16 or larger.", fr: "La fenêtre fait \(width)x\(height). Agrandissez-la à 60x16.",
      ar: "النافذة \(width)x\(height). كبّرها إلى 60x16.")
  }
}
