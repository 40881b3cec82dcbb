import Office
import Wording

extension Failure {
  /// Says why a workbook is not made.
  init(_ fault: WorkbookFault, _ wording: Wording) {
    switch fault {
    case .noLibrary: self.init(69, wording.noWorkbookLibrary)
    case .archive(.noLibrary): self.init(69, wording.noOfficeLibrary)
    case .archive, .tooLarge: self.init(73, wording.pageTooLarge("xlsx"))
    case .noRoom: self.init(74, wording.noRoomForWorkbook)
    case .refused(let reason): self.init(73, wording.workbookRefused(reason))
    case .finished: self.init(73, wording.workbookRefused("finished"))
    }
  }
}
