import RoadmapEngine
import Storage
import Wording

/// What is wrong with the files themselves.
extension OpenWorkspace {
  /// The files of the plan that cannot be read.
  var brokenFiles: [FileTrouble] { store.broken.map { FileTrouble($0, in: store.folder.path) } }

  /// Refuses to say that something is not there where it may be in a file that cannot be read.
  /// - Parameter isWanted: the files in which it may be.
  func checkReadable(_ isWanted: (WorkspaceFile) -> Bool = { _ in true }) throws(Failure) {
    guard let file = workspace.unreadable.first(where: isWanted) else { return }
    guard let broken = store.broken.first(where: { $0.path == file.path }) else {
      throw Failure(.conflict(.unreadable(file)), wording)
    }
    throw Failure(FileTrouble(broken, in: store.folder.path), wording)
  }

  /// All that there is to say of the files, errors first: what cannot be read, in the plan, in what this copy keeps of its owner, and in
  /// its history; then what is of a newer
  /// format, or no part of the workspace.
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

  /// What is wrong with the disk.
  private var diskTroubles: [FileTrouble] {
    (store.isUnsettled ? [.unsettled] : []) + (store.lacksLocks ? [.noLocks(store.folder.path)] : [])
  }
}
