import RoadmapEngine
import Wording

/// Commands about waits and sign-offs: editing them, reminding, ending a wait, handing a step over.
extension Session {
  mutating func editWaiting() -> [Effect] {
    openStepForm(StepFormFields.waitingKeys, of: selectedReference.map { [$0] } ?? [], as: .turn)
    return []
  }

  mutating func editSignoff() -> [Effect] {
    guard let reference = selectedReference, let roadmap = reference.roadmap.flatMap({ workspace[$0] }), let step = roadmap[reference.step]
    else {
      return []
    }
    openStepForm(StepFormFields.signoffKeys(of: step, in: roadmap), of: [reference], as: .signoff)
    return []
  }

  private var targetedSteps: [Step] { targets.compactMap { workspace[$0] } }

  var obstacleToWait: String? {
    obstacleToTargets ?? (targetedSteps.contains { $0.presentWait != nil } ? nil : wording.nobodyWaitedOn(begins: markedKey(of: .turn)))
  }

  mutating func remindToday() -> [Effect] {
    let today = document.today
    if targetedSteps.allSatisfy({ $0.presentWait?.reminders.contains(today) ?? true }) {
      warn(wording.remindedAlready)
      return []
    }
    return change(wording.remindedToday(today)) { $0.remindingToday(today) }
  }

  mutating func endWaits() -> [Effect] {
    let today = document.today
    return change(wording.title(.endWait)) { $0.endingWaits(today: today) }
  }

  /// Hands the steps over to the other party. Where there are several others, a form asks to which.
  mutating func handOver() -> [Effect] {
    let steps = targets
    guard let first = targetedSteps.first, let roadmap = steps.first?.roadmap.flatMap({ workspace[$0] }) else { return [] }
    let owners = first.owners.map(\.party).filter { $0 != Party.every }
    let present = first.presentWait?.on ?? document.scribe.author.party
    let others = (owners.count > 1 ? owners : roadmap.parties).filter { $0 != present }
    if others.count == 1, let only = others.first {
      let today = document.today
      return change(wording.handedOver(to: wording.party(only, in: workspace))) { $0.handingOver(to: only, today: today) }
    }
    let choices = others.map { ($0.text, wording.party($0, in: workspace)) }
    let field = Form.Field("waiting.next", wording.label("waiting.on"), "", choices: [("", "–")] + choices)
    open(Form(StepsForm(steps: steps), title: "\(wording.title(.handOver))\(wording.colon)\(name(of: steps))", fields: [field]))
    return []
  }
}
