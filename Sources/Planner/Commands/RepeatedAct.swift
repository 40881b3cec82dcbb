import RoadmapEngine
import Wording

/// The last change that a person made to steps, which one key makes again to other steps.
enum RepeatedAct: Sendable {
  /// A command that changes steps at once.
  case command(CommandName)
  /// The fields that were changed in a form of steps, with their new values.
  case fields([(key: String, value: String)])

  /// The commands that can be made again; the others of those that change the plan at once are about one place, or take back changes.
  private static let repeatable: Set<CommandName> = [
    .done, .remind, .endWait, .indent, .outdent, .moveStepUp, .moveStepDown, .shiftEarlier, .shiftLater, .shorten, .lengthen, .cardBack,
    .cardOn, .remove,
  ]

  /// Makes the act of a command; nil where it cannot be made again.
  init?(_ command: Command) {
    guard RepeatedAct.repeatable.contains(command.name) else { return nil }
    self = .command(command.name)
  }

  /// Makes the act of a form of steps; nil where nothing was changed.
  init?(_ form: Form) {
    let changed = form.fields.filter { $0.isChanged || SharedOwners.isField($0.key) && !$0.value.isEmpty }
    guard !changed.isEmpty else { return nil }
    self = .fields(changed.map { ($0.key, $0.value) })
  }
}

extension Session {
  static let repeatCommands: [Command] = [
    Command(.again, [.character(".")], on: Command.work, unless: { $0.obstacleToRepeating }) { $0.repeatLastAct() }
  ]

  private var obstacleToRepeating: String? { lastAct == nil ? wording.nothingToRepeat : obstacleToTargets }

  private mutating func repeatLastAct() -> [Effect] {
    switch lastAct {
    case .command(let name):
      guard let command = Command.all(on: page.kind).first(where: { $0.name == name }) else {
        warn(wording.notRepeatedHere(wording.title(name)))
        return []
      }
      return run(command)
    case .fields(let fields):
      let keys = SharedOwners.formKeys(fields.map(\.key))
      guard var form = stepForm(keys, of: targets) else { return [] }
      for (key, value) in fields {
        guard let index = form.fields.firstIndex(where: { $0.key == key }) else {
          warn(wording.notRepeatedHere(wording.label(SharedOwners.isField(key) ? "owners" : key)))
          return []
        }
        form.fields[index].take(value)
      }
      return finish(form)
    case nil: return []
    }
  }
}

extension CommandName {
  static let again = CommandName(
    en: "repeat the last change", fr: "répéter la dernière modification", ar: "تكرار آخر تعديل", others: "again dot encore refaire")
}

extension Wording {
  fileprivate var nothingToRepeat: String {
    phrase(en: "There is no change to repeat yet.", fr: "Aucune modification à répéter.", ar: "لا تعديل لتكراره بعد.")
  }

  fileprivate func notRepeatedHere(_ what: String) -> String {
    phrase(
      en: "Cannot be repeated for what is selected: \(what).", fr: "Ne peut être répété pour la sélection : \(what).",
      ar: "لا يمكن تكراره لما هو محدد: \(what).")
  }
}
