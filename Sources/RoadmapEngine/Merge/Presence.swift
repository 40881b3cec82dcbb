/// Whether a thing exists.
enum Presence: Hashable, Sendable {
  case absent
  case present
  /// In the trash of its roadmap.
  case trashed(Removal)
}
