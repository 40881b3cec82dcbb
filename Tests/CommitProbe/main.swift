// CommitProbe FOLDER [write PATH TEXT | remove PATH | append PATH TEXT]…: recovers the folder, then makes one commit of all the changes.
import Glibc
import Storage

var words = CommandLine.arguments.dropFirst()
guard let path = words.popFirst() else { exit(64) }
do throws(StorageFault) {
  let folder = try WorkspaceFolder(path)
  let recovery = try folder.recover()
  var changes: [FileChange] = []
  var appends: [Append] = []
  while let verb = words.popFirst(), let file = words.popFirst() {
    if verb == "append" {
      appends.append(Append(path: file, bytes: Array((words.popFirst() ?? "").utf8)))
      continue
    }
    var stamp: FileStamp?
    do throws(StorageFault) { stamp = try folder.read(file).stamp } catch .missing {}
    changes.append(FileChange(path: file, expected: stamp, contents: verb == "write" ? words.popFirst().map { Array($0.utf8) } : nil))
  }
  if !changes.isEmpty || !appends.isEmpty { try folder.commit(changes, appending: appends) }
  print(recovery)
} catch {
  print(error)
  exit(1)
}
