import Canvas
import Glibc
import Terminal

/// A program for tests of the terminal: shows the size of the window and the events that it receives. `q` ends it, `!` crashes it.
///
/// `--texts FILE` shows the lines of a file in slots instead, page by page: `n` shows the next page, `p` the previous one, `f` repaints
/// it.
@main struct Probe {
  static func main() {
    if CommandLine.arguments.contains("--reset") {
      try? Screen.resetLeftovers()
      return
    }
    do {
      let texts = CommandLine.arguments.count == 3 ? lines(of: CommandLine.arguments[2]) : nil
      let status = try Screen.open { screen in texts.map { show($0, &screen) } ?? run(&screen) }
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

  private static func show(_ texts: [String], _ screen: inout Screen) -> Int32 {
    var pages = TextPages(texts: texts)
    return pages.run(&screen)
  }

  private static func lines(of path: String) -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var (line, room, lines): (UnsafeMutablePointer<CChar>?, Int, [String]) = (nil, 0, [])
    defer { free(line) }
    while getline(&line, &room, file) > 0, let line { lines.append(String(String(cString: line).unicodeScalars.dropLast())) }
    return lines
  }
}

/// Texts in slots of 25 columns, each with a bar directly after it and a sign in column 22 of its slot.
private struct TextPages {
  let texts: [String]
  private var page = 0
  private var afresh = 0

  init(texts: [String]) { self.texts = texts }

  mutating func run(_ screen: inout Screen) -> Int32 {
    while true {
      screen.show(frame(screen.width, screen.height), theme: .plain)
      switch screen.nextEvent(timeout: .seconds(60)) {
      case .key(.character("n")): page += 1
      case .key(.character("p")): page -= 1
      case .key(.character("f")):
        screen.paused {}
        afresh += 1
      case .key(.character("q")): return 0
      case nil: return 3
      default: continue
      }
    }
  }

  private func frame(_ width: Int, _ height: Int) -> Frame {
    var frame = Frame(width: width, height: height)
    let columns = max(1, width / 25)
    let first = page * columns * (height - 1)
    for (place, text) in texts.dropFirst(max(0, first)).prefix(columns * (height - 1)).enumerated() {
      let (x, y) = (place % columns * 25, place / columns)
      frame.put("|", x: x + frame.put(text, x: x, y: y, .text, width: 20), y: y, .text)
      frame.put("#", x: x + 22, y: y, .text)
    }
    frame.put("page \(page), afresh \(afresh).", x: 0, y: height - 1, .text)
    return frame
  }
}
