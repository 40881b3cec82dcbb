import RoadmapEngine
import Wording

/// What a person has set on this machine, for every workspace.
struct Preferences: Sendable {
  var language: Language
  /// The id of a theme.
  var themeID: String
  var keyboard: Keyboard
  /// The digits of Arabic output.
  var digits: Wording.Digits
  /// The signs with which lines, bars and states are drawn.
  var signs: Signs
  /// The columns of the table of steps.
  var table = TableChoice()
  var isMouseUsed = true
}
