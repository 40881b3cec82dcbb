import Git
import Planner
import RoadmapEngine
import Storage
import Wording

/// The first step of `jalon sync`: mostly nothing has happened since the last exchange, and that can be found out without reading the plan.
extension WorkspaceOptions {
  /// Returns the line to print where there is nothing to exchange with the git remote; nil where the workspace has to be opened to tell.
  func nothingToSync() throws(Failure) -> String? {
    let path = try folder()
    guard let state = GitState(of: path), let head = state.head, let folder = try? WorkspaceFolder(path),
      folder.hasExchanged(head.description), let home = folder.language,
      let remote = GitGlance.remoteInStep(of: path, state, files: WorkspaceImage.parts, driver: GitPrograms.mergeDriver),
      // Neither git nor another Jalon has done anything while this one looked.
      GitState(of: path) == state, folder.hasExchanged(head.description)
    else { return nil }
    return Wording(Language.reader(lang) ?? home, home: home, digits: Settings.own.digits ?? .western).nothingToSend(remote)
  }
}
