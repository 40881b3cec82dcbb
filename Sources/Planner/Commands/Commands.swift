import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The table of all commands. Keys, footer, help and palette are made from it. A page, a form or a popup may bring rows of its own, which
/// `all` takes up; no key of a page stands anywhere else.
extension Command {
  static let all: [Command] =
    moving + opening + DayPage.commands + PortfolioPage.commands + StepsPage.commands + TrashPage.commands + printing + ReportPage.commands
    + finding + editing
    + turns + marking
    + TimelinePage.commands
    + BoardPage.commands + CalendarPage.commands + CommonDaysPage.commands + GroupsPage.commands + FormKinds.all.flatMap { $0.commands }
    + ContactList.commands + ConflictsPage.commands + ProposalsPage.commands + ExchangesPage.commands + ExchangeForm.commands
    + SheetForm.commands
    + Tour.commands + Session.trailCommands + Session.repeatCommands + Session.viewCommands + program

  /// The pages on which steps stand in their order, below what contains them.
  private static let tree: Set<Page.Kind> = [.steps, .timeline]
  /// The pages on which steps are selected.
  static let work: Set<Page.Kind> = tree.union([.board, .agenda, .waiting, .critical, .day])
  /// The pages on which steps, roadmaps or parties are selected. Other pages that list something are added to a row where its key holds.
  private static let lists: Set<Page.Kind> = work.union([.portfolio, .parties])
  /// All pages but the list of steps, on which `G` groups the steps.
  private static let exceptSteps = Set(Page.Kind.allCases).subtracting([.steps])
  /// The pages on which something can be added.
  private static let plans: Set<Page.Kind> = tree.union([.portfolio, .parties, .baselines])

  private static let moving: [Command] = [
    Command(.moveDown, [.down, .character("j")]) { $0.move(1) },
    Command(.moveUp, [.up, .character("k")]) { $0.move(-1) },
    Command(.pageDown, [.pageDown, .control("d")]) { $0.movePage(1) },
    Command(.pageUp, [.pageUp, .control("b")]) { $0.movePage(-1) },
    Command(.first, [.home], go: "g") { $0.moveToStart() },
    Command(.last, [.end, .character("G")], on: exceptSteps) { $0.moveToEnd() },
    Command(.last, [.end], on: [.steps]) { $0.moveToEnd() },
    Command(.open, [.enter], on: lists.union([.problems, .baselines, .groups, .conflicts, .proposals, .exchanges]), hint: 44) { $0.open() },
    Command(.expand, [.right, .character("l")], on: [.portfolio, .steps]) { $0.expand() },
    Command(.collapse, [.left, .character("h")], on: [.portfolio, .steps]) { $0.collapse() },
    Command(.back, [.escape], hint: 90) { $0.back() },
  ]

  private static let opening: [Command] = [
    Command(.home, [.character("1")], go: "h") { $0.go(to: .portfolio) },
    Command(.steps, [.character("2")], go: "s", unless: { $0.chosenRoadmap == nil ? $0.wording.selectRoadmap : nil }) { session in
      session.chosenRoadmap.map { session.go(to: .steps($0)) } ?? []
    },
    Command(.timeline, [.character("3")], go: "t", unless: { $0.chosenRoadmap == nil ? $0.wording.selectRoadmap : nil }) { session in
      session.chosenRoadmap.map { session.go(to: .timeline($0)) } ?? []
    },
    Command(.board, [.character("4")], go: "b") { $0.goToList({ .board($0) }, .board) },
    Command(.agenda, [.character("5")], go: "a") { $0.goToList({ .agenda($0) }, .agenda) },
    Command(.waiting, [.character("6")], go: "w") { $0.goToList({ .waiting($0) }, .waiting) },
    Command(.critical, [.character("7")], go: "c") { $0.goToCritical() },
    Command(.groups, [.character("8")], go: "G", on: exceptSteps) { $0.goToGroups() },
    Command(.groups, [.character("G"), .character("8")], go: "G", on: [.steps]) { $0.goToGroups() },
    Command(.conflicts, [.character("9")], go: "v") { $0.go(to: .conflicts) },
    Command(.parties, [], go: "p") { $0.go(to: .parties) },
    Command(.calendars, [], go: "k") { $0.openCalendars() },
    Command(.commonDays, [], go: "d") { $0.openCommonDays() },
    Command(.baselines, [], go: "l", unless: { $0.chosenRoadmap == nil ? $0.wording.selectRoadmap : nil }) { session in
      session.chosenRoadmap.map { session.go(to: .baselines($0)) } ?? []
    },
    Command(.problems, [], go: "e") { $0.openProblems() },
    Command(.forecast, [.character("F")], go: "f", on: lists, unless: { $0.chosenRoadmap == nil ? $0.wording.selectRoadmap : nil }) {
      session in session.chosenRoadmap.map { session.openForecast(of: $0) } ?? []
    },
    Command(.history, [.character("H")], go: "y", on: lists.subtracting([.board])) { $0.openHistory() },
    Command(.history, [], go: "y", on: [.board]) { $0.openHistory() },
    Command(.trash, [.character("T")], go: "x", on: lists) { $0.openTrash() },
  ]

  private static let printing: [Command] = [
    Command(.print, [.character("P"), .control("p")], hint: 60) { $0.openReport() }
  ]

  private static let finding: [Command] = [
    Command(
      .filter, [.character("/"), .control("f"), .function(3)], on: lists.union([.trash, .groups, .conflicts, .proposals, .exchanges]),
      hint: 40
    ) {
      $0.beginFilter()
    },
    Command(.detail, [.character("z")], on: [.steps], hint: 70) { session in
      session.leaveCells()
      session.memories.steps.showsDetailOnly.toggle()
      return []
    },
  ]

  private static let editing: [Command] = [
    Command(.add, [.character("a"), .insert, .control("n")], on: plans, hint: 20) { $0.add() },
    Command(.addUnder, [.character("A")], on: tree.union([.parties]), unless: { $0.obstacleToAddingUnder }) { $0.addUnder() },
    Command(.addPhase, [.character("n")], on: [.steps]) { $0.addPhase() },
    Command(
      .edit, [.character("e"), .function(2)], on: lists.subtracting([.steps]).union([.baselines]), hint: 15,
      unless: { $0.selectedRow == nil ? $0.nothingSelected : nil }
    ) {
      $0.edit()
    },
    Command(.edit, [.character("e")], on: [.steps], hint: 15, unless: { $0.selectedRow == nil ? $0.nothingSelected : nil }) { $0.edit() },
    Command(.deadline, [.character("d"), .function(4)], on: work, hint: 16, unless: { $0.obstacleToTargets }) {
      $0.edit(only: ["deadline"])
    },
    Command(.status, [.character("s")], on: work, hint: 30, unless: { $0.obstacleToTargets }) { $0.edit(only: ["status"]) },
    Command(.owners, [.character("o")], on: work, hint: 31, unless: { $0.obstacleToTargets }) { $0.edit(only: ["owners"]) },
    Command(.links, [.character("b")], on: work, hint: 32, unless: { $0.obstacleToStep }) { $0.editLinks() },
    Command(.progress, [.character("%")], on: work, unless: { $0.obstacleToTargets }) { $0.edit(only: ["progress"]) },
    Command(.notes, [.character("i")], on: work, unless: { $0.obstacleToStep }) { $0.editNotes() },
    Command(.remark, [.character("C")], on: work, unless: { $0.obstacleToTargets }) { session in
      session.openStepForm(["log"], of: session.targets, as: .remark)
      return []
    },
    Command(.notesOutside, [.character("I")], on: work, unless: { $0.obstacleToStep }) { $0.editNotesOutside() },
    Command(.why, [.character("w")], on: work, hint: 33, unless: { $0.obstacleToStep }) { session in
      session.layers.push(WhyList())
      return []
    },
    Command(.done, [.character("x")], on: work, hint: 17, unless: { $0.obstacleToTargets }) { $0.toggleDone() },
    Command(.remove, [.delete], on: work.union([.parties, .baselines]), hint: 50, unless: { $0.obstacleToRemoving }) { $0.remove() },
    Command(.archive, [.delete], on: [.portfolio], hint: 50, unless: { $0.selectedRow == nil ? $0.wording.selectRoadmap : nil }) {
      $0.archive()
    },
    Command(.showArchived, [.character("Z")], on: [.portfolio]) { session in
      session.memories.portfolio.showsArchived.toggle()
      return []
    },
    Command(.month, [.character("m")], on: [.portfolio], unless: { $0.obstacleToMonth }) { session in
      session.toggleMonth()
      return []
    },
    Command(.moveStepUp, [.modified(.alt, .up), .character("K")], on: [.steps], unless: { $0.obstacleToOrder }) { $0.moveStep(-1) },
    Command(.moveStepDown, [.modified(.alt, .down), .character("J")], on: [.steps], unless: { $0.obstacleToOrder }) { $0.moveStep(1) },
    Command(.undo, [.character("u"), .control("z")], hint: 45, unless: { !$0.document.canUndo ? $0.wording.nothingToUndo : nil }) {
      $0.undo()
    },
    Command(.redo, [.character("U"), .control("y")], unless: { !$0.document.canRedo ? $0.wording.nothingToRedo : nil }) {
      $0.redo()
    },
  ]

  /// Commands about waits and sign-offs.
  private static let turns: [Command] = [
    Command(.turn, [.character("W")], on: work, unless: { $0.obstacleToStep }) { $0.editWaiting() },
    Command(.remind, [.character("r")], on: work, unless: { $0.obstacleToWait }) { $0.remindToday() },
    Command(.endWait, [.character("E")], on: work, unless: { $0.obstacleToWait }) { $0.endWaits() },
    Command(.handOver, [.character("B")], on: work, unless: { $0.obstacleToTargets }) { $0.handOver() },
    Command(.signoff, [.character("Y")], on: work, unless: { $0.obstacleToStep }) { $0.editSignoff() },
  ]

  private static let marking: [Command] = [
    Command(.mark, [.character(" ")], on: work) { $0.toggleMark() },
    Command(.markRange, [.character("v")], on: work) { $0.markRange() },
    Command(.markDown, [.modified(.shift, .down)], on: work) { $0.moveMarking(1) },
    Command(.markUp, [.modified(.shift, .up)], on: work) { $0.moveMarking(-1) },
    Command(.markAll, [.character("*"), .control("a")], on: work) { $0.markAllShown() },
    Command(.copy, [.character("c")], on: tree, unless: { $0.obstacleToTargets }) { $0.copySteps(isCut: false) },
    Command(.cut, [.character("X"), .control("x")], on: tree, unless: { $0.obstacleToTargets }) { $0.copySteps(isCut: true) },
    Command(.paste, [.character("p"), .control("v")], on: tree, unless: { $0.obstacleToPasting }) { $0.pasteSteps() },
    Command(.indent, [.modified(.alt, .right)], move: "l", on: [.steps], unless: { $0.obstacleToNesting }) { $0.indent() },
    Command(.outdent, [.modified(.alt, .left)], move: "h", on: [.steps], unless: { $0.obstacleToNesting }) { $0.outdent() },
  ]

  private static let program: [Command] = [
    Command(.save, [.control("s")]) { session in
      if session.document.unsaved.isEmpty {
        session.say(session.wording.allSaved)
        return []
      }
      return [.save]
    },
    Command(.reload, [.character("R"), .function(5)]) { _ in [.reload] },
    Command(.theme, [.character(",")]) { $0.openThemes() },
    Command(.keyboard, [.function(7)]) { $0.nextKeyboard() },
    Command(.digits, [], go: "0") { $0.nextDigits() },
    Command(.language, [.character("L")], on: Set(Page.Kind.allCases).subtracting([.board])) { $0.nextLanguage() },
    Command(.language, [], go: "L", on: [.board]) { $0.nextLanguage() },
    Command(.signs, [], go: "9") { $0.nextSigns() },
    Command(.suspend, [], go: "z") { _ in [.suspend] },
    Command(.redraw, [.control("l")]) { _ in [.redraw] },
    Command(.palette, [.character(":"), .control("k"), .function(9)], hint: 96) { $0.openPalette() },
    Command(.mouse, [.function(8)]) { $0.toggleMouse() },
    Command(.help, [.character("?"), .function(1)], hint: 98) { session in
      session.layers.push(HelpList())
      return []
    },
    Command(.cancel, [.control("c")]) { session in
      session.warn(session.wording.quitHint(quits: session.markedKey(of: .quit)))
      return []
    },
    Command(.quit, [.character("q"), .character("Q"), .control("q")], hint: 99) { _ in [.quit] },
  ]
}
