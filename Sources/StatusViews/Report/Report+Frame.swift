import Wording

extension Report {
  /// The parts of an office paper around a report: letterhead, reference, marking, author, and the list of codes with their meanings.
  package struct Frame: Sendable, Equatable {
    /// The lines of the letterhead; empty if there is none.
    package var letterhead: [String] = []
    package var logo: Logo?
    /// The reference number of the paper; empty if it has none.
    package var reference = ""
    /// The city, if it is known, and the day, which are read with a comma between them: `Niamey, 30 Nov 2026`.
    package var placeAndDay: [String] = []
    /// For whom the paper is: `Internal`.
    package var marking = ""
    /// Who has made the paper; empty if this is not known.
    package var author = ""
    /// The codes in the tables with what they mean, in alphabetical order.
    package var codes: [Code] = []

    package init() {}

    /// The lines beside the letterhead: day, reference and marking. The parts of a line are read with a comma between them; each may be in
    /// letters of another direction.
    package func facts(_ wording: Wording) -> [[String]] {
      [placeAndDay, [reference.isEmpty ? "" : wording.reference(reference)], [marking]].filter { $0 != [""] && $0 != [] }
    }

    /// What stands at the end: the codes, and the author.
    package func foot(_ wording: Wording) -> [String] {
      [wording.explained(codes), author.isEmpty ? "" : wording.prepared(by: author)].filter { !$0.isEmpty }
    }
  }

  /// A picture of a letterhead.
  package struct Logo: Sendable, Equatable {
    /// The format of the picture.
    package enum Format: String, Sendable { case png, svg }

    package let format: Format
    package let bytes: [UInt8]

    /// Makes a picture of the bytes of a file; of a PNG the image alone.
    /// - Returns: nil if the bytes are in neither of the two formats.
    package init?(_ bytes: [UInt8]) {
      var bytes = bytes
      if PNGPicture.isOne(bytes) {
        guard let image = PNGPicture.image(bytes) else { return nil }
        format = .png
        bytes = image
      } else if let text = String(validating: bytes, as: UTF8.self), text.contains("<svg") {
        format = .svg
      } else {
        return nil
      }
      self.bytes = bytes
    }

    /// The width and the height of a PNG in pixels, at least 1; nil for an SVG and for a PNG without pixels.
    package var pixels: (width: Int, height: Int)? {
      guard format == .png, bytes.count > 24 else { return nil }
      func number(_ first: Int) -> Int { bytes[first..<first + 4].reduce(0) { $0 << 8 | Int($1) } }
      let (width, height) = (number(16), number(20))
      return width > 0 && height > 0 ? (width, height) : nil
    }
  }

  /// A code in a table, such as the id of a party or the acronym of a body.
  package struct Code: Sendable, Equatable, Comparable {
    package let code: String
    package let meaning: String

    package init(_ code: String, _ meaning: String) {
      self.code = code
      self.meaning = meaning
    }

    package static func < (left: Code, right: Code) -> Bool { (left.code, left.meaning) < (right.code, right.meaning) }
  }
}
