/// Ids derived from the names of other programs.
enum ForeignID {
  /// Returns an id that is always the same for a name: the kind, a hyphen and a hash.
  static func text(_ kind: String, _ name: String) -> String {
    // FNV-1a with 64 bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(kind)-\(String(hash, radix: 32))"
  }
}
