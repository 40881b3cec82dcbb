import Canvas
import Glibc
import Terminal

/// A program for tests of the terminal: shows the size of the window and the events that reach it. `q` ends it, `!` crashes it.
@main struct Probe {
  static func main() {
    if CommandLine.arguments.contains("--reset") {
      try? Screen.resetLeftovers()
      return
    }
    do {
      let status = try Screen.open { screen in run(&screen) }
      print("left with \(status)")
      exit(status)
    } catch {
      print("no screen: \(error)")
      exit(75)
    }
  }

  private static func run(_ screen: inout Screen) -> Int32 {
    var names: [String] = []
    while true {
      screen.show(frame(screen.width, screen.height, names), theme: .plain)
      if names.count > 40 { names.removeFirst(names.count - 40) }
      guard let event = screen.nextEvent(timeout: .seconds(60)) else { return 3 }
      switch event {
      case .key(.character("q")): return 0
      case .key(.character("!")): fatalError("as asked")
      case .key(.character("e")):
        let inner = screen.paused { system("stty -a | grep -q ' icanon' && echo usual modes in a pause && read line") }
        names.append("paused-\(inner)")
      case .key(.control("z")):
        screen.suspend()
        names.append("went-on")
      case .key(let key): names.append(key.name)
      case .paste(let text): names.append("paste-\(text.count)-\(text.prefix(12).split(separator: "\n").joined(separator: "/"))")
      case .terminate(let signal): return 128 + signal
      case .endOfInput: return 4
      default: names.append("\(event)")
      }
    }
  }

  private static func frame(_ width: Int, _ height: Int, _ names: [String]) -> Frame {
    var frame = Frame(width: width, height: height)
    frame.box(frame.bounds, .border, Glyphs.unicode.lines, title: "probe \(width)x\(height)")
    frame.put("مُذَكِّرة تفاهم", x: 2, y: 1, .title)
    frame.put("2026-11-30 漢字 é", x: 20, y: 1, .late)
    for (row, line) in TextWidth.wrap(names.joined(separator: " ") + " .", columns: max(1, width - 4)).enumerated() {
      frame.put(line, x: 2, y: 2 + row, .text)
    }
    frame.cursor = (2, 1)
    return frame
  }
}
