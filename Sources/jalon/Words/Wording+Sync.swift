import Git
import Wording

/// Words of `jalon sync` with git.
extension Wording {
  var committed: String {
    phrase(en: "Committed what was new here.", fr: "Le nouveau d’ici est validé.", ar: "أُودع الجديد هنا.")
  }

  func sent(_ remote: String) -> String {
    phrase(en: "Sent to \(remote).", fr: "Envoyé à \(remote).", ar: "أُرسل إلى \(remote).")
  }

  func nothingToSend(_ remote: String) -> String {
    phrase(
      en: "\(remote) has everything that is here.", fr: "\(remote) a tout ce qui est ici.", ar: "لدى \(remote) كل ما هنا.")
  }

  /// The subject of a commit of several acts.
  func commitTitle(_ count: Int) -> String {
    count == 0
      ? phrase(en: "jalon: files", fr: "jalon : fichiers", ar: "jalon: ملفات")
      : phrase(
        en: "jalon: \(count) acts", fr: "jalon : \(count) actions",
        ar: "jalon: سُجّل \(arabic(count, "إجراء", "إجراءان", "إجراءات", "إجراءً"))")
  }

  var mergeMessage: String {
    phrase(en: "jalon: merge by meaning", fr: "jalon : fusion selon le sens", ar: "jalon: دمج بحسب المعنى")
  }

  /// Tells that a key of the repository does not run its program.
  func setAside(_ key: String) -> String {
    phrase(
      en: "The program that the repository names in \(key) is not run.", fr: "Le programme que le dépôt nomme dans \(key) n’est pas lancé.",
      ar: "البرنامج الذي يسميه المستودع في \(key) لا يُشغَّل.")
  }

  var noBranch: Diagnostic {
    Diagnostic(
      phrase(en: "You are on no branch.", fr: "Vous n’êtes sur aucune branche.", ar: "لست على أي فرع."),
      remedy: phrase(
        en: "Choose one, such as: git switch main", fr: "Choisissez-en une, par exemple : git switch main",
        ar: "اختر فرعًا، مثل: git switch main"))
  }

  var noRemote: Diagnostic {
    Diagnostic(
      phrase(
        en: "The repository has no remote to exchange with.", fr: "Le dépôt n’a aucun serveur avec qui échanger.",
        ar: "ليس للمستودع خادم بعيد للتبادل معه."),
      remedy: phrase(
        en: "Add one: git remote add origin URL, or exchange with a folder: jalon sync DIR",
        fr: "Ajoutez-en un : git remote add origin URL, ou échangez avec un dossier : jalon sync DOSSIER",
        ar: "أضف واحدًا: git remote add origin URL أو بادل مجلدًا: jalon sync مجلد"))
  }

  func severalRemotes(_ names: [String], _ branch: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The repository has several remotes, and \(branch) follows none of them: \(names.joined(separator: comma))",
        fr: "Le dépôt a plusieurs serveurs et \(branch) n’en suit aucun : \(names.joined(separator: comma))",
        ar: "للمستودع عدة خوادم، ولا يتبع \(branch) أيًا منها: \(names.joined(separator: comma))"),
      remedy: phrase(
        en: "Choose one: git branch --set-upstream-to REMOTE/\(branch)",
        fr: "Choisissez-en un : git branch --set-upstream-to SERVEUR/\(branch)",
        ar: "اختر واحدًا: git branch --set-upstream-to REMOTE/\(branch)"))
  }

  func unsupportedRemote(_ address: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Jalon exchanges with https, ssh or a folder only, not with \(said(address)).",
        fr: "Jalon n’échange que par https, ssh ou avec un dossier, pas avec \(said(address)).",
        ar: "يتبادل Jalon عبر https أو ssh أو مجلد فقط، لا مع \(said(address))."),
      remedy: phrase(
        en: "Set another address: git remote set-url REMOTE URL", fr: "Donnez une autre adresse : git remote set-url SERVEUR URL",
        ar: "ضع عنوانًا آخر: git remote set-url REMOTE URL"))
  }

  /// Tells that a file passes through a filter.
  func filtered(_ path: String, _ filter: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) passes through the filter \(said(filter)), which Jalon does not run.",
        fr: "\(path) passe par le filtre \(said(filter)), que Jalon ne lance pas.",
        ar: "يمر \(path) بالمرشّح \(said(filter)) الذي لا يشغّله Jalon."),
      remedy: phrase(
        en: "Commit and push it with git itself.", fr: "Validez-le et envoyez-le avec git lui-même.", ar: "أودعه وأرسله بـ git نفسه."))
  }

  var unknownPerson: Diagnostic {
    Diagnostic(
      phrase(en: "Git does not know who you are.", fr: "Git ne sait pas qui vous êtes.", ar: "لا يعرف git من أنت."),
      remedy: phrase(
        en: "Tell it: git config --global user.name NAME, and user.email ADDRESS",
        fr: "Dites-le-lui : git config --global user.name NOM, et user.email ADRESSE",
        ar: "أخبره: git config --global user.name اسم، وuser.email عنوان"))
  }

  /// Tells that the server cannot be reached or does not answer.
  func unreachable(_ words: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The remote cannot be reached: \(said(words))", fr: "Le serveur est injoignable : \(said(words))",
        ar: "تعذّر الوصول إلى الخادم: \(said(words))"),
      remedy: phrase(
        en: "Your changes are committed here; jalon sync sends them later.",
        fr: "Vos modifications sont validées ici ; jalon sync les enverra plus tard.",
        ar: "تعديلاتك مودعة هنا؛ وسيرسلها jalon sync لاحقًا."))
  }

  func sendingRefused(_ remote: String, _ words: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(remote) does not take the changes: \(said(words))", fr: "\(remote) n’accepte pas les modifications : \(said(words))",
        ar: "لا يقبل \(remote) التعديلات: \(said(words))"),
      remedy: phrase(
        en: "They are committed here. Ask whoever runs it, or send to another branch.",
        fr: "Elles sont validées ici. Demandez à qui l’administre, ou envoyez vers une autre branche.",
        ar: "هي مودعة هنا. اسأل من يديره أو أرسل إلى فرع آخر."))
  }

  func overtaken(_ remote: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Others kept sending to \(remote) at the same time.", fr: "D’autres n’ont cessé d’envoyer à \(remote) au même moment.",
        ar: "واصل آخرون الإرسال إلى \(remote) في الوقت نفسه."),
      remedy: phrase(
        en: "Everything is committed here; try again: jalon sync", fr: "Tout est validé ici ; réessayez : jalon sync",
        ar: "كل شيء مودع هنا؛ أعد المحاولة: jalon sync"))
  }

  /// Tells that files outside of the workspace were changed on both sides.
  func unmerged(_ path: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1 ? "\(path) was changed on both sides." : "\(path) and \(count - 1) more were changed on both sides.",
        fr: count < 2 ? "\(path) a été modifié des deux côtés." : "\(path) et \(count - 1) de plus ont été modifiés des deux côtés.",
        ar: count == 1 ? "عُدّل \(path) في الجانبين." : "عُدّل \(path) و\(count - 1) غيره في الجانبين."),
      remedy: phrase(
        en: "Settle it, git add it, then: jalon sync", fr: "Réglez-le, git add, puis : jalon sync", ar: "سوِّه ثم git add ثم: jalon sync"))
  }

  func stagedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(path) is added for a commit, and git merges nothing then.",
        fr: "\(path) est indexé pour un commit ; git ne fusionne rien alors.",
        ar: "\(path) مُعدّ للإيداع، ولا يدمج git شيئًا عندئذ."),
      remedy: phrase(
        en: "Commit it or take it back (git restore --staged), then: jalon sync",
        fr: "Validez-le ou retirez-le (git restore --staged), puis : jalon sync",
        ar: "أودعه أو اسحبه (git restore --staged) ثم: jalon sync"))
  }

  var unrelatedBranch: Diagnostic {
    Diagnostic(
      phrase(
        en: "The remote branch holds another workspace. Nothing was changed.",
        fr: "La branche du serveur contient un autre espace de travail. Rien n’a été modifié.",
        ar: "في الفرع البعيد مساحة عمل أخرى. لم يتغير شيء."),
      remedy: phrase(
        en: "Use another remote or branch for this one.", fr: "Utilisez un autre serveur ou une autre branche pour celui-ci.",
        ar: "استعمل خادمًا أو فرعًا آخر لهذه."))
  }
}
