import RoadmapEngine
import StatusViews
import Testing
import Wording

@testable import Planner

/// The page of prints and its form.
@Suite struct PrintingTests {
  /// A planner with the print form over the matrix of a roadmap.
  private var planner = PlannerFixture()

  init() { planner.press("<enter>P<enter>") }

  @Test mutating func `the page shows what the form would print, for whom and in which language`() {
    #expect(planner.text.contains("Niger - Libya"))
    planner.press("<tab><right>")
    #expect(planner.text.contains("Niger - Libye"))
    planner.press("<tab><right><right>")
    #expect(planner.session.printSelection.reader == .everybody)
  }

  @Test mutating func `Ctrl+S orders the view for its reader, and an empty file name becomes a speaking one`() throws {
    planner.press("<tab><right><tab><right><tab><right><right><c-s>")
    let order = try #require(planner.orders.last)
    #expect(order.view == .matrix && order.format == .report(.html) && order.language == .fr && order.selection.reader == .joint)
    let name = "matrix-joint-fr-2026-11-24.html"
    guard case .file(name) = order.destination else {
      Issue.record("\(order.destination)")
      return
    }
    #expect(!order.replaces)
    planner.session.printed(.done(name, remarks: ["Made by a program."]))
    #expect(planner.session.layers.top == nil && planner.text.contains(name))
  }

  @Test mutating func `a file that is there is replaced only when it is asked for once more`() {
    planner.press("<c-s>")
    #expect(planner.orders.last?.replaces == false)
    planner.session.printed(.exists("matrix.txt"))
    #expect(planner.text.contains("matrix.txt is there already"))
    planner.press("<c-s>")
    #expect(planner.orders.last?.replaces == true)
    planner.session.printed(.exists("matrix.txt"))
    planner.press("<up><c-s>")
    #expect(planner.orders.last?.replaces == false)
  }

  @Test mutating func `only text goes to a printer`() {
    planner.press("<tab><tab><tab><right><tab><tab>office<c-s>")
    #expect(planner.orders.isEmpty && planner.text.contains("Only text goes to a printer"))
    planner.press("<up><up><left><c-s>")
    guard case .printer("office")? = planner.orders.last?.destination else {
      Issue.record("\(planner.orders)")
      return
    }
  }

  @Test mutating func `a reference stands only on paper`() {
    planner.press("<tab><tab><tab><tab><tab><tab>NV 221<c-s>")
    #expect(planner.orders.isEmpty && planner.text.contains("A reference stands only on paper"))
    planner.press("<up><up><up><right><right><c-s>")
    #expect(planner.orders.last?.format == .report(.html) && planner.orders.last?.reference == "NV 221", "\(planner.orders)")
  }
}
