extension Wording {
  /// Says what is wrong with a file, as one sentence, and what to do about it.
  package func trouble(_ trouble: FileTrouble) -> Diagnostic {
    switch trouble {
    case .noWorkspace(let path): noWorkspaceTrouble(path)
    case .noFolder(let path): noFolderTrouble(path)
    case .missing(let path): missingTrouble(path)
    case .notAFile(let path): notAFileTrouble(path)
    case .tooLarge(let path, let most): tooLargeTrouble(path, most)
    case .wouldBeTooLarge(let path): wouldBeTooLargeTrouble(path)
    case .recordTooLarge: recordTooLargeTrouble
    case .escapes(let path): escapesTrouble(path)
    case .badName(let path): badNameTrouble(path)
    case .unfinished(let path): unfinishedTrouble(path)
    case .exists(let path): existsTrouble(path)
    case .newerFormat(let path): newerFormatTrouble(path)
    case .stray(let path): strayTrouble(path)
    case .locked(let program): Diagnostic(locked(by: program), remedy: continuing(program))
    case .noLocks(let path): noLocksTrouble(path)
    case .unsettled: unsettledTrouble
    case .readOnly(let path): readOnlyTrouble(path)
    case .system(let path, let code, let isReading): systemTrouble(path, reason(code), isReading)
    case .failingDisk(let path, let code): failingDiskTrouble(path, reason(code))
    case .broken(let path, let fault): brokenTrouble(path, fault)
    case .conflict(let conflict): self.conflict(conflict)
    }
  }
}
