import RoadmapEngine
import Wording

/// The last change that a person made to steps, which one key makes again to other steps.
enum RepeatedAct: Sendable {
  /// A command that changes steps at once.
  case command(CommandName)
  /// The status that steps got. The command itself would take it back where steps have it already.
  case status(Step.Status)
  /// The fields that were changed in a form of steps.
  case fields(RepeatedFields)

  /// The commands that do the same to any step.
  private static let repeatable: Set<CommandName> = [
    .remind, .endWait, .indent, .outdent, .shiftEarlier, .shiftLater, .shorten, .lengthen,
  ]

  /// Makes the act of a command; nil where it cannot be made again.
  /// - Parameter change: what the command has changed.
  init?(_ command: Command, _ change: Change) {
    if command.name == .done {
      guard case .step(_, _, let step?, _)? = change.edits.first else { return nil }
      self = .status(step.status)
    } else {
      guard RepeatedAct.repeatable.contains(command.name), !change.steps.isEmpty else { return nil }
      self = .command(command.name)
    }
  }

  /// Makes the act of a form; nil where it cannot be made again.
  /// - Parameter change: what the form has changed.
  init?(_ form: Form, _ change: Change) {
    guard form.kind.isRepeatable, let fields = form.repeats ?? RepeatedFields(form, change) else { return nil }
    self = .fields(fields)
  }
}

extension Session {
  static let repeatCommands: [Command] = [
    Command(.again, [.character(".")], on: Command.work, unless: { $0.obstacleToRepeating }) { $0.repeatLastAct() }
  ]

  private var obstacleToRepeating: String? { lastAct == nil ? wording.nothingToRepeat : obstacleToTargets }

  private mutating func repeatLastAct() -> [Effect] {
    guard let act = lastAct else { return [] }
    defer { lastAct = act }
    switch act {
    case .status(let status): return setStatus(status)
    case .command(let name):
      guard let command = Command.all(on: page.kind).first(where: { $0.name == name }) else {
        warn(wording.notRepeatedHere(wording.title(name)))
        return []
      }
      return run(command)
    case .fields(let fields):
      do throws(RepeatedFields.Fault) { return finish(try fields.form(of: targets, in: self)) } catch {
        warn(error.text)
        return []
      }
    }
  }
}

extension CommandName {
  static let again = CommandName(
    en: "repeat the last change", fr: "répéter la dernière modification", ar: "تكرار آخر تعديل", others: "again dot encore refaire")
}

extension Wording {
  fileprivate var nothingToRepeat: String {
    phrase(
      en: "There is no change that can be repeated.", fr: "Aucune modification ne peut être répétée.", ar: "لا تعديل يمكن تكراره.")
  }

  /// Says that the last change cannot be made to the selected steps.
  /// - Parameter what: the command, or the name of the field.
  func notRepeatedHere(_ what: String) -> String {
    phrase(
      en: "Cannot be repeated for what is selected: \(what).", fr: "Ne peut être répété pour la sélection : \(what).",
      ar: "لا يمكن تكراره لما هو محدد: \(what).")
  }
}
