import Canvas
import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
  private func events(_ text: String) -> [Event] { events(Array(text.utf8)) }

  private func events(_ bytes: [UInt8]) -> [Event] {
    var decoder = InputDecoder()
    decoder.feed(bytes)
    var events: [Event] = []
    while let event = decoder.next() { events.append(event) }
    while let event = decoder.next(complete: true) { events.append(event) }
    return events
  }

  @Test func `presses, motions with the button down, releases and the wheel are told apart, and other buttons are skipped`() {
    let bytes = "\u{1B}[<0;5;9M\u{1B}[<32;6;9M\u{1B}[<35;7;9M\u{1B}[<0;6;9m\u{1B}[<2;1;1M\u{1B}[<2;1;1m\u{1B}[<64;1;2M\u{1B}[<65;1;2M"
    let wanted = [
      Mouse(.press, x: 4, y: 8), Mouse(.drag, x: 5, y: 8), Mouse(.release, x: 5, y: 8), Mouse(.wheelUp, x: 0, y: 1),
      Mouse(.wheelDown, x: 0, y: 1),
    ]
    #expect(events(bytes) == wanted.map { .mouse($0) })
    #expect(events("\u{1B}[<0;0;9M\u{1B}[<0;5M\u{1B}[<0;5;99999m") == [])
  }

  @Test func `two presses on one cell within the time are a double click`() {
    let start = ContinuousClock.now
    /// Returns the kinds of presses among events, each given with its milliseconds.
    func acts(_ events: [(Event, Int)]) -> [Mouse.Act] {
      var clicks = ClickTimer()
      return events.compactMap { event, time in
        guard case .mouse(let mouse) = clicks.timed(event, at: start + .milliseconds(time)), mouse.act != .release else { return nil }
        return mouse.act
      }
    }
    func press(_ x: Int = 3) -> Event { .mouse(Mouse(.press, x: x, y: 7)) }
    let release = Event.mouse(Mouse(.release, x: 3, y: 7))
    #expect(acts([(press(), 0), (release, 90), (press(), 400), (release, 450), (press(), 500)]) == [.press, .secondPress, .press])
    #expect(acts([(press(), 0), (press(), 401)]) == [.press, .press])
    #expect(acts([(press(), 0), (press(4), 100)]) == [.press, .press])
    #expect(acts([(press(), 0), (.key(.down), 50), (press(), 100)]) == [.press, .press])
    #expect(acts([(press(), 0), (.mouse(Mouse(.drag, x: 4, y: 7)), 50), (press(), 100)]) == [.press, .drag, .press])
    #expect(acts([(press(), 0), (.filesChanged, 50), (press(), 100)]) == [.press, .secondPress])
  }

  @Test func `letters that wait are taken together, as far as the first other key`() {
    var decoder = InputDecoder()
    decoder.feed("b é\u{1B}[Ac".utf8)
    #expect(decoder.letters() == [.character("b"), .character(" "), .character("é")] && decoder.letters().isEmpty)
    #expect(decoder.next() == .key(.up) && decoder.letters() == [.character("c")] && !decoder.isWaiting)
  }

  @Test(arguments: [
    ("a", "a"), ("é", "é"), ("م", "م"), ("\r", "enter"), ("\n", "enter"), ("\t", "tab"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"),
    ("\u{1B}", "escape"), ("\u{0}", "control- "), ("\u{13}", "control-s"), ("\u{1C}", "control-\\"), ("\u{1B}[A", "up"),
    ("\u{1B}OB", "down"),
    ("\u{1B}[H", "home"), ("\u{1B}OH", "home"), ("\u{1B}[7~", "home"), ("\u{1B}[4~", "end"), ("\u{1B}[3~", "delete"),
    ("\u{1B}[2~", "insert"),
    ("\u{1B}[5~", "pageUp"), ("\u{1B}[Z", "backTab"), ("\u{1B}OP", "f1"), ("\u{1B}[[A", "f1"), ("\u{1B}[15~", "f5"), ("\u{1B}[24~", "f12"),
    ("\u{1B}[1;2A", "shift-up"), ("\u{1B}[1;5C", "control-right"), ("\u{1B}[1;3B", "alt-down"), ("\u{1B}\u{1B}[A", "alt-up"),
    ("\u{1B}[3;2~", "shift-delete"), ("\u{1B}x", "alt-x"), ("\u{1B}é", "alt-é"), ("\u{1B}[", "alt-["), ("\u{1B}O", "alt-O"),
    ("\u{1B}OM", "enter"),
    ("\u{1B}[99~", "unknown"),
  ])
  func `a key has its name`(bytes: String, name: String) {
    #expect(events(bytes).map { if case .key(let key) = $0 { key.name } else { "\($0)" } } == [name])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:1b1b/1f1f/2727\u{1B}\\", "\u{1B}[?2026;1$y", "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}[57441u", "\u{1B}[?65;1;9c",
    "\u{1B}]0;q\u{7}", "\u{1B}[24;80R",
  ])
  func `an answer of the terminal is swallowed whole, not run as letters`(answer: String) {
    #expect(events(answer + "x") == [.key(.character("x"))])
  }

  @Test func `a letter that arrives in two parts is one letter`() {
    var decoder = InputDecoder()
    decoder.feed([0xD9])
    #expect(decoder.next() == nil && decoder.patience == nil)
    decoder.feed([0x85])
    #expect(decoder.next() == .key(.character("م")))
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[1;", "\u{1B}O", "\u{1B}]11;rgb", "\u{1B}[200~pasted", "\u{1B}[?65;1;9c"])
  func `the beginning of an event, or an answer of the terminal, is no event yet`(text: String) {
    var decoder = InputDecoder()
    decoder.feed(text.utf8)
    #expect(!decoder.hasEvent)
    decoder = InputDecoder()
    decoder.feed("j\(text)".utf8)
    #expect(decoder.hasEvent && decoder.next() == .key(.character("j")) && !decoder.hasEvent)
  }

  @Test func `a key's sequence that arrives byte by byte is one key`() {
    var decoder = InputDecoder()
    for byte in Array("\u{1B}[1;5".utf8) {
      decoder.feed([byte])
      #expect(decoder.next() == nil)
    }
    decoder.feed(Array("C".utf8))
    #expect(decoder.next() == .key(.modified(.control, .right)))
  }

  @Test func `a bracketed paste is text, whatever it holds`() {
    #expect(
      events("a\u{1B}[200~q\r\ndd\u{1B}[A\u{7}\tم\u{1B}[201~b") == [.key(.character("a")), .paste("q\ndd[A\tم"), .key(.character("b"))])
    #expect(events("\u{1B}[200~never ended") == [.paste("never ended")])
  }

  @Test func `a paste is a megabyte at most, and what follows is read`() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[200~".utf8))
    #expect(decoder.next() == nil)
    for _ in 0..<48 {
      decoder.feed([UInt8](repeating: 0x61, count: 65_536))
      #expect(decoder.next() == nil)
    }
    decoder.feed(Array("\u{1B}[201~z".utf8))
    #expect(decoder.next() == .paste(String(repeating: "a", count: 1 << 20)))
    #expect(decoder.next() == .key(.character("z")))
  }

  @Test func `lam and alef that arrive together are the one key that they are on an Arabic keyboard`() {
    #expect(events("\u{0644}\u{0627}x") == [.key(.character("\u{FEFB}")), .key(.character("x"))])
    #expect(events("\u{0644}\u{0622}") == [.key(.character("\u{FEF5}"))])
    #expect(events("\u{0644}\u{0644}\u{0628}").count == 3)
    var decoder = InputDecoder()
    decoder.feed(Array("\u{0644}".utf8))
    #expect(decoder.next() == .key(.character("\u{0644}")))
    decoder.feed(Array("\u{0627}".utf8))
    #expect(decoder.next() == .key(.character("\u{0627}")), "typed one after the other, they are two keys")
  }

  @Test func `many keys at once are keys, not a paste`() {
    #expect(events(String(repeating: "j", count: 5000)).count == 5000)
  }

  @Test func `random bytes never trap, and all are used up`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<400 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) & (Bool.random() ? 0x7F : 0xFF) }
      var decoder = InputDecoder()
      for byte in bytes.map({ $0 % 9 == 0 ? 0x1B : $0 }) {
        decoder.feed([byte])
        while decoder.next() != nil {}
      }
      while decoder.next(complete: true) != nil {}
      decoder.feed(Array("\u{18}\u{18}".utf8))
      #expect(decoder.next() == .key(.control("x")) || decoder.next() == .key(.control("x")))
    }
  }
}
