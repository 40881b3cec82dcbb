import RoadmapEngine

extension Report.Tone {
  /// The parameters of the escape sequence for the tone (ECMA-48, Select Graphic Rendition). It is nil for plain text.
  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .dim: "2"
    case .health(.late): "1;31"
    case .health(.willBeLate): "31"
    case .health(.risk): "33"
    case .health(.track): "34"
    case .health(.done): "32"
    case .health(.quiet): "2"
    }
  }
}
