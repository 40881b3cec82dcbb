/// The disks that desktops mount for a person: sticks, cards, shares.
enum MountedDisks {
  /// Returns the folders in which they are mounted, in byte order.
  static var folders: [String] {
    let user = Environment["USER"] ?? Environment["LOGNAME"] ?? ""
    let places = user.isEmpty ? ["/media"] : ["/run/media/\(user)", "/media/\(user)"]
    return places.flatMap { place in (FolderListing.names(in: place) ?? []).filter { !$0.hasPrefix(".") }.map { "\(place)/\($0)" } }
  }
}
