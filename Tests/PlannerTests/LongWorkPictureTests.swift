import Canvas
import RoadmapEngine
import Testing

@testable import Planner

/// The screen during slow work.
@Suite struct LongWorkPictureTests {
  @Test func `what takes its time says how to stop it, over the page that is there, in every language`() {
    for (language, words) in [(Language.en, "Esc stops"), (.fr, "Échap arrête"), (.ar, "Esc للإيقاف")] {
      for width in [60, 80] {
        let session = PlannerFixture(width: width, height: 16, language: language).session
        let (usual, working) = (session.frame(), session.frame(workingFor: 25))
        #expect(working.text.contains(words))
        let saving = session.frame(workingFor: 25, mayStop: false)
        #expect(!saving.text.contains(words) && saving.text.contains("2"))
        #expect((0..<16).filter { !working.hasSameRow($0, as: usual) } == [14])
      }
    }
  }

  @Test func `a move among what is shown is done at once, all else may take long`() {
    let session = PlannerFixture().session
    #expect(!session.mayTakeLong(.key(.down)) && !session.mayTakeLong(.key(.pageUp)) && !session.mayTakeLong(.tick))
    #expect(session.mayTakeLong(.key(.character("4"))) && session.mayTakeLong(.key(.character("u"))))
  }
}
