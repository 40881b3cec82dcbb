import RoadmapEngine
import Wording

/// The sizes of the page of a minister in a format, by which it is known before it is made whether a report fits. Lengths are in tenths of a point.
package struct PaperLook: Sendable {
  /// How many letters of a table, and of a note, are side by side.
  package var letters: Int
  var noteLetters: Int
  /// The height of a line of a table, and of a note.
  var line: Int
  var noteLine: Int
  /// What a row and the head of a table add to the heights of their lines.
  var gapOfRow: Int
  var headOfTable: Int
  /// The heights of the title with the facts below it, and of what stands around the summary and the letterhead.
  var title: Int
  var gapOfSummary: Int
  var gapOfFrame: Int
  var logo: Int
  /// The heights of a heading with the room before it, and of the room before a section without heading.
  var heading: Int
  var gapOfSection: Int
  var gapOfNote: Int
  var gapOfFoot: Int
  /// The height between the margins without a reserve for other fonts.
  var room: Int

  /// The look of HTML on paper (`HTMLStyle`). Arabic lines are higher.
  static func html(_ language: Language) -> PaperLook {
    let isArabic = language == .ar
    return PaperLook(
      letters: 124, noteLetters: 130, line: isArabic ? 121 : 108, noteLine: isArabic ? 112 : 100, gapOfRow: 37, headOfTable: 145,
      title: isArabic ? 350 : 325, gapOfSummary: 60, gapOfFrame: 157, logo: 425, heading: 240, gapOfSection: 100, gapOfNote: 40,
      gapOfFoot: 67, room: 7500)
  }

  /// The look of a document (`WordStyles` of the module Office).
  /// - Parameter letters: how many letters of a table are side by side.
  package static func document(letters: Int) -> PaperLook {
    PaperLook(
      letters: letters, noteLetters: 120, line: 98, noteLine: 92, gapOfRow: 17, headOfTable: 115, title: 400, gapOfSummary: 120,
      gapOfFrame: 80, logo: 425, heading: 215, gapOfSection: 20, gapOfNote: 20, gapOfFoot: 0, room: 6900)
  }
}
