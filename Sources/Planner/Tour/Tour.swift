import Canvas
import RoadmapEngine
import Wording

/// The tour of five minutes in the demo: one thing to try after the other. A stop is left when what it asks for has been done.
struct Tour: Sendable {
  /// The index of the present stop.
  private(set) var stop = 0
  /// The version of the plan when the stop was reached.
  private(set) var version: Int

  init(version: Int) { self.version = version }

  /// Goes on to the next stop; returns false after the last one.
  mutating func goOn(version: Int) -> Bool {
    stop += 1
    self.version = version
    return Tour.stops.indices.contains(stop)
  }

  /// A stop: what its lines say, and when it has been done.
  struct Stop: Sendable {
    let words: @Sendable (Session) -> String
    let isDone: @Sendable (Session, Tour) -> Bool
  }

  static let stops: [Stop] = [
    Stop(words: { $0.wording.tourRoadmaps(opens: $0.markedKey(of: .open)) }, isDone: { session, _ in session.page.kind == .steps }),
    Stop(
      words: {
        $0.wording.tourFilter(
          filters: $0.markedKey(of: .filter), late: Filter.shown("+late", to: $0.filterAuthor), keeps: $0.wording.marked(.enter))
      },
      isDone: { session, _ in !session.filter.isEmpty && session.layers.isEmpty }),
    Stop(words: { $0.wording.tourBack(clears: $0.markedKey(of: .back)) }, isDone: { session, _ in session.filter.isEmpty }),
    Stop(words: { $0.wording.tourWhy(explains: $0.markedKey(of: .why)) }, isDone: { session, _ in session.layers.top is WhyList }),
    Stop(
      words: { $0.wording.tourDone(finishes: $0.markedKey(of: .done), closes: $0.wording.marked(.escape)) },
      isDone: { session, tour in session.document.version > tour.version }),
    Stop(
      words: { $0.wording.tourUndo(undoes: $0.markedKey(of: .undo)) }, isDone: { session, tour in session.document.version > tour.version }),
    Stop(words: { $0.wording.tourTimeline(opens: $0.markedKey(of: .timeline)) }, isDone: { session, _ in session.page.kind == .timeline }),
    Stop(words: { $0.wording.tourWaiting(opens: $0.markedKey(of: .waiting)) }, isDone: { session, _ in session.page.kind == .waiting }),
    Stop(
      words: { $0.wording.tourMinister(searches: $0.markedKey(of: .palette), runs: $0.wording.marked(.enter)) },
      isDone: { session, _ in session.page.kind == .report }),
    Stop(
      words: { $0.wording.tourHelp(helps: $0.markedKey(of: .help), leads: $0.markedKey(of: .back)) },
      isDone: { session, _ in session.layers.top is HelpList }),
  ]

  static let commands: [Command] = [
    Command(.tour, [], go: "o", unless: { $0.isDemo ? nil : $0.wording.tourOnlyInDemo }) { $0.turnTour() },
    Command(.nextStop, [], go: "n", unless: { $0.tour == nil ? $0.wording.noTour(begins: $0.markedKey(of: .tour)) : nil }) { session in
      session.leaveStop()
      return []
    },
  ]
}

extension CommandName {
  static let tour = CommandName(
    en: "tour of five minutes", fr: "visite de cinq minutes", ar: "جولة خمس دقائق",
    others: "tutorial introduction learn begin guide apprendre débuter تعلم بداية دليل")
  static let nextStop = CommandName(en: "on with the tour", fr: "suite de la visite", ar: "متابعة الجولة", others: "skip passer تخطي")
}

extension Session {
  /// Offers the tour, when the demo has just been opened.
  package mutating func offerTour() {
    isDemo = true
    say(wording.tourOffer(begins: markedKey(of: .tour)))
  }

  /// Begins the tour on the first page, or ends it.
  fileprivate mutating func turnTour() -> [Effect] {
    if tour != nil {
      tour = nil
      say(wording.tourIsOver)
      return []
    }
    let effects = go(to: .portfolio)
    tour = Tour(version: document.version)
    return effects
  }

  /// Goes on where the stop of the tour has been done.
  mutating func followTour() {
    guard let tour, Tour.stops.indices.contains(tour.stop), Tour.stops[tour.stop].isDone(self, tour) else { return }
    leaveStop()
  }

  fileprivate mutating func leaveStop() {
    guard tour?.goOn(version: document.version) == false else { return }
    tour = nil
    say(wording.tourIsOver)
  }

  private static let mostTourLines = 3

  /// The lines of the present stop; none without a tour.
  private var tourLines: [KeyedText] {
    guard let tour, Tour.stops.indices.contains(tour.stop) else { return [] }
    return KeyedText(marked: Tour.stops[tour.stop].words(self)).wrapped(columns: max(1, width - 2), most: Session.mostTourLines)
  }

  /// How many lines of the screen the tour takes above the line of messages.
  var tourHeight: Int {
    let lines = tourLines.count
    return lines == 0 ? 0 : lines + 1
  }

  func drawTour(_ layout: PageLayout, _ frame: inout Frame) {
    guard let tour, let rect = layout.tour else { return }
    frame.put(String(repeating: glyphs.lines.horizontal, count: width), x: 0, y: rect.y, .borderFocus)
    let title = " \(wording.title(.tour)) \(wording.figures(tour.stop + 1))/\(wording.figures(Tour.stops.count)) "
    let keys = keyed(" \(wording.tourKeys(goesOn: markedKey(of: .nextStop), ends: markedKey(of: .tour))) ")
    frame.put(title, x: 2, y: rect.y, .title)
    let x = width - TextWidth.columns(keys.text) - 2
    if x > TextWidth.columns(title) + 3 { frame.put(keyed: keys, x: x, y: rect.y, .dim) }
    for (index, line) in tourLines.enumerated() {
      frame.put(keyed: resolved(line), x: 1, y: rect.y + 1 + index, .notice, width: width - 2)
    }
  }
}
