/// The filters used in one copy of a workspace, so that they can be recalled: oldest first, each once.
package struct UsedFilters: Hashable, Sendable {
  /// The filters as typed, oldest first.
  package private(set) var texts: [String] = []
  package var unknown: [UnknownMember] = []

  /// The greatest number of filters that are kept.
  package static let most = 20
  /// The greatest length in bytes of a filter that is kept.
  private static let longest = 4096

  package init(_ texts: [String] = []) {
    for text in texts { add(text) }
  }

  /// Adds a filter as the latest one; the oldest is dropped if there are too many. Empty and very long texts are ignored.
  package mutating func add(_ text: String) {
    guard !text.trimmed.isEmpty, text.utf8.count <= Self.longest else { return }
    texts.removeAll { $0 == text }
    texts.append(text)
    if texts.count > Self.most { texts.removeFirst(texts.count - Self.most) }
  }

  /// Returns a used filter; nil if there are not so many.
  /// - Parameter back: 1 for the latest, 2 for the one before it.
  package func recalled(_ back: Int) -> String? { back > 0 && back <= texts.count ? texts[texts.count - back] : nil }
}
