/// Why the files of an archive are no packet that this program reads.
package enum PacketFault: Error, Hashable, Sendable {
  /// A file of the packet has a fault.
  case format(String, FormatFault)
  /// The packet has a format of a later version, with this number.
  case newer(String)
  /// The packet says something of more things than any plan has.
  case tooManyWords(Int)
}
