import RoadmapEngine
import Storage
import Wording

/// Troubles of the files.
extension OpenWorkspace {
  /// The plan files that cannot be read.
  var brokenFiles: [FileTrouble] { store.broken.map { FileTrouble($0, in: store.folder.path) } }

  /// Throws if a file cannot be read, because what is being looked for may be in it.
  /// - Parameter isWanted: the files that count.
  func checkReadable(_ isWanted: (WorkspaceFile) -> Bool = { _ in true }) throws(Failure) {
    guard let file = workspace.unreadable.first(where: isWanted) else { return }
    guard let broken = store.broken.first(where: { $0.path == file.path }) else {
      throw Failure(.conflict(.unreadable(file)), wording)
    }
    throw Failure(FileTrouble(broken, in: store.folder.path), wording)
  }

  /// Returns all troubles of the files.
  ///
  /// Unreadable files of the plan, the author and the history come first, then files of a newer format, files that do not belong to the
  /// workspace, and troubles of the disk.
  func fileTroubles() throws(Failure) -> [FileTrouble] {
    let damaged = try history().damaged.map { FileTrouble($0, in: store.folder.path) }
    let newer = store.newer.map(\.path).sorted().map { FileTrouble.newerFormat($0) }
    let strays: [FileTrouble]
    do throws(StorageFault) { strays = try store.folder.strays().map { .stray("\(store.folder.path)/\($0)") } } catch {
      throw Failure(FileTrouble(error, in: store.folder.path), wording)
    }
    var own: [FileTrouble] = []
    do throws(StorageFault) { _ = try store.folder.author() } catch { own = [FileTrouble(error, in: store.folder.path)] }
    return brokenFiles + own + damaged + newer + strays + diskTroubles
  }

  /// The troubles of the disk.
  private var diskTroubles: [FileTrouble] {
    (store.isUnsettled ? [.unsettled] : []) + (store.lacksLocks ? [.noLocks(store.folder.path)] : [])
  }
}
