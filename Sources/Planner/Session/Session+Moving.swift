import RoadmapEngine
import StatusViews

/// Selecting rows and changing pages.
extension Session {
  mutating func move(_ rows: Int) -> [Effect] {
    page.model.move(rows, in: &self)
    return []
  }

  mutating func moveInList(_ rows: Int) {
    select(cursor.selected + rows)
    stepOffHeading(rows < 0 ? -1 : 1)
    followRange()
  }

  /// Moves the selection from a heading to the next row that is none. Where none follows, it moves to the one before.
  /// - Parameter direction: 1 for down, -1 for up.
  mutating func stepOffHeading(_ direction: Int) {
    for direction in [direction, -direction] {
      var row = cursor.selected
      while rows.indices.contains(row), rows[row].isHeading { row += direction }
      if rows.indices.contains(row) { return select(row) }
    }
  }

  mutating func movePage(_ pages: Int) -> [Effect] {
    page.model.movePage(pages, in: &self)
    return []
  }

  mutating func moveToStart() -> [Effect] {
    page.model.moveToStart(in: &self)
    return []
  }

  mutating func moveToEnd() -> [Effect] {
    page.model.moveToEnd(in: &self)
    return []
  }

  mutating func go(to page: Page) -> [Effect] {
    // The search of the first page stays on where one of its roadmaps is opened, and on the way back.
    let isOtherSearch = page == .portfolio && self.page != .portfolio && filter != memories.portfolio.searched
    if !self.page.model.takesViews || !page.model.takesViews || isOtherSearch { filter = "" }
    self.page = page
    memories.steps.showsDetailOnly = false
    // Until then the rows are those of the former page.
    settle()
    page.model.opened(in: &self)
    return []
  }

  /// The roadmap that a command applies to; nil if there is none.
  ///
  /// It is the roadmap of the page. A page without one takes the roadmap from whose page it was opened, then the selected roadmap, then the
  /// roadmap that was open last.
  var chosenRoadmap: Roadmap.ID? {
    if let roadmap = page.roadmap { return roadmap }
    if page.model.isVisit, let roadmap = visits.origin.roadmap { return roadmap }
    if case .roadmap(_, let id) = selectedRow { return id }
    if page.kind == .portfolio, case .entry(let entry) = selectedRow { return entry.reference.roadmap }
    return lastRoadmap.flatMap { workspace[$0]?.id }
  }

  mutating func open() -> [Effect] { page.model.open(in: &self) }

  mutating func openSelected() -> [Effect] {
    switch selectedRow {
    case .roadmap(_, let id): return go(to: .steps(id))
    case .phase: return toggleBranch()
    case .step: return read()
    case .party, .body: return edit()
    case .trashed: return restore()
    case .finding(let finding): return open(finding)
    case .baseline(let id): return openVariance(from: id)
    case .entry(let entry): return show(entry.reference, keepsFilter: page.kind == .portfolio)
    case .own, .heading: return []
    case nil:
      warn(nothingSelected)
      return []
    }
  }

  /// Opens the page of a step's roadmap and selects the step.
  /// - Parameter keepsFilter: whether the filter, which finds the step, stays on.
  mutating func show(_ reference: StepReference, keepsFilter: Bool = false) -> [Effect] {
    guard let roadmap = reference.roadmap else { return [] }
    if !keepsFilter { filter = "" }
    if let phase = workspace[reference]?.phase { memories.steps.collapsed.remove(Session.collapseKey(roadmap, phase)) }
    let effects = go(to: .steps(roadmap))
    select(.step(reference.step))
    return effects
  }

  mutating func expand() -> [Effect] {
    switch selectedRow {
    case .roadmap(_, let id): return go(to: .steps(id))
    case .entry: return open()
    case .phase(_, let phase):
      if let roadmap = page.roadmap { memories.steps.collapsed.remove(Session.collapseKey(roadmap, phase)) }
      return []
    default:
      warn(wording.nothingToExpand(edits: markedKey(of: .open)))
      return []
    }
  }

  /// Hides the steps of the selected phase. On a step, it selects its phase; on a phase whose steps are hidden, it goes back.
  mutating func collapse() -> [Effect] {
    guard let roadmap = page.roadmap else { return [] }
    switch selectedRow {
    case .phase(_, let phase):
      guard memories.steps.collapsed.insert(Session.collapseKey(roadmap, phase)).inserted else { return back() }
      return []
    case .step where preferences.table.sort != nil: return []
    case .step:
      if let phase = rows[..<cursor.selected].lastIndex(where: { if case .phase = $0 { true } else { false } }) {
        select(phase)
      } else {
        return back()
      }
      return []
    default: return back()
    }
  }

  private mutating func toggleBranch() -> [Effect] {
    guard let roadmap = page.roadmap, case .phase(_, let phase) = selectedRow else { return [] }
    let key = Session.collapseKey(roadmap, phase)
    if memories.steps.collapsed.remove(key) == nil { memories.steps.collapsed.insert(key) }
    return []
  }

  mutating func back() -> [Effect] {
    if memories.steps.showsDetailOnly {
      memories.steps.showsDetailOnly = false
    } else if page.model.isVisit {
      filter = ""
      page = visits.end()
    } else if !marks.isEmpty, page.model.listsSteps {
      marks.clear()
    } else if page == .portfolio, memories.portfolio.date != nil {
      memories.portfolio.date = nil
    } else if !filter.isEmpty, filter == memories.portfolio.searched, page.model.parent == .portfolio {
      // The results of the search on the first page are shown again.
      backToPortfolio()
    } else if !filter.isEmpty {
      filter = ""
    } else if let parent = page.model.parent {
      if parent == .portfolio {
        backToPortfolio()
      } else {
        page = parent
      }
    } else {
      warn(wording.isAtTheTop(quits: markedKey(of: .quit)))
    }
    return []
  }

  /// Opens the first page and selects the roadmap of the page on it.
  private mutating func backToPortfolio() {
    let roadmap = page.roadmap
    page = .portfolio
    if let roadmap { select(.roadmap(roadmap)) }
  }

  mutating func beginFilter() -> [Effect] {
    layers.push(completed(FilterEntry(editor: LineEditor(shownFilter), before: filter)))
    return []
  }
}
