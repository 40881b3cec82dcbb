import Wording

/// What the tour of the demo says.
extension Wording {
  func tourOffer(begins key: String) -> String {
    phrase(
      en: "This is a sample to try things on. \(key) shows you around in five minutes.",
      fr: "Ceci est un exemple pour essayer. \(key) vous le fait visiter en cinq minutes.",
      ar: "هذا مثال للتجربة. \(key) لجولة تعريفية في خمس دقائق.")
  }

  var tourOnlyInDemo: String {
    phrase(en: "only in the sample: jalon demo", fr: "seulement dans l’exemple : jalon demo", ar: "في المثال فقط: jalon demo")
  }

  func noTour(begins key: String) -> String {
    phrase(
      en: "no tour is under way; \(key) begins it", fr: "aucune visite en cours ; \(key) la commence", ar: "لا جولة جارية؛ \(key) لبدئها")
  }

  var tourIsOver: String {
    phrase(
      en: "The tour is over. The sample stays yours until you quit.", fr: "La visite est finie. L’exemple reste à vous jusqu’à la sortie.",
      ar: "انتهت الجولة. يبقى المثال متاحًا لك حتى الخروج.")
  }

  func tourKeys(goesOn: String, ends: String) -> String {
    phrase(en: "\(goesOn) goes on · \(ends) ends", fr: "\(goesOn) : suite · \(ends) : fin", ar: "\(goesOn) للمتابعة · \(ends) للإنهاء")
  }

  func tourRoadmaps(opens key: String) -> String {
    phrase(
      en: "Every line is a roadmap, the worst first; below are the next dates of all. The arrows move. Open one with \(key).",
      fr: """
        Chaque ligne est une feuille de route, la plus en retard d’abord ; dessous, les prochaines dates. Les flèches déplacent. \
        Ouvrez-en une par \(key).
        """,
      ar: "كل سطر خارطة طريق، والأكثر تأخرًا أولًا، وتحتها المواعيد القادمة. تنقّل بالأسهم وافتح إحداها بـ \(key).")
  }

  func tourFilter(filters key: String, late: String, keeps: String) -> String {
    phrase(
      en: "These are its steps by phase, with details of the selected one. Find what is late: \(key), then \(late), then \(keeps).",
      fr: "Voici ses étapes par phase, avec les détails de celle choisie. Trouvez les retards : \(key), puis \(late), puis \(keeps).",
      ar: "هذه خطواتها حسب المراحل مع تفاصيل الخطوة المحددة. ابحث عن المتأخرة: \(key) ثم \(late) ثم \(keeps).")
  }

  func tourBack(clears key: String) -> String {
    phrase(
      en: "Only what the filter finds is left. \(key) shows all steps again.",
      fr: "Il ne reste que ce que le filtre trouve. \(key) montre de nouveau toutes les étapes.",
      ar: "لم يبق إلا ما تجده التصفية. \(key) لعرض كل الخطوات من جديد.")
  }

  func tourWhy(explains key: String) -> String {
    phrase(
      en: "Every date has its reasons. Select a step that is not done, and press \(key).",
      fr: "Chaque date a ses raisons. Choisissez une étape inachevée, puis \(key).",
      ar: "لكل تاريخ أسبابه. اختر خطوة غير منجزة ثم اضغط \(key).")
  }

  func tourDone(finishes key: String, closes: String) -> String {
    phrase(
      en: "Close the window with \(closes). \(key) says that the step is done; a sign marks every step whose dates move with it.",
      fr: "Fermez la fenêtre par \(closes). \(key) déclare l’étape achevée ; un signe marque les étapes dont les dates changent alors.",
      ar: "أغلق النافذة بـ \(closes). \(key) لإعلان إنجاز الخطوة؛ وتُعلَّم كل خطوة تتغير مواعيدها.")
  }

  func tourUndo(undoes key: String) -> String {
    phrase(
      en: "It is saved already. Take it back with \(key): every change can be undone, also after a restart.",
      fr: "C’est déjà enregistré. Annulez par \(key) : toute modification s’annule, même après un redémarrage.",
      ar: "حُفظ التغيير بالفعل. تراجع عنه بـ \(key): يمكن التراجع عن كل تغيير، حتى بعد إعادة التشغيل.")
  }

  func tourTimeline(opens key: String) -> String {
    phrase(
      en: "See the same steps as bars in time: \(key).", fr: "Voyez les mêmes étapes en barres dans le temps : \(key).",
      ar: "شاهد الخطوات نفسها كأشرطة زمنية: \(key).")
  }

  func tourWaiting(opens key: String) -> String {
    phrase(
      en: "Whose turn is it, and since when? \(key) lists whom everybody waits for.",
      fr: "Qui doit agir, et depuis quand ? \(key) montre qui l’on attend.", ar: "على من الدور ومنذ متى؟ \(key) يعرض من ننتظر.")
  }

  func tourMinister(searches key: String, runs: String) -> String {
    phrase(
      en: "Commands and views are found by their names: \(key), then minister, then \(runs), for the page that a minister gets.",
      fr: "Commandes et vues se trouvent par leur nom : \(key), puis ministre, puis \(runs), pour la page remise au ministre.",
      ar: "تُعرف الأوامر والعروض بأسمائها: \(key) ثم الوزير ثم \(runs) لصفحة الوزير.")
  }

  func tourHelp(helps key: String, leads back: String) -> String {
    phrase(
      en: "It can be printed or saved from here, and \(back) leads back. Last stop: \(key) has all keys and signs, and can be searched.",
      fr: "Elle s’imprime ou s’enregistre d’ici, et \(back) ramène. Dernière étape : \(key) contient touches et signes, et se fouille.",
      ar: "يمكن طباعتها أو حفظها من هنا، و\(back) للرجوع. المحطة الأخيرة: \(key) فيه كل المفاتيح والرموز ويمكن البحث فيه.")
  }
}
