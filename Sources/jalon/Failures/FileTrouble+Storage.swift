import FileLimits
import Glibc
import RoadmapEngine
import Storage
import Wording

extension FileTrouble {
  /// The exit code of a command that meets this trouble (CommandLine.md, Manners).
  var exitCode: Int32 {
    switch self {
    case .noWorkspace, .noFolder, .missing: 66
    case .notAFile, .tooLarge, .wouldBeTooLarge, .recordTooLarge, .escapes, .badName, .newerFormat, .stray, .broken: 65
    case .exists: 73
    case .locked, .unsettled, .noLocks: 75
    case .system, .failingDisk, .readOnly, .unfinished: 74
    case .conflict(.overLimit), .conflict(.unreadable), .conflict(.actUnreadable): 65
    case .conflict: 1
    }
  }

  init(_ fault: StorageFault, in folder: String) {
    func full(_ path: String) -> String { path.hasPrefix("/") || folder == "." ? path : "\(folder)/\(path)" }
    switch fault {
    case .noFolder(let path): self = .noFolder(path)
    case .missing(WorkspaceFile.workspace.path): self = .noWorkspace(folder)
    case .missing(let path): self = .missing(full(path))
    case .notAFile(let path, _), .notAFolder(let path): self = .notAFile(full(path))
    case .tooLarge(let path, _): self = .tooLarge(full(path), most: FileLimits.fileBytes)
    case .recordTooLarge: self = .recordTooLarge
    case .escapes(let path): self = .escapes(full(path))
    case .badPath(let path), .repeated(let path): self = .badName(full(path))
    case .locked(let holder): self = .locked(by: holder.map(LockingProgram.init))
    case .changed: self = .locked(by: nil)
    case .damaged(let path, let fault): self = .broken(full(path), fault)
    case .newerFormat(let path): self = .newerFormat(full(path))
    case .overLimit(let fault): self = .conflict(.overLimit(fault))
    case .newerCommit(let path): self = .newerFormat(full(path))
    case .readOnly(let path): self = .readOnly(full(path))
    case .unfinished(let cause): self = .unfinished(full(cause.path ?? folder))
    case .system(let call, let path, let code):
      let isReading = ["open", "openat", "fstat", "fstatat", "read", "pread", "readdir", "fdopendir", "readlinkat"].contains(call)
      self = isReading && code == EIO ? .failingDisk(full(path), code: code) : .system(full(path), code: code, isReading: isReading)
    }
  }

  init(_ fault: StoreFault, in folder: String) {
    switch fault {
    case .broken(let file): self.init(file, in: folder)
    case .newerFormat(let path): self = .newerFormat(path)
    case .storage(.tooLarge(let path, _)): self = .wouldBeTooLarge(folder == "." ? path : "\(folder)/\(path)")
    case .storage(let fault): self.init(fault, in: folder)
    case .conflict(let conflict): self = .conflict(conflict)
    }
  }

  init(_ file: BrokenFile, in folder: String) {
    switch file.fault {
    case .format(let fault): self = .broken(folder == "." ? file.path : "\(folder)/\(file.path)", fault)
    case .storage(let fault): self.init(fault, in: folder)
    }
  }
}
