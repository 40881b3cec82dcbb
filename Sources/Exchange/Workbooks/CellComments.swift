/// The comments of a tab by their cells: notes, or the newer comments that answer each other.
final class CellComments: XMLVisitor {
  typealias Fault = WorkbookTrouble

  /// What comments are called in a part.
  enum Kind: String {
    case notes = "comments"
    case conversations = "ThreadedComments"
  }

  /// The comments in their order.
  private(set) var comments: [(place: CellPlace, text: String)] = []
  private let part: String
  private let kind: Kind
  private let tab: String
  private let count: CellCount
  private var place: CellPlace?
  private var text = GatheredText()

  init(_ part: String, _ kind: Kind, tab: String, in parts: WorkbookParts, counting count: CellCount) throws(WorkbookTrouble) {
    self.part = part
    self.kind = kind
    self.tab = tab
    self.count = count
    try parts.scan(part, root: kind.rawValue, self)
  }

  private func isComment(_ name: String, _ path: [String]) -> Bool {
    switch kind {
    case .notes: name == "comment" && path == ["comments", "commentList"]
    case .conversations: name == "threadedComment" && path == ["ThreadedComments"]
    }
  }

  func start(_ element: XMLElement, under path: [String]) throws(WorkbookTrouble) {
    guard isComment(element.name, path) else { return }
    guard let place = element["ref"].flatMap({ CellPlace($0) }) else { throw .damaged(part) }
    try count.add()
    self.place = place
  }

  func add(_ part: UnsafeRawBufferPointer, under path: [String]) {
    let isText =
      switch kind {
      case .notes:
        path == ["comments", "commentList", "comment", "text", "t"] || path == ["comments", "commentList", "comment", "text", "r", "t"]
      case .conversations: path == ["ThreadedComments", "threadedComment", "text"]
      }
    if isText { text.add(part) }
  }

  func end(_ name: String, under path: [String]) throws(WorkbookTrouble) {
    guard isComment(name, path), let place else { return }
    guard let text = text.take() else { throw .longText(tab: tab, cell: place.name) }
    comments.append((place, text))
  }
}
