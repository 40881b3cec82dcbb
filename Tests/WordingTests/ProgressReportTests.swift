import RoadmapEngine
import Testing
import Wording

/// What a party reads when another one reports how far a step is.
@Suite struct ProgressReportTests {
  private func step(_ body: (inout Step) -> Void) -> Step {
    var step = Step(id: Step.ID("a"), title: .plain("A"))
    body(&step)
    return step
  }

  @Test(arguments: [
    (Language.en, "active (before: planned); started on 24 Nov 2026; 40% done; 1 working day remaining (before: 8 working days)"),
    (
      .fr, "en cours (auparavant : prévu) ; début le 24 nov. 2026 ; achevé à 40 % ; reste 1 jour ouvré (auparavant : 8 jours ouvrés)"
    ),
    (.ar, "قيد التنفيذ (سابقًا: مخطَّط لها)؛ بدأت في 24 نوفمبر 2026؛ أُنجز منها 40%؛ المتبقي يوم عمل واحد (سابقًا: 8 أيام عمل)"),
  ])
  func `a report says what has changed, and what it was before`(language: Language, text: String) {
    let before = step { $0.remaining = 8 }
    let after = step {
      ($0.status, $0.started, $0.progress, $0.remaining) = (.active, Day("2026-11-24"), 40, 1)
    }
    #expect(Wording(language, home: language).progress(from: before, to: after) == text)
  }

  @Test func `what a report takes back is said`() {
    let before = step { ($0.status, $0.started, $0.progress) = (.active, Day("2026-11-24"), 40) }
    let report = Wording(.en, home: .en).progress(from: before, to: step { _ in })
    #expect(report == "planned (before: active); withdrawn: started on 24 Nov 2026; 0% done (before: 40%)")
  }
}
