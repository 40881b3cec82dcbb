import RoadmapEngine

/// What the page says that stands before the first workspace.
extension Wording {
  package var welcomeTitle: String {
    say("roadmaps that several parties travel together", "feuilles de route partagées entre parties", "خرائط طريق تسير عليها أطراف معًا")
  }

  package var welcomeQuestions: String {
    say(
      "Welcome. Three answers, for this machine only; all of them can be changed later.",
      "Bienvenue. Trois réponses, pour cette machine seulement. Tout peut se changer plus tard.",
      "مرحبًا. ثلاث إجابات لهذا الجهاز وحده، ويمكن تغييرها كلها لاحقًا.")
  }

  package var languageLabel: String { say("Language", "Langue", "اللغة") }
  package var keyboardLabel: String { say("Keyboard", "Clavier", "لوحة المفاتيح") }
  package var coloursLabel: String { say("Colours", "Couleurs", "الألوان") }

  package var welcomeAnswerHint: String {
    say(
      "←→ change · Enter next · Esc skips these questions", "←→ changer · Entrée suivant · Échap passe ces questions",
      "←→ تغيير · Enter التالي · Esc تخطي هذه الأسئلة")
  }

  package var welcomeWishes: String {
    say(
      "There is no workspace here: a workspace is a folder with your roadmaps in it.",
      "Il n’y a pas d’espace de travail ici : c’est un dossier qui contient vos feuilles de route.",
      "لا توجد مساحة عمل هنا: مساحة العمل مجلد فيه خرائط طريقكم.")
  }

  /// Each wish, with what it does.
  package var welcomeChoices: [(wish: String, meaning: String)] {
    [
      (
        say("Look around in the sample", "Découvrir l’exemple", "تصفح المثال"),
        say("a scratch copy; nothing you do there is kept", "une copie d’essai ; rien n’y est gardé", "نسخة مؤقتة لا يُحفظ فيها شيء")
      ),
      (
        say("Make a new workspace", "Créer un espace de travail", "إنشاء مساحة عمل جديدة"),
        say("a folder, a title and the parties", "un dossier, un titre et les parties", "مجلد وعنوان وأطراف")
      ),
      (
        say("Leave", "Quitter", "خروج"),
        say(
          "and open a workspace with: jalon DIR", "et ouvrir un espace de travail avec : jalon DIR", "وافتح مساحة عمل بالأمر: jalon DIR")
      ),
    ]
  }

  package var welcomeWishHint: String {
    say("↑↓ choose · Enter does it · Esc leaves", "↑↓ choisir · Entrée valide · Échap quitte", "↑↓ اختيار · Enter تنفيذ · Esc خروج")
  }

  package var newWorkspaceText: String {
    say(
      "Parties are countries or organisations by their codes, with commas between them: NE, LY. They can be added later too.",
      "Les parties sont des pays ou organisations par leur code, séparés par des virgules : NE, LY. On peut aussi les ajouter plus tard.",
      "الأطراف دول أو منظمات برموزها وبينها فواصل: NE, LY. ويمكن إضافتها لاحقًا أيضًا.")
  }

  package var folderLabel: String { say("Folder", "Dossier", "المجلد") }
  package var titleLabel: String { say("Title", "Titre", "العنوان") }
  package var partiesLabel: String { say("Parties", "Parties", "الأطراف") }

  package var newWorkspaceHint: String {
    say(
      "Tab next · Ctrl+S or Enter at the end makes it · Esc goes back",
      "Tab suivant · Ctrl+S ou Entrée à la fin le crée · Échap revient", "Tab التالي · Ctrl+S أو Enter في النهاية للإنشاء · Esc رجوع")
  }

  package var folderMissing: String { say("Give a folder.", "Donnez un dossier.", "أدخل مجلدًا.") }

  package func windowTooSmall(width: Int, height: Int) -> String {
    say(
      "Window is \(width)x\(height). Make it 60x16 or larger.", "La fenêtre fait \(width)x\(height). Agrandissez-la à 60x16.",
      "النافذة \(width)x\(height). كبّرها إلى 60x16.")
  }
}
