/// What a sheet for a party without Jalon was made with, besides what a packet to it would hold (Sheets.md).
package struct SheetOrder: Hashable, Sendable {
  /// The filter that has chosen the steps; empty for all that the party may see.
  package let filter: String
  package let language: Language
  /// The last day for the answer; nil if none was asked for.
  package let replyBy: Day?

  package init(filter: String, language: Language, replyBy: Day?) {
    self.filter = filter
    self.language = language
    self.replyBy = replyBy
  }
}
