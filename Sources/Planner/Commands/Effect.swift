import RoadmapEngine

/// What the session asks the program to do.
package enum Effect: Sendable {
  /// Save the unsaved changes, and report the result to the session.
  case save
  /// Read the history of the workspace and give it to the session.
  case readHistory
  /// Read what the records and the received packets tell of the exchange with other parties, and give it to the session.
  case readExchanges
  /// Send and receive, and report the result to the session.
  case exchange(ExchangeOrder)
  /// Write sheets for parties without Jalon, and report the result to the session.
  case sendSheets(SheetSending)
  /// Write a text into a file, and report its name to the session.
  case write(TextOrder)
  /// Open a document by its path or address with the program of the person's desktop, or offer the address to the clipboard, and report which.
  case openDocument(String)
  /// Copy rows to the clipboard of the terminal and into a file, and report the result to the session.
  case copy(CopiedTable)
  /// Take or refuse proposals, named by their ids, and report the result to the session.
  case answer([String: TakenProposals.Verdict])
  /// Check all files in the folder of the workspace, and report their faults to the session.
  case checkFiles
  /// Read the workspace again.
  case reload
  /// Run the person's own editor on the notes of a step, and give the edited text to the session.
  case edit(StepReference, String)
  /// Draw the whole screen again.
  case redraw
  /// Suspend the program and return to the shell, until the person continues it.
  case suspend
  /// Store a setting for the next start.
  case remember(Setting)
  /// Store who works with this copy of the workspace, and report it to the session.
  case identify(Author)
  /// Store the used filters of this copy of the workspace for the next start.
  case keepFilters(UsedFilters)
  /// Take the events of the mouse, or leave them to the terminal.
  case useMouse(Bool)
  /// Write a view to a file or print it, and report the result to the session.
  case print(PrintOrder)
  /// Leave the planner once everything is saved; where saving fails, report it to the session.
  case quit
  /// Leave the planner although changes are not saved.
  case quitUnsaved
}
