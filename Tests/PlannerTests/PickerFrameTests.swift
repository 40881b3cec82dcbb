import Canvas
import RoadmapEngine
import Support
import Testing

/// Golden pictures of the pickers over forms and lists.
@Suite struct PickerFrameTests {
  static let pictures: [(name: String, keys: String)] = [
    ("day", "<enter>/sign the impl<enter>jd<c-u>2027-03-10"), ("day-fault", "<enter>/model<enter>jd<c-u>2027-02-30"),
    ("owners", "<enter>/model<enter>jo<f4><down><down> "), ("owners-search", "<enter>/model<enter>jo<f4>fore"),
    ("links", "<enter>/model<enter>jb"), ("links-effect", "<enter>/model<enter>jb<tab><f2><c-u>FS+40<enter>"),
    ("links-loop", "<enter>/model<enter>jbsigntheimp<down> "),
    (
      "notes",
      "<enter>/model<enter>jiFirst line<enter><enter>A second one, which is long enough to be wrapped where the window is narrow, and a bit longer than that"
    ),
    ("marks", "<enter>jj   "), ("bulk", "<enter>jj   e<tab><tab>"),
    ("waiting", "<enter>/model<enter>jW"), ("signoff", "<enter>/model<enter>jY<right>"),
    ("parent", "<enter>/model<enter>je<s-tab><up><up><up><up><up><up><up><up><up><up><up><up><up><up><f4>"),
    ("day-in-form", "<enter>/model<enter>je<tab><tab><tab><tab><tab><tab><tab><f4>"),
  ]

  @Test(arguments: PickerFrameTests.pictures.indices, [(80, 24), (120, 40), (60, 16)])
  func `a picker looks the same`(picture: Int, size: (Int, Int)) {
    let (name, keys) = PickerFrameTests.pictures[picture]
    var planner = PlannerFixture(width: size.0, height: size.1)
    planner.press(keys)
    expectGolden(planner.session.frame().picture, "picker-\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: [Language.fr, .ar])
  func `pickers speak other languages`(language: Language) {
    let texts = ["d", "o<f4>", "b", "iA", " <up>e", "W", "Y"].map { keys in
      var planner = PlannerFixture(language: language)
      planner.press("<enter><end><up>\(keys)")
      return planner.text
    }
    expectGolden(texts.joined(separator: "\n\n"), "pickers-\(language)")
  }
}
