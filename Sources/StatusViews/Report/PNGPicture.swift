/// A PNG picture without what is no part of the image: comments, places and programs, which have no place in a paper for others.
enum PNGPicture {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// The chunks that make the image, by the names of the PNG specification (W3C), section 11.
  private static let chunks: Set<String> = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND"]

  /// Checks whether bytes begin as a PNG.
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  /// Returns the image alone; nil for a PNG that is cut or damaged.
  static func image(_ bytes: [UInt8]) -> [UInt8]? {
    var image = signature
    var place = signature.count
    var name = ""
    while name != "IEND" {
      guard bytes.count - place >= 12 else { return nil }
      let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - place - 12 else { return nil }
      name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
      if place == signature.count, name != "IHDR" || length < 13 { return nil }
      if chunks.contains(name) { image += bytes[place..<place + 12 + length] }
      place += 12 + length
    }
    return image
  }
}
