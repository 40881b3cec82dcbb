import Exchange
import StatusViews

extension ViewSource {
  /// Returns a status view as the bytes of a file.
  func print(_ view: StatusView, _ format: TextFormat, _ style: PrintStyle = PrintStyle()) -> [UInt8] {
    reportView(view).print(format, style, of: self)
  }
}
