import Testing

@testable import RoadmapEngine

/// Canonically equal texts are one text to a reader, however they were typed (Unicode Standard, 3.7).
@Suite struct CanonicalSearchTests {
  private static let pairs: [(composed: String, decomposed: String)] = [
    ("\u{D55C}\u{AD6D}\u{C5B4}", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1165}"),
    ("\u{3B5}\u{3BB}\u{3BB}\u{3AC}\u{3B4}\u{3B1}", "\u{3B5}\u{3BB}\u{3BB}\u{3B1}\u{301}\u{3B4}\u{3B1}"),
    ("\u{1F04}\u{3BD}\u{3B8}\u{3C1}\u{3C9}\u{3C0}\u{3BF}\u{3C2}", "\u{3B1}\u{313}\u{301}\u{3BD}\u{3B8}\u{3C1}\u{3C9}\u{3C0}\u{3BF}\u{3C2}"),
    ("\u{30AC}\u{30A4}\u{30C9}", "\u{30AB}\u{3099}\u{30A4}\u{30C8}\u{3099}"), ("\u{3071}\u{3093}", "\u{306F}\u{309A}\u{3093}"),
    ("\u{212B}ngstr\u{F6}m", "A\u{30A}ngstro\u{308}m"), ("Ti\u{1EBF}ng Vi\u{1EC7}t", "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"),
    ("\u{958}\u{932}\u{92E}", "\u{915}\u{93C}\u{932}\u{92E}"), ("\u{439}\u{43E}\u{434}", "\u{438}\u{306}\u{43E}\u{434}"),
    ("\u{623}\u{62D}\u{62F}", "\u{627}\u{654}\u{62D}\u{62F}"), ("\u{FB2A}\u{5DC}\u{5D5}\u{5DD}", "\u{5E9}\u{5C1}\u{5DC}\u{5D5}\u{5DD}"),
    ("\u{2126} ohm", "\u{3A9} ohm"), ("\u{F900}", "\u{8C48}"),
  ]

  @Test(arguments: pairs) func `a filter finds a text that is canonically equal, in every way to ask for it`(
    composed: String, decomposed: String
  ) throws {
    for (title, asked) in [
      (composed, decomposed), (decomposed, composed), (composed, composed.uppercased()), (composed, decomposed.lowercased()),
    ] {
      for filter in ["\"\(asked)\"", "text:\"\(asked)\"", "/\(asked)/", "/^.?\(asked.dropFirst())$/"] {
        var roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: .first)
        roadmap.steps = [Step(id: Step.ID("a"), title: .plain(title)), Step(id: Step.ID("b"), title: .plain("other"))]
        let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
        let schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: { _ in nil }), today: .first)
        let found = try Filter(filter, by: FilterAuthor(.en), in: workspace, schedule).matches(in: workspace, schedule)
        #expect(found == [[true, false]], "\(filter) in \(title)")
      }
    }
  }

  @Test func `letters that differ by more than an accent stay apart`() {
    for (one, other) in [("\u{304B}", "\u{304C}"), ("\u{30CF}", "\u{30D1}"), ("\u{D55C}", "\u{D56D}"), ("\u{3B1}", "\u{3B2}")] {
      #expect(!FoldedText(one).contains(FoldedText(other)) && !FoldedText(other).contains(FoldedText(one)), "\(one) \(other)")
    }
  }
}
