import Wording

/// Headings of columns that only status views and tables of them have.
extension Wording {
  package var columnIdentifier: String { phrase(en: "Id", fr: "Identifiant", ar: "المعرّف") }

  /// Names the section of a row in a file that holds all sections.
  package var columnPart: String { phrase(en: "Part", fr: "Section", ar: "القسم") }
  package var columnGroup: String { phrase(en: "Group", fr: "Groupe", ar: "المجموعة") }
  package var columnWaitedFor: String { phrase(en: "For", fr: "Pour", ar: "بشأن") }
  package var columnWaited: String { phrase(en: "Waited", fr: "Attente", ar: "مدة الانتظار") }
  package var columnReminders: String { phrase(en: "Reminders", fr: "Relances", ar: "التذكيرات") }
  package var columnDecision: String { phrase(en: "Decision", fr: "Décision", ar: "القرار") }
  package var columnBy: String { phrase(en: "By", fr: "Par", ar: "الجهة") }
  package var columnMissing: String { phrase(en: "Missing", fr: "Manquent", ar: "المتبقي") }
  package var columnParty: String { phrase(en: "Party", fr: "Partie", ar: "الطرف") }
  package var columnWas: String { phrase(en: "Was", fr: "Avant", ar: "سابقًا") }
  package var columnNumber: String { phrase(en: "No", fr: "N°", ar: "ر.م") }
  package var columnActivity: String { phrase(en: "Activity", fr: "Activité", ar: "النشاط") }
  package var columnDone: String { phrase(en: "Done", fr: "Achevé", ar: "المنجز") }
  package var columnResponsible: String { phrase(en: "Responsible", fr: "Responsable", ar: "الجهة المسؤولة") }
  package var columnPartners: String { phrase(en: "Partners", fr: "Partenaires", ar: "الشركاء") }
  package var columnSlack: String { phrase(en: "Slack", fr: "Marge", ar: "السماح") }
  package var columnState: String { phrase(en: "Status", fr: "État", ar: "الحالة") }
  package var columnObservations: String { phrase(en: "Observations", fr: "Observations", ar: "ملاحظات") }
  package var columnWhen: String { phrase(en: "When", fr: "Date", ar: "التاريخ") }

  /// Heads how far away a day is.
  var columnDistance: String { phrase(en: "When", fr: "Délai", ar: "المدة") }
}
