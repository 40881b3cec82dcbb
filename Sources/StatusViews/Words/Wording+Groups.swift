import RoadmapEngine
import Wording

/// Words for steps in groups.
extension Wording {
  /// Returns the name of a field that steps are grouped by, as the head of a column.
  package func title(_ field: StepGroups.Field) -> String {
    switch field {
    case .party: columnParty
    case .owner: phrase(en: "Owner", fr: "Responsable", ar: "الجهة المسؤولة")
    case .status: columnStatus
    case .phase: phrase(en: "Phase", fr: "Phase", ar: "المرحلة")
    case .health: columnHealth
    case .tag: phrase(en: "Tag", fr: "Étiquette", ar: "الوسم")
    }
  }

  /// Returns the title of a list of groups, or of a matrix.
  package func groupsTitle(_ field: StepGroups.Field, _ second: StepGroups.Field?) -> String {
    let (first, second) = (title(field).lowercased(), second.map { title($0).lowercased() })
    guard let second else { return phrase(en: "Steps by \(first)", fr: "Étapes par \(first)", ar: "الخطوات حسب \(first)") }
    return phrase(
      en: "Steps by \(first) and \(second)", fr: "Étapes par \(first) et \(second)", ar: "الخطوات حسب \(first) و\(second)")
  }

  package var columnSteps: String { phrase(en: "Steps", fr: "Étapes", ar: "الخطوات") }
  package var columnLate: String { phrase(en: "Late", fr: "En retard", ar: "متأخرة") }
  package var columnWillBeLate: String { phrase(en: "Will be late", fr: "Retard prévu", ar: "ستتأخر") }
  package var columnCritical: String { phrase(en: "Critical", fr: "Critique", ar: "حرجة") }
  package var columnWaiting: String { phrase(en: "Waiting", fr: "En attente", ar: "في الانتظار") }
  package var columnTotal: String { phrase(en: "Total", fr: "Total", ar: "المجموع") }
  package var allSteps: String { phrase(en: "All steps", fr: "Toutes les étapes", ar: "كل الخطوات") }
  package var noTag: String { phrase(en: "Without tag", fr: "Sans étiquette", ar: "بلا وسم") }

  package var groupsOverlap: String {
    phrase(
      en: "A step can be in several groups and counts in each of them: together they may exceed the number of steps.",
      fr: "Une étape peut être dans plusieurs groupes et compte dans chacun : leur somme peut dépasser le nombre d’étapes.",
      ar: "قد تكون الخطوة في عدة مجموعات فتُحسب في كل منها؛ ولذلك قد يزيد مجموع الأعداد على عدد الخطوات.")
  }

  var containersNotCounted: String {
    phrase(
      en: "Steps that contain others are not counted, only those in them.",
      fr: "Les étapes qui en contiennent d’autres ne sont pas comptées, seulement celles qu’elles contiennent.",
      ar: "لا تُحسب الخطوات التي تضم غيرها، بل الخطوات التي فيها فقط.")
  }
}
