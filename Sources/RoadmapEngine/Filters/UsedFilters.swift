/// The filters that somebody has used in their copy of a workspace, to be called back; the latest last, each one once.
package struct UsedFilters: Hashable, Sendable {
  package private(set) var texts: [String] = []
  package var unknown: [UnknownMember] = []

  /// How many are kept.
  package static let most = 20
  /// A text of more bytes is no filter that anybody wants back.
  private static let longest = 4096

  package init(_ texts: [String] = []) {
    for text in texts { add(text) }
  }

  /// Takes in a filter that is used; the oldest one goes where there are too many.
  package mutating func add(_ text: String) {
    guard !text.trimmed.isEmpty, text.utf8.count <= Self.longest else { return }
    texts.removeAll { $0 == text }
    texts.append(text)
    if texts.count > Self.most { texts.removeFirst(texts.count - Self.most) }
  }

  /// One of them, by how many were used since; nil where there are not so many.
  /// - Parameter back: 1 for the latest.
  package func recalled(_ back: Int) -> String? { back > 0 && back <= texts.count ? texts[texts.count - back] : nil }
}
