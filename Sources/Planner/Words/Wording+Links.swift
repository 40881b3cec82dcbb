import Wording

/// Words of the box in which the links of a step are edited.
extension Wording {
  var linksTitle: String { phrase(en: "Links", fr: "Liens", ar: "الروابط") }
  var waitForIt: String { phrase(en: "Wait for it", fr: "L’attendent", ar: "تنتظرها") }
  var linkHow: String {
    phrase(en: "Type and lag (SS+5, FF-2cd)", fr: "Type et délai (DD+5, FF-2cd)", ar: "النوع والمهلة (SS+5, FF-2cd)")
  }
  func selectLink(makes: String) -> String {
    phrase(en: "\(makes) makes a link of this step first.", fr: "\(makes) crée d’abord le lien.", ar: "\(makes) لإنشاء الرابط أولًا.")
  }
  var linkedTwice: String {
    phrase(en: "There is a link of this type already.", fr: "Un lien de ce type existe déjà.", ar: "يوجد رابط من هذا النوع مسبقًا.")
  }

  /// Stands where the dates will be listed that an edited link moves.
  var effectHere: String { phrase(en: "What moves is shown here", fr: "Les effets s’affichent ici", ar: "يظهر هنا ما يتغير") }

  func datesWouldMove(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 date would move" : "\(count) dates would move",
      fr: count < 2 ? "\(count) date bougerait" : "\(count) dates bougeraient",
      ar: "سيتغيّر \(arabic(count, "موعد", "موعدان", "مواعيد", "موعدًا"))")
  }
}
