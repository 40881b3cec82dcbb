import RoadmapEngine
import StrictJSON

/// The file `.jalon/unsaved.json`, which holds the texts of forms that have not been saved.
extension UnsavedText {
  /// Returns the texts of a file, oldest first; empty if the file cannot be read or has a newer format.
  package static func texts(_ bytes: [UInt8]) -> [UnsavedText] {
    let empty = UnsavedText(purpose: "", subject: [], fields: [])
    guard let (reading, _) = try? PlanFile.read(bytes, "unsaved", empty, UnsavedText.fileLayout), !reading.isNewer else { return [] }
    var first = reading.value
    let more = first.more
    first.more = []
    return [first] + more
  }

  /// Returns the bytes of a file with the given texts, oldest first; nil if there are none.
  package static func bytes(of texts: [UnsavedText]) -> [UInt8]? {
    guard var first = texts.first else { return nil }
    first.more = Array(texts.dropFirst())
    var writer = JSONWriter(.canonical)
    writer.object { UnsavedText.fileLayout.write(first, &$0) }
    return writer.finish()
  }

  private static let members = [
    Member<UnsavedText>(always: "purpose", \.purpose, .string).required,
    Member("subject", \.subject, .strings, default: []),
    Member("language", choice: \.language),
    Member("record", \.record, .string),
    Member("fields", \.fields, .list(Field.layout.notation(Field(key: "", text: ""))), default: []),
  ]

  private static let oneLayout = Layout<UnsavedText>(\.unknown, members)

  private static let fileLayout = Layout<UnsavedText>(
    \.unknown,
    [.format("unsaved")] + members
      + [
        Member("more", \.more, .list(oneLayout.notation(UnsavedText(purpose: "", subject: [], fields: []))), default: [])
      ])
}

extension UnsavedText.Field {
  fileprivate static let layout = Layout<UnsavedText.Field>(
    \.unknown,
    [
      Member(always: "key", \.key, .string).required, Member("text", \.shortText, .string, default: ""),
      Member("pieces", \.pieces, .strings, default: []),
    ])

  /// The greatest size of a piece in bytes, small enough for one string of JSON however it is escaped.
  private static let pieceSize = 10_000

  private var isLong: Bool { text.utf8.count > Self.pieceSize }

  /// The text if it fits into one string of JSON, else empty; setting it appends.
  private var shortText: String {
    get { isLong ? "" : text }
    set { text += newValue }
  }

  /// The pieces of a longer text, each small enough for one string of JSON; empty for a short text. Setting them appends.
  private var pieces: [String] {
    get {
      guard isLong else { return [] }
      var pieces: [String] = []
      var piece = String.UnicodeScalarView()
      var size = 0
      for scalar in text.unicodeScalars {
        let bytes = UTF8.width(scalar)
        if size + bytes > Self.pieceSize {
          pieces.append(String(piece))
          piece = String.UnicodeScalarView()
          size = 0
        }
        piece.append(scalar)
        size += bytes
      }
      return pieces + [String(piece)]
    }
    set { text += newValue.joined() }
  }
}
