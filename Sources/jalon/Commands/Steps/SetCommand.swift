import ArgumentParser
import RoadmapEngine
import Wording

struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: String(
      en: "Change fields of steps; several steps are one change, all or nothing.",
      fr: "Modifier des champs d’étapes ; plusieurs étapes forment une seule modification, tout ou rien.",
      ar: "تعديل حقول الخطوات؛ والخطوات المتعددة تعديل واحد: الكل أو لا شيء."),
    discussion: String(
      en: "Fields: \(StepField.keys.joined(separator: ", ")). An empty value takes a field away.",
      fr: "Champs : \(StepField.keys.joined(separator: ", ")). Une valeur vide retire le champ.",
      ar: "الحقول: \(StepField.keys.joined(separator: ", ")). والقيمة الفارغة تزيل الحقل.",
      examples: "jalon set ne-ly-labour/a16 deadline:2026-12-17", "jalon set a16 a17 'owners:LY/mol, NE/mol' 'after:a11, a14 SS+5'",
      "jalon set a16 waiting:LY/signature --reason 'sent by note verbale'"))

  @Argument(
    help: ArgumentHelp(
      .stepsAndAssignments, en: "Steps, then field:value.", fr: "Des étapes, puis champ:valeur.", ar: "خطوات ثم حقل:قيمة."),
    completion: .steps) var words: [String]
  @Option(help: .reason) var reason: String = ""
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let assignments = words.compactMap { StepAssignment($0) }
    let steps = words.filter { StepAssignment($0) == nil }
    guard !steps.isEmpty, !assignments.isEmpty else {
      throw ValidationError(
        en: "Name at least one step and one field:value, like: jalon set a16 deadline:2026-12-17",
        fr: "Nommez au moins une étape et un champ:valeur, comme : jalon set a16 deadline:2026-12-17",
        ar: "اذكر خطوة واحدة وحقل:قيمة على الأقل، مثل: jalon set a16 deadline:2026-12-17")
    }
    try running { () throws(Failure) in
      var open = try options.open()
      let relative = assignments.filter(\.isRelativeDay).map(\.field)
      try open.change(steps, reason: reason, showing: relative) { (step, context, wording) throws(Failure) in
        for assignment in assignments {
          do throws(StepAssignment.Fault) { try assignment.apply(to: &step, context) } catch { throw Failure(64, wording.fault(error)) }
        }
      }
    }
  }
}
