import RoadmapEngine
import Testing
import Wording

/// The labels of the fields of a step and of their values.
@Suite struct StepFieldWordsTests {
  @Test(arguments: Language.allCases) func `every field has a label, and every word of a choice its own`(language: Language) {
    let wording = Wording(language, home: language)
    for field in StepField.all {
      #expect(wording.label(field.key) != field.key, "\(field.key)")
      guard case .choice(let choice) = field.content else { continue }
      #expect(Set(choice.words.map { wording.word($0, of: choice) }).count == choice.words.count, "\(field.key)")
    }
    #expect(wording.word("other", of: .status) == "other")
  }
}
