import RoadmapEngine
import Wording

/// The places at which a person was: a page, and the row that was selected on it. One key leads back through them, another forward again.
struct PlaceTrail: Sendable {
  struct Place: Equatable, Sendable {
    let page: Page
    let row: Row.Identity?
  }

  private static let mostPlaces = 100

  /// The places that were left, the last one last.
  private var behind: [Place] = []
  /// The places from which the person went back, the nearest one last.
  private var ahead: [Place] = []
  /// How often the person has gone back or forward.
  private(set) var turns = 0

  /// Notes a place that is left for another page.
  mutating func leave(_ place: Place) {
    if behind.last != place { behind.append(place) }
    if behind.count > Self.mostPlaces { behind.removeFirst() }
    ahead = []
  }

  /// Returns the place that was left last, and notes the present one as the place ahead; nil where there is none.
  mutating func back(from here: Place) -> Place? {
    guard let place = behind.popLast() else { return nil }
    ahead.append(here)
    turns += 1
    return place
  }

  /// Returns the place from which the person went back last, and notes the present one as left; nil where there is none.
  mutating func forward(from here: Place) -> Place? {
    guard let place = ahead.popLast() else { return nil }
    behind.append(here)
    turns += 1
    return place
  }
}

extension Session {
  static let trailCommands: [Command] = [
    Command(.placeBefore, [.control("o")]) { $0.goAlongTrail { $0.back(from: $1) } },
    Command(.placeAfter, [.alt("o")]) { $0.goAlongTrail { $0.forward(from: $1) } },
  ]

  /// The page and the selected row.
  private var place: PlaceTrail.Place { PlaceTrail.Place(page: page, row: selectedRow?.identity) }

  /// Runs a body, and notes the place before where the body has led to another page. Pages that are only visited are no places to return to.
  mutating func followingTrail(_ body: (inout Session) -> [Effect]) -> [Effect] {
    let before = place
    let trailBefore = trail.turns
    let effects = body(&self)
    if page != before.page, !before.page.model.isVisit, trail.turns == trailBefore { trail.leave(before) }
    return effects
  }

  private mutating func goAlongTrail(_ next: (inout PlaceTrail, PlaceTrail.Place) -> PlaceTrail.Place?) -> [Effect] {
    guard let place = next(&trail, place) else {
      warn(wording.noOtherPlace)
      return []
    }
    let effects = go(to: place.page)
    if let row = place.row { select(row) }
    return effects
  }
}

extension CommandName {
  static let placeBefore = CommandName(
    en: "back to the place before", fr: "revenir au lieu précédent", ar: "العودة إلى الموضع السابق", others: "jump list history saut")
  static let placeAfter = CommandName(
    en: "forward to the next place", fr: "aller au lieu suivant", ar: "التقدم إلى الموضع التالي", others: "jump list saut")
}

extension Wording {
  fileprivate var noOtherPlace: String {
    phrase(en: "There is no other place to go to.", fr: "Aucun autre lieu où aller.", ar: "لا موضع آخر للذهاب إليه.")
  }
}
