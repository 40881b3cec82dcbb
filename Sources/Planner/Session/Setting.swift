import RoadmapEngine
import Wording

/// A setting of a person, which is kept on the machine and holds for every workspace.
package enum Setting: Hashable, Sendable {
  case language(Language)
  case keyboard(Keyboard)
  /// The id of a theme.
  case theme(String)
  /// The digits of Arabic output.
  case digits(Wording.Digits)
  case signs(Signs)
  /// The person's name, which history tells where a workspace has no other one.
  case name(String)
  /// The columns of the table of steps.
  case table(TableChoice)
}
